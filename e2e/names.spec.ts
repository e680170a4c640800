import { expect } from '@playwright/test';
import { filters } from './app-panes.ts';
import { test } from './app-test.ts';

test('the basemap has its names in a language that the interface does not speak, in letters that ship with the app', async ({
  app,
}) => {
  const { page } = app;
  const isLoaded = (family: string, text: string): Promise<boolean> =>
    page.evaluate(
      ([name = '', letters = '']) =>
        [...document.fonts].some((face) => face.family.includes(name) && face.status === 'loaded') &&
        document.fonts.check(`12px '${name}'`, letters),
      [family, text],
    );
  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  const choice = filters(page).getByRole('combobox', { name: 'Language of the names' });
  for (const [language, word, text] of [
    ['ja', 'Japanese', '東京'],
    ['ko', 'Korean', '서울'],
    ['zh', 'Chinese', '东京'],
  ] as const) {
    expect(await isLoaded(`Map names ${language}`, text)).toBe(false);
    await choice.selectOption(word);
    await expect.poll(() => isLoaded(`Map names ${language}`, text)).toBe(true);
  }
  await choice.selectOption('As the interface');
  await expect(choice).toHaveValue('');
});
