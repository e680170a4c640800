import { randomBytes } from 'node:crypto';

/** What the main process and the scripts in a page call each other's ends; the token keeps the page from guessing. */
export const names = {
  world: 'Electron Isolated Context',
  binding: '__standin_native',
  receiver: '__standin_receive',
  heldFiles: '__standin_files',
  token: `_${randomBytes(12).toString('hex')}`,
};
