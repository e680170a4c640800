import { closeSync, openSync, readSync, statSync } from 'node:fs';

const headBytes = 65_536;

/**
 * The first bytes of a file, by which it is known what it is; null where it cannot be read: opening it tells why. They are
 * read without a pause: of two files that are opened, the one asked for last wins.
 */
export function headOfFile(path: string): Uint8Array | null {
  try {
    // before it is opened: opening a pipe would wait for ever
    if (!statSync(path).isFile()) return null;
    const file = openSync(path, 'r');
    try {
      const head = new Uint8Array(headBytes);
      return head.subarray(0, readSync(file, head, 0, headBytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
