import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectRoot } from '../tools/project-root.mjs';
import { filters } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

interface Names {
  readonly name: Readonly<Record<string, readonly string[]>>;
}

const labels: Readonly<Record<'countries' | 'cities' | 'waters', Names>> = JSON.parse(
  readFileSync(join(projectRoot, 'resources/basemap/labels.json'), 'utf8'),
);

/** The names of the basemap in a language, English ones where it has none, as countries are written too. */
function namesIn(language: string): readonly string[] {
  return [labels.countries, labels.cities, labels.waters].flatMap(({ name }) =>
    (name['en'] ?? []).flatMap((english, at) => {
      const own = name[language]?.[at] ?? '';
      const shown = own === '' ? english : own;
      return [shown, shown.toLocaleUpperCase(language)];
    }),
  );
}

/** The fonts that the browser takes to draw texts by these families, by whether they came with the page. */
async function fontsOf(page: Page, texts: readonly string[], own: string) {
  await page.evaluate(
    ([lines, name]) => {
      const family = getComputedStyle(document.body).fontFamily.split(',');
      const box = document.createElement('div');
      box.id = 'letters';
      box.style.fontFamily = [family[0], ...(name === '' ? [] : [`"${name}"`]), 'serif'].join(',');
      box.style.whiteSpace = 'pre';
      box.textContent = lines.join('\n');
      document.querySelector('#letters')?.remove();
      document.body.append(box);
    },
    [texts, own] as const,
  );
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#letters' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts;
}

test('every name of the basemap and every text of the first dataset is drawn by fonts that ship with the app', async ({
  app: { page },
}) => {
  const { events, places, actors } = readFirstDataset();
  const texts = [...events.map(({ title }) => title), ...actors.map(({ name }) => name)];
  const ofDataset = texts.flatMap(({ en, fr }) => [en, fr]);
  expect(ofDataset.length + places.length).toBeGreaterThan(200);
  const fromElsewhere = async (lines: readonly string[], own: string): Promise<readonly string[]> => {
    const fonts = await fontsOf(page, lines, own);
    expect(fonts.length).toBeGreaterThan(0);
    return fonts.flatMap(({ isCustomFont, familyName, glyphCount }) =>
      isCustomFont ? [] : [`${familyName}: ${glyphCount} letters`],
    );
  };
  expect(await fromElsewhere(ofDataset, '')).toEqual([]);
  // it would be seen: no font of the app has this letter
  expect(await fromElsewhere(['Tokyo \u0e01'], '')).toHaveLength(1);

  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  for (const language of ['en', 'fr', 'ja', 'ko', 'zh']) {
    await filters(page).getByRole('combobox', { name: /names/i }).selectOption(language);
    const own = ['en', 'fr'].includes(language) ? '' : `Map names ${language}`;
    if (own !== '') {
      const isThere = (name: string) => [...document.fonts].some(({ family }) => family.replaceAll('"', '') === name);
      await page.waitForFunction(isThere, own);
    }
    expect(await fromElsewhere(namesIn(language), own), language).toEqual([]);
  }
});
