import { parentPort } from 'node:worker_threads';
import { readParquetRows } from './parquet-rows.ts';

// The thread that Parquet is read on. It answers with the rows or that they cannot be read; it may never answer, or die.

if (parentPort === null) throw new Error('parquet-worker: is started as a worker only');
const port = parentPort;

port.on('message', (bytes: Uint8Array) => void answer(bytes));

async function answer(bytes: Uint8Array): Promise<void> {
  // whatever is wrong in it: the library throws errors of all kinds
  const rows = await readParquetRows(bytes).catch(() => 'damaged' as const);
  port.postMessage(rows, []);
}
