import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('a window titled Chronotope opens', async ({ app }) => {
  await expect(app.page).toHaveTitle('Chronotope');
});
