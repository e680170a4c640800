import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, ofFile, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { tableFault } from '../import/look-at-table.ts';
import type { Onward } from '../interchange/decode-foreign.ts';
import { recordsTable } from '../interchange/records-table.ts';
import { workbookTable } from '../interchange/workbook-table.ts';
import { hasRecordName, hasWorkbookName } from './table-names.ts';

const mostBytes = 128_000_000;

/** What `use` is given: the table, and whether it was made of records, which have numbers instead of lines. */
export type UseTable<T> = (path: string, isOfRecords: boolean) => Promise<Result<T>>;

/**
 * What `use` makes of the table that a file is: of itself, of the first sheet of a workbook, or of the records of JSON. These
 * are written into `folder` under a name that nothing else has, which is taken away unless `use` has moved it. Fails where
 * it cannot be read.
 */
export async function withTableOf<T>(
  { path, fileName }: FileToOpen,
  folder: string,
  onward: Onward,
  use: UseTable<T>,
): Promise<Result<T>> {
  const isOfRecords = hasRecordName(fileName);
  if (!hasWorkbookName(fileName) && !isOfRecords) return await use(path, false);
  const target = join(folder, `${randomUUID()}.csv`);
  try {
    const written = await writeTable({ path, fileName }, folder, target, onward);
    return written.ok ? await use(target, isOfRecords) : ofFile(written, fileName);
  } finally {
    await rm(target, { force: true }).catch(() => null);
  }
}

async function writeTable(
  { path, fileName }: FileToOpen,
  folder: string,
  target: string,
  onward: Onward,
): Promise<Result<null>> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) {
      const megabytes = Math.ceil(size / 1e6);
      return failure('problem.fileTooLarge', { fileName, megabytes, limit: mostBytes / 1e6 });
    }
    const bytes = await readFile(path);
    const table = hasWorkbookName(fileName)
      ? await workbookTable(bytes, fileName, onward)
      : await recordsTable(decodedText(bytes), fileName, onward);
    if (!table.ok) return table;
    await mkdir(folder, { recursive: true });
    await writeFile(target, table.value);
    return success(null);
  } catch (error) {
    return tableFault(error, fileName);
  }
}

/** By its byte order mark; JSON without one is in UTF-8. */
function decodedText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? wide : 'utf-8').decode(bytes);
}
