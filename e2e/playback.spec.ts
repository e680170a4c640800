import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

// many keys, each of which waits for what it changes: a busy machine takes its time
test.describe.configure({ timeout: 240_000 });

const words = {
  'en-US': {
    open: 'Play the time',
    bar: 'Playback',
    play: 'Play',
    pause: 'Pause',
    on: 'Step on',
    mode: 'What plays',
    speed: 'Speed',
    loop: 'Again at the end',
    chip: /^Remove this filter/,
    fit: 'Fit all events',
    from: 'From',
    noon: '1 Jan 2010, 12:00',
  },
  'fr-FR': {
    open: 'Lire le temps',
    bar: 'Lecture',
    play: 'Lire',
    pause: 'Pause',
    on: 'Un pas en avant',
    mode: 'Ce qui défile',
    speed: 'Vitesse',
    loop: 'En boucle',
    chip: /^Retirer ce filtre/,
    fit: 'Tout cadrer',
    from: 'Du',
    noon: '1er janv. 2010, 12:00',
  },
} as const;

/** The time that is shown, in words. */
const shownTime = (page: Page): Promise<string> => page.locator('.playback-time').innerText();

for (const [locale, say] of Object.entries(words)) {
  const openBar = async (page: Page) => {
    const open = page.getByRole('button', { name: say.open, exact: true });
    await open.focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('toolbar', { name: say.bar, exact: true });
    // it plays at once, and the same key stops it
    const pause = bar.getByRole('button', { name: say.pause, exact: true });
    await expect(pause).toBeFocused();
    await expect(open).toHaveAttribute('aria-pressed', 'true');
    const chip = page.getByRole('button', { name: say.chip });
    await expect(chip).toBeVisible();
    // nothing here has a time of day
    await expect(chip).not.toHaveText(/:\d\d/);
    expect(await shownTime(page)).not.toMatch(/:\d\d/);
    await page.keyboard.press('Space');
    const play = bar.getByRole('button', { name: say.play, exact: true });
    await expect(play).toBeFocused();
    return { bar, play };
  };

  test(`time plays by keys alone: it runs, stops and steps, in ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { bar, play } = await openBar(page);
    // however slow the machine is, it does not come to its end
    const loop = bar.getByRole('button', { name: say.loop });
    await loop.focus();
    await page.keyboard.press('Space');
    await expect(loop).toHaveAttribute('aria-pressed', 'true');
    await play.focus();

    await page.keyboard.press('Space');
    const pause = bar.getByRole('button', { name: say.pause, exact: true });
    await expect(pause).toBeFocused();
    await expect.poll(() => shownTime(page)).not.toBe('');
    const first = await shownTime(page);
    await expect.poll(() => shownTime(page)).not.toBe(first);
    await page.keyboard.press('Space');
    await expect(play).toBeFocused();
    // the brush is what plays: it filters, and its chip says so
    await expect(page.getByRole('button', { name: say.chip })).toBeVisible();

    const stopped = await shownTime(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownTime(page)).not.toBe(stopped);
    const stepped = await shownTime(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shownTime(page)).not.toBe(stepped);
  });

  test(`what opens the playback closes it as well, and plays anew with the next press, in ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const { bar } = await openBar(page);
    const open = page.getByRole('button', { name: say.open, exact: true });
    // it stays in while the bar is seen, whether time plays or not
    await expect(open).toHaveAttribute('aria-pressed', 'true');
    await open.press('Enter');
    await expect(bar).toHaveCount(0);
    await expect(open).toHaveAttribute('aria-pressed', 'false');
    await expect(open).toBeFocused();
    await open.press('Enter');
    await expect(bar.getByRole('button', { name: say.pause, exact: true })).toBeFocused();
    // also while it plays
    await open.click();
    await expect(bar).toHaveCount(0);
    await expect(open).toHaveAttribute('aria-pressed', 'false');
  });

  test(`the bar has room for the longest words of what plays and how fast, in ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    await page.setViewportSize({ width: 1024, height: 640 });
    const { bar } = await openBar(page);
    for (const name of [say.mode, say.speed]) {
      const chosen = bar.getByRole('combobox', { name });
      const cut = await chosen.evaluate((select) => {
        const { width } = select.getBoundingClientRect();
        select.style.flexShrink = '0';
        select.style.maxWidth = 'none';
        return select.getBoundingClientRect().width - width;
      });
      expect(cut).toBeLessThan(1);
    }
  });

  test(`on a scale of years days are told, and hours only where they were asked for, in ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    await page.locator('.timeline').getByRole('button', { name: say.fit, exact: true }).click();
    const { bar } = await openBar(page);
    await bar.getByRole('combobox', { name: say.mode }).selectOption('cumulative');
    await bar.getByRole('combobox', { name: say.speed }).selectOption('year');
    const day = /\d{4}$/;
    const time = page.locator('.playback-time');
    // years of the same length: the fifth would end at 05:06
    for (let step = 1; step <= 6; step++) {
      const before = await time.innerText();
      await bar.getByRole('button', { name: say.on, exact: true }).click();
      await expect(time).not.toHaveText(before);
      await expect(time).toHaveText(day);
    }
    await expect(page.getByRole('button', { name: say.chip })).not.toContainText(':00');
    const fields = page.locator('.timeline-field input');
    await expect(fields.first()).toHaveValue(day);
    await expect(fields.last()).toHaveValue(day);

    const from = page.getByRole('textbox', { name: say.from, exact: true });
    await from.fill('2010-01-01T12:00');
    await page.keyboard.press('Enter');
    await expect(from).toHaveValue(say.noon);
    await expect(page.getByRole('button', { name: say.chip })).toContainText(say.noon);
  });

  test(`time goes from event to event by keys alone, in ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { bar, play } = await openBar(page);
    const mode = bar.getByRole('combobox', { name: say.mode });
    await mode.focus();
    await page.keyboard.press('End');
    await expect(mode).toHaveValue('events');
    await play.focus();
    await page.keyboard.press('Home');
    const chosen = page.locator('.timeline-lanes [role="option"]');
    await expect(chosen).toHaveCount(1);
    const event = await chosen.innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chosen.innerText()).not.toBe(event);

    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });
}
