import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { FileToOpen } from '../explorer-engine.ts';
import { isRecordHead } from '../interchange/head-format.ts';
import { hasRecordName } from './table-names.ts';

const headBytes = 65_536;

/**
 * Whether a file holds records of fields that no format names, as JSON lines or a list in JSON: they are a table, of which a
 * person is asked what its columns say. It is looked at without a pause: of two files that are opened, the one asked for last
 * wins. False for what cannot be read: opening it tells why.
 */
export function isRecordFile({ path, fileName }: FileToOpen): boolean {
  if (!hasRecordName(fileName)) return false;
  try {
    // before it is opened: opening a pipe would wait for ever
    if (!statSync(path).isFile()) return false;
    const file = openSync(path, 'r');
    try {
      const head = new Uint8Array(headBytes);
      return isRecordHead(head.subarray(0, readSync(file, head, 0, headBytes, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
