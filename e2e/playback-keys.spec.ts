import { expect } from '@playwright/test';
import { test } from './app-test.ts';

// How time plays is chosen by keys alone, in both languages: all up to now, from a second to a year in a second, past what is empty.

const languages = {
  'en-US': {
    open: 'Play the time',
    mode: 'What plays',
    speed: 'Speed',
    skip: 'Skip empty time',
    begin: 'To the beginning',
    on: 'Step on',
  },
  'fr-FR': {
    open: 'Lire le temps',
    mode: 'Ce qui défile',
    speed: 'Vitesse',
    skip: 'Sauter le temps vide',
    begin: 'Au début',
    on: 'Un pas en avant',
  },
} as const;

for (const [locale, say] of Object.entries(languages)) {
  test(`what plays, how fast, and whether empty time is skipped are chosen by keys alone, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    await page.locator('.timeline-lanes').focus();
    await keyboard.press('0');
    await page.getByRole('button', { name: say.open, exact: true }).press('Enter');
    const mode = page.getByRole('combobox', { name: say.mode });
    await mode.focus();
    await keyboard.press('Home');
    await expect(mode).toHaveValue('window');
    await keyboard.press('ArrowDown');
    await expect(mode).toHaveValue('cumulative');
    const speed = page.getByRole('combobox', { name: say.speed });
    await speed.focus();
    await keyboard.press('Home');
    await expect(speed).toHaveValue('second');
    await keyboard.press('End');
    await expect(speed).toHaveValue('year');
    const skip = page.getByRole('button', { name: say.skip });
    const wasPressed = await skip.getAttribute('aria-pressed');
    await skip.press('Space');
    await expect(skip).toHaveAttribute('aria-pressed', wasPressed === 'true' ? 'false' : 'true');
    // all up to now: a step more lets no fewer events pass
    const passing = async () => Number.parseInt(await page.getByRole('status').first().innerText(), 10);
    const time = page.locator('.playback-time');
    const on = page.getByRole('button', { name: say.on, exact: true });
    await page.getByRole('button', { name: say.begin, exact: true }).press('Enter');
    let before = 0;
    for (let step = 0; step < 3; step++) {
      const told = await time.innerText();
      await on.press('Enter');
      await expect(time).not.toHaveText(told);
      const now = await passing();
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });
}
