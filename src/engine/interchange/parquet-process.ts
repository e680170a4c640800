import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as patience } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { OpeningSteps } from '../opening-steps.ts';
import type { ParquetRows } from './parquet-rows.ts';

/** Of memory for the rows, beside the bytes that they are unpacked from. */
const execArgv = ['--max-old-space-size=600'];
/** What reading takes on a slow machine at most: a while, and a second for so many bytes. */
const leastMs = 15_000;
const bytesASecond = 2_000_000;
const lookMs = 50;

/** As it is written, beside this file; built, beside the program, whose parts may lie a folder deeper. */
const childPaths = ['parquet-child.ts', 'parquet-child.js', '../parquet-child.js'];

/** The last one, in which nothing went wrong: it takes a while to start one. It keeps no process alive, and ends with this one. */
let idle: ChildProcess | null = null;
/** After a larger file a process would hold on to much memory. */
const smallBytes = 1_000_000;

/**
 * The rows of a Parquet file, read in a process of its own: there are damaged files over which the parser never ends, or takes
 * more memory at once than there is, which ends its whole process. Null where there is more in it than is read; `damaged`
 * where it cannot be read. Rejects where `steps` does: nobody wants the file any more.
 */
export async function readParquetInProcess(
  bytes: Uint8Array,
  steps: Pick<OpeningSteps, 'advance'>,
  mostMs = leastMs + (bytes.byteLength / bytesASecond) * 1000,
): Promise<ParquetRows | null | 'damaged'> {
  // one that somebody ended meanwhile answers no more
  const child = idle?.connected === true ? idle : startChild();
  idle = null;
  child.ref();
  child.channel?.ref();
  let hasAnswered = false;
  const asked = new AbortController();
  const answer = Promise.race([
    once(child, 'message', asked).then(([read]: (ParquetRows | null | 'damaged')[]) => {
      hasAnswered = true;
      return read ?? null;
    }),
    // it dies of memory that it may not take
    once(child, 'exit', asked).then(() => 'damaged' as const),
  ]).catch(() => 'damaged' as const);
  // where it cannot be sent, the process is ending, which is told above
  child.send(bytes, () => undefined);
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
    if (hasAnswered && bytes.byteLength <= smallBytes) keep(child);
    else child.kill('SIGKILL');
  }
}

function startChild(): ChildProcess {
  const path = childPaths.map((name) => new URL(name, import.meta.url)).find((url) => existsSync(url));
  if (path === undefined) throw new Error('the program that reads Parquet is not there');
  return fork(fileURLToPath(path), {
    execArgv,
    // Electron starts its program as Node where this is set, Node itself does not know it
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    serialization: 'advanced',
    // what V8 prints when it runs out of memory is not for the reader
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function keep(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  if (idle === null) idle = child;
  else child.kill('SIGKILL');
}
