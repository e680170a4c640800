import { open } from 'node:fs/promises';
import type { FileToOpen } from '../explorer-engine.ts';
import { hasTableName } from '../import/look-at-table.ts';
import { hasWorkbookName } from './table-names.ts';
import { formatOfHead } from '../interchange/head-format.ts';

const headBytes = 65_536;

/**
 * Whether a file is a table of which a person is asked how it is read. One whose columns are those of a known format, such
 * as a TimelineJS sheet, is opened like any other file. What cannot be read counts as a table by its name: looking
 * at it tells why.
 */
export async function isPlainTable({ path, fileName }: FileToOpen): Promise<boolean> {
  if (!hasTableName(fileName)) return false;
  if (hasWorkbookName(fileName)) return true;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
      return formatOfHead(buffer.subarray(0, bytesRead)) === null;
    } finally {
      await file.close();
    }
  } catch {
    return true;
  }
}
