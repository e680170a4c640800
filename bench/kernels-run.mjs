// Every kernel of `bench/kernels` over the columns of a project, in a process of its own: `kernels-run.mjs PROJECT`. A file there
// exports its `name`, `prepare(columns, document)`, and `run()`, which does once what a frame or a gesture asks for.
// Prints one line of JSON: name → ms of each run.
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createEngine } from '../src/engine/explorer-engine.ts';
import { joinPieces } from '../src/engine/fixtures/join-pieces.ts';
import { viewColumns } from '../src/shared/event-columns.ts';
import { leastSamples } from './percentiles.mjs';

const warmUps = 3;
const mostRuns = 60;
const enoughMs = 4000;

const [, , path = ''] = process.argv;
const { document, columns } = await openProject();
const kernels = new URL('kernels/', import.meta.url);
/** @type {Record<string, readonly number[]>} */
const times = {};
for (const file of (await readdir(kernels)).toSorted()) {
  const kernel = await import(new URL(file, kernels).href);
  kernel.prepare(columns, document);
  times[kernel.name] = timesOf(kernel.run);
}
console.log(JSON.stringify(times));
process.exit(0);

async function openProject() {
  const engine = createEngine({
    resourcesFolder: dirname(path),
    dataFolder: dirname(dirname(path)),
    version: '0',
    startFile: { path, fileName: 'news.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const session = await engine.getSession(null);
  const document = session.ok ? session.value.document : null;
  if (document === null) throw new Error('nothing is open');
  const bytes = await engine.readBytes(`/bytes/${document.revision}/columns`);
  if (!bytes.ok) throw new Error('there are no columns');
  await engine.close();
  return { document, columns: viewColumns(document.columns, joinPieces(bytes.value)) };
}

/**
 * The first runs are not told: they find cold code.
 * @param {() => void} run
 */
function timesOf(run) {
  const began = performance.now();
  /** @type {number[]} */
  const all = [];
  for (let count = -warmUps; count < mostRuns; count++) {
    if (all.length >= leastSamples && performance.now() - began > enoughMs) break;
    const at = performance.now();
    run();
    if (count >= 0) all.push(performance.now() - at);
  }
  return all;
}
