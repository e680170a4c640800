import { readParquetRows } from './parquet-rows.ts';

// The process that Parquet is read in. It answers with the rows or that they cannot be read; it may never answer, or die.

if (process.send === undefined) throw new Error('parquet-child: is started by another process only');

process.on('message', (bytes: Uint8Array) => void answer(bytes));

async function answer(bytes: Uint8Array): Promise<void> {
  // whatever is wrong in it: the library throws errors of all kinds
  const rows = await readParquetRows(bytes).catch(() => 'damaged' as const);
  process.send?.(rows);
}
