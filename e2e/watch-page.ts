import type { Page } from '@playwright/test';

export interface PageWatch {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * Writes down what a page must not do, from now on.
 * @param isOwn whether an address is the app's own
 */
export function watchPage(page: Page, isOwn: (url: string) => boolean): PageWatch {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!isOwn(url) && !/^(data|blob):/.test(url)) requests.push(url);
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  // breaches of the security policy are errors in the console
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  return { requests, complaints };
}
