import type { FileToOpen } from '../explorer-engine.ts';
import { hasTableName } from '../import/look-at-table.ts';
import { formatOfHead } from '../interchange/head-format.ts';
import { headOfFile } from './head-of-file.ts';
import { hasWorkbookName } from './table-names.ts';

/**
 * Whether a file is a table of which a person is asked how it is read. One whose columns are those of a known format, such
 * as a TimelineJS sheet, is opened like any other file. What cannot be read counts as a table by its name: looking
 * at it tells why.
 */
export function isPlainTable({ path, fileName }: FileToOpen): boolean {
  if (!hasTableName(fileName)) return false;
  const head = hasWorkbookName(fileName) ? null : headOfFile(path);
  return head === null || formatOfHead(head) === null;
}
