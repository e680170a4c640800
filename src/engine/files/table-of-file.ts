import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, ofFile, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { tableFault } from '../import/look-at-table.ts';
import type { Onward } from '../interchange/decode-foreign.ts';
import { workbookTable } from '../interchange/workbook-table.ts';

const mostBytes = 128_000_000;

/** Whether a file of this name is a workbook, of which the first sheet is a table. */
export function hasWorkbookName(fileName: string): boolean {
  return /\.(xlsx|xlsm)$/i.test(fileName);
}

/**
 * What `use` makes of the table that a file is: of itself, or of the first sheet of a workbook, which is written into `folder`
 * under a name that nothing else has, and is taken away unless `use` has moved it. Fails where it cannot be read.
 */
export async function withTableOf<T>(
  { path, fileName }: FileToOpen,
  folder: string,
  onward: Onward,
  use: (path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!hasWorkbookName(fileName)) return await use(path);
  const target = join(folder, `${randomUUID()}.csv`);
  try {
    const written = await writeSheet({ path, fileName }, folder, target, onward);
    return written.ok ? await use(target) : ofFile(written, fileName);
  } finally {
    await rm(target, { force: true }).catch(() => null);
  }
}

async function writeSheet(
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
    const table = await workbookTable(await readFile(path), fileName, onward);
    if (!table.ok) return table;
    await mkdir(folder, { recursive: true });
    await writeFile(target, table.value);
    return success(null);
  } catch (error) {
    return tableFault(error, fileName);
  }
}
