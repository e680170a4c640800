import { expect, type Locator } from '@playwright/test';
import { test } from './app-test.ts';

const languages = {
  'en-US': {
    counts: 'Counts',
    from: 'From',
    to: 'To',
    rule: 'What passes the brush',
    wholly: 'wholly',
    inside: 'Remove this filter: All within 28–30 Oct 2025',
    surely: /^Remove this filter: Certainly all within/,
  },
  'fr-FR': {
    counts: 'Décompte',
    from: 'Du',
    to: 'Au',
    rule: 'Ce qui passe l’intervalle',
    wholly: 'enti',
    inside: /^Retirer ce filtre\s: Entièrement dans 28–30 oct\. 2025$/,
    surely: /^Retirer ce filtre\s: Avec certitude entièrement dans/,
  },
} as const;

/** What each press of the arrow down chooses after "wholly inside". */
const furtherDown = [
  'ongoing possibly',
  'overlaps certainly',
  'starts certainly',
  'ends certainly',
  'inside certainly',
];

for (const [locale, words] of Object.entries(languages)) {
  test(`what passes the brush is chosen by keys, said in its chip, and goes with the brush, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const counts = page.getByRole('status', { name: words.counts });
    const shown = async (): Promise<number> => Number.parseInt(await counts.innerText(), 10);
    const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
    await field(words.from).focus();
    await keyboard.type('2025-10-28');
    await field(words.to).focus();
    await keyboard.type('2025-10-30');
    const rule = page.getByRole('combobox', { name: words.rule });
    await expect(rule).toHaveValue('overlaps possibly');
    await rule.focus();
    await expect(counts).not.toContainText(/^70 /);
    const overlapping = await shown();
    await keyboard.type(words.wholly);
    await expect(rule).toHaveValue('inside possibly');
    await expect(page.getByRole('button', { name: words.inside })).toBeVisible();
    const inside = await shown();
    expect(inside).toBeLessThan(overlapping);
    for (const value of furtherDown) {
      await keyboard.press('ArrowDown');
      await expect(rule).toHaveValue(value);
    }
    const chip = page.getByRole('button', { name: words.surely });
    await expect(chip).toBeVisible();
    expect(await shown()).toBeLessThanOrEqual(inside);
    await chip.press('Enter');
    await expect(rule).toHaveCount(0);
    await field(words.from).focus();
    await keyboard.type('2025-10-28');
    await expect(rule).toHaveValue('overlaps possibly');
  });
}

test('what is no date stays in its field and is told, Escape puts back what was there, and an empty field filters not', async ({
  app,
}) => {
  const { page } = app;
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2025-10-28');
  await from.press('Enter');
  await expect(from).toHaveValue('28 Oct 2025');
  await from.fill('the day after');
  await page.keyboard.press('Tab');
  await expect(from).toHaveValue('the day after');
  await expect(page.getByRole('alert')).toContainText('“the day after” is no date');
  await from.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(from).toHaveValue('28 Oct 2025');

  // a date that is taken away filters no longer
  await from.fill('');
  await from.press('Enter');
  await expect(from).toHaveValue('');
  await expect(page.getByRole('status', { name: 'Counts' })).toContainText('70 of 70 events');

  // nor does what is left of a time that is later than the events; one of them has no end
  await from.fill('2090-01-01');
  await expect(page.getByRole('status', { name: 'Counts' })).toContainText('1 of 70 events');
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  await to.fill('');
  await to.press('Enter');
  await expect(from).toHaveValue('');
  await expect(page.getByRole('status', { name: 'Counts' })).toContainText('70 of 70 events');
});

const crossed = {
  'en-US': { from: 'From', to: 'To', was: ['Was 1 Nov 2025, after the end', 'Was 30 Oct 2025, before the beginning'] },
  'fr-FR': {
    from: 'Du',
    to: 'Au',
    was: [/1\S* nov\. 2025, après la fin/u, /30 oct\. 2025, avant le début/u],
  },
} as const;

for (const [locale, words] of Object.entries(crossed)) {
  test(`an end of the brush that goes along says what stood there, as long as that stands, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const [from, to] = [words.from, words.to].map((name) => page.getByRole('textbox', { name, exact: true }));
    const told = page.locator('.timeline-field [aria-live]');
    await from?.fill('2025-11-01');
    await expect(told.filter({ hasText: /./ })).toHaveCount(0);
    await to?.fill('2025-10-30');
    await expect(told.first()).toContainText(words.was[0]);
    await expect(told.last()).toBeEmpty();
    await from?.fill('2025-11-05');
    await expect(told.first()).toBeEmpty();
    await expect(told.last()).toContainText(words.was[1]);
    await from?.fill('2025-11-04');
    await expect(told.last()).toBeEmpty();
  });
}
