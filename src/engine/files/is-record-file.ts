import type { FileToOpen } from '../explorer-engine.ts';
import { isRecordHead } from '../interchange/head-format.ts';
import { headOfFile } from './head-of-file.ts';
import { hasRecordName } from './table-names.ts';

/**
 * Whether a file holds records of fields that no format names, as JSON lines or a list in JSON: they are a table, of which a
 * person is asked what its columns say.
 */
export function isRecordFile({ path, fileName }: FileToOpen): boolean {
  const head = hasRecordName(fileName) ? headOfFile(path) : null;
  return head !== null && isRecordHead(head);
}
