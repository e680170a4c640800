import type { Page } from '@playwright/test';

/** What asks for a file where nothing else does. */
export function openButton(page: Page): () => Promise<void> {
  return () => page.getByRole('button', { name: /^(Open|Ouvrir)/ }).click();
}
