import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { choose, counts, details, drawn, heading, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

const controls = 'China widens rare-earth controls and gives them foreign reach';
const threat = /^Trump threatens an extra 100/;

test('what a chosen event has to do with others is drawn, and its chain is a filter that one goes back from', async ({
  app,
}) => {
  const { page } = app;
  const chip = page.getByRole('button', { name: /^Remove this filter: Chain of “China’s October controls”: 4 events/ });
  const relations = async (): Promise<number> => Number(await timeline(page).getAttribute('data-relations'));
  await expect.poll(relations).toBe(0);
  await choose(page, controls);
  // an answer of the next day, and what suspended them a month later
  await expect.poll(relations).toBe(2);

  await details(page)
    .getByRole('tab', { name: /^Related/ })
    .click();
  await details(page).getByRole('button', { name: 'Show chain: 4 events' }).click();
  await expect(chip).toBeVisible();
  await expect(counts(page)).toContainText('4 of 70 events');
  await expect.poll(relations).toBe(3);
  await expect.poll(() => drawn(timeline(page))).toBe(4);
  const chain = details(page).getByRole('region', { name: 'The chain, in time' });
  await expect(chain.getByRole('listitem').filter({ hasText: threat }).first()).toContainText(
    'Responds to: China’s October controls',
  );
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.details').analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);

  // from event to event of it, by the keyboard
  const answer = chain.getByRole('button', { name: threat });
  await answer.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(threat);
  await expect(chip).toBeVisible();
  await page.keyboard.press('h');
  await expect(counts(page)).toContainText('70 of 70 events');
  await expect.poll(relations).toBe(1);

  // back to the chain, by way of the views that have been
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(counts(page)).toContainText('4 of 70 events');
  await chip.click();
  await expect(counts(page)).toContainText('70 of 70 events');
});
