import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as patience } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { OpeningSteps } from '../opening-steps.ts';
import type { ParquetRows } from './parquet-rows.ts';

/** Of memory for the rows, beside the bytes that they are unpacked from. */
const resourceLimits = { maxOldGenerationSizeMb: 600 };
/** What reading takes on a slow machine at most: a while, and a second for so many bytes. */
const leastMs = 15_000;
const bytesASecond = 2_000_000;
const lookMs = 50;

/** As it is written, beside this file; built, beside the program, whose parts may lie a folder deeper. */
const workerPaths = ['parquet-worker.ts', 'parquet-worker.js', '../parquet-worker.js'];

/** The last one, over which nothing went wrong: it takes a while to start one. It keeps no process alive. */
let idle: Worker | null = null;
/** After a larger file a thread would hold on to much memory. */
const smallBytes = 1_000_000;

/**
 * The rows of a Parquet file, read on a thread of its own: there are damaged files over which the parser never ends, or takes
 * all memory, and a thread can be ended. Null where there is more in it than is read; `damaged` where it cannot be read.
 * Rejects where `steps` does: nobody wants the file any more.
 */
export async function readParquetOnThread(
  bytes: Uint8Array,
  steps: Pick<OpeningSteps, 'advance'>,
  mostMs = leastMs + (bytes.byteLength / bytesASecond) * 1000,
): Promise<ParquetRows | null | 'damaged'> {
  const worker = idle ?? startWorker();
  idle = null;
  worker.ref();
  let hasAnswered = false;
  const asked = new AbortController();
  const answer = Promise.race([
    once(worker, 'message', asked).then(([read]: (ParquetRows | null | 'damaged')[]) => {
      hasAnswered = true;
      return read ?? null;
    }),
    // it dies of memory that it may not take
    once(worker, 'exit', asked).then(() => 'damaged' as const),
  ]).catch(() => 'damaged' as const);
  worker.postMessage(bytes, []);
  try {
    for (const began = performance.now(); ;) {
      const read = await Promise.race([answer, patience(lookMs, 'reading' as const)]);
      if (read !== 'reading') return read;
      const passed = performance.now() - began;
      if (passed > mostMs) return 'damaged';
      await steps.advance(passed / mostMs);
    }
  } finally {
    asked.abort();
    if (hasAnswered && bytes.byteLength <= smallBytes) keep(worker);
    else await worker.terminate();
  }
}

function startWorker(): Worker {
  const path = workerPaths.map((name) => new URL(name, import.meta.url)).find((url) => existsSync(url));
  if (path === undefined) throw new Error('the worker that reads Parquet is not there');
  return new Worker(path, { resourceLimits });
}

function keep(worker: Worker): void {
  worker.unref();
  if (idle === null) idle = worker;
  else void worker.terminate();
}
