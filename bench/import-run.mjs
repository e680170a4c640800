// One import of a table in a process of its own, so that its memory is its own, and there on a thread like the engine's:
// `import-run.mjs columns|project|cancel TABLE FOLDER EVENTS`. Prints one line of JSON.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { resourceLimits } from '../src/engine/engine-thread.ts';

if (isMainThread) {
  const thread = new Worker(fileURLToPath(import.meta.url), { argv: process.argv.slice(2), resourceLimits });
  const [result] = await once(thread, 'message');
  // maxRSS is in KiB
  console.log(JSON.stringify({ ...result, peakMB: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
  process.exit(0);
}
// the host of the engine's thread does not load what works there
const { runs } = await import('./import-work.mjs');
const [, , what = ''] = process.argv;
parentPort?.postMessage(await runs[what]?.(), []);
