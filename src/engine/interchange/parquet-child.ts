import { setInterval } from 'node:timers/promises';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { readParquetRows } from './parquet-rows.ts';

// The process that Parquet is read in. Its first thread answers with the rows or that they cannot be read; it may never answer,
// or die. A second thread ends the process once the one that started it is gone, or once it has taken too much memory, which V8's own
// limit bounds only in part: the first hears of nothing while it reads.

const lookMs = 100;
const mostMemory = 1_000_000_000;

if (isMainThread) {
  new Worker(new URL(import.meta.url), { workerData: process.ppid }).unref();
  process.on('message', (bytes: Uint8Array) => void answer(bytes));
} else {
  for await (const _ of setInterval(lookMs)) {
    if (!isThere(Number(workerData)) || process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGKILL');
  }
}

async function answer(bytes: Uint8Array): Promise<void> {
  // whatever is wrong in it: the library throws errors of all kinds
  const rows = await readParquetRows(bytes).catch(() => 'damaged' as const);
  process.send?.(rows);
}

function isThere(pid: number): boolean {
  try {
    // signal 0 asks only whether there is such a process
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
