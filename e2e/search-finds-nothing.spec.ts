import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

for (const [locale, words] of Object.entries({
  'en-US': { search: 'Search', none: 'No event matches.', drop: 'Drop “zzzz”', all: '70 of 70 events' },
  'fr-FR': { search: 'Chercher', none: 'Aucun événement.', drop: /^Retirer «\szzzz\s»$/u, all: '70 événements sur 70' },
})) {
  test(`where nothing is found it is said under the field, with a way out by keys, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const field = page.getByRole('searchbox', { name: words.search, exact: true });
    const surface = page.locator('.map-surface');
    await surface.focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('zzzz');
    const none = page.getByRole('group', { name: words.none });
    const drop = none.getByRole('button', { name: words.drop });
    await expect(drop).toBeVisible();
    if (locale === 'en-US') {
      const { violations } = await new AxeBuilder({ page }).include('.search-box').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await page.keyboard.press('ArrowDown');
    await expect(drop).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect(none).toHaveCount(0);
    await expect(page.locator('footer.status-line')).toContainText(words.all);
    // to where the keys were before the field and its offers
    await page.keyboard.press('Escape');
    await expect(surface).toBeFocused();
  });
}
