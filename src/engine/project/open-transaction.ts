import { stat } from 'node:fs/promises';

/**
 * Whether a transaction on a database is under way, or was cut short: SQLite's journal of it stands beside the file. Until it
 * ends, or is undone by whoever opens the file to write next, the file's header may tell of pages that are not there yet.
 */
export async function isInTransaction(path: string): Promise<boolean> {
  const sizes = await Promise.all(['-journal', '-wal'].map((suffix) => sizeOf(path + suffix)));
  return sizes.some((size) => size > 0);
}

/** In bytes; 0 where there is no file. */
async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
