import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleProgram } from './bundle-program.mjs';
import { percentiles } from './percentiles.mjs';
import { writeTable } from './write-table.mjs';

const runs = 5;
/** Bundled, once. @type {Promise<string> | null} */
let program = null;

/** The phases of an import in which it is given up. */
const cancelled = /** @type {const} */ ({
  cancelReadMs: 'ms to give up while it is read',
  cancelIndexMs: 'ms to give up while it is indexed',
  cancelOpenMs: 'ms to give up while it is opened',
  cancelAddMs: 'ms to give up while it is added to what is open',
});

/** @typedef {{ rows: number, ms: number, readMs: number, openMs: number, peakMB: number, columnsMB: number }} ImportRun */

/**
 * A table into columns: cut, read and laid out. 150,000 rows a second are 6.7 µs a row.
 * @param {import('./bench.mjs').CaseOptions} options
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureImportCsv({ events }) {
  const measured = await measureRuns('columns', events);
  const common = { case: 'import-csv', subject: 'chronotope', events };
  return [
    {
      ...common,
      ...percentiles(measured.map(({ ms }) => (ms * 1000) / events)),
      unit: 'µs a row, to columns',
      target: 6.7,
    },
    { ...common, ...percentiles(measured.map(beyondColumns)), unit: 'MB beyond the columns', target: 300 },
  ];
}

/**
 * A table into a project, as a person imports it, until every word in it can be found; 12,000 rows a second are 83 µs a
 * row. Beside it how long after the reading the events are there to be drawn, and the most memory.
 * @param {import('./bench.mjs').CaseOptions} options
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureImportProject({ events }) {
  const measured = await measureRuns('project', events);
  const common = { case: 'import-project', subject: 'chronotope', events };
  return [
    {
      ...common,
      ...percentiles(measured.map(({ readMs }) => (readMs * 1000) / events)),
      unit: 'µs a row, with the geometry index',
    },
    {
      ...common,
      ...percentiles(measured.map(({ ms }) => (ms * 1000) / events)),
      unit: 'µs a row, with the full text',
      target: 83,
    },
    { ...common, ...percentiles(measured.map(({ openMs }) => openMs)), unit: 'ms from the commit to the events' },
    { ...common, ...percentiles(measured.map(beyondColumns)), unit: 'MB beyond the columns', target: 300 },
    ...(await measureCancels(events)).map(([unit, ms]) => ({
      ...common,
      ...percentiles([ms], { least: 1 }),
      unit,
      target: 1000,
    })),
  ];
}

/** @param {ImportRun} run */
function beyondColumns({ peakMB, columnsMB }) {
  return peakMB - columnsMB;
}

/**
 * @param {'columns' | 'project'} what
 * @param {number} events
 */
async function measureRuns(what, events) {
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-bench-'));
  try {
    const table = join(folder, 'events.csv');
    await writeTable(table, events);
    /** @type {ImportRun[]} */
    const measured = [];
    for (let count = 0; count < runs; count++) {
      const target = join(folder, String(count));
      measured.push(await runProgram(what, table, target, events));
      await rm(target, { recursive: true, force: true });
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * An import that is given up once in each phase, and how long that took.
 * @param {number} events
 * @returns {Promise<readonly (readonly [unit: string, ms: number])[]>}
 */
async function measureCancels(events) {
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-bench-'));
  try {
    const table = join(folder, 'events.csv');
    await writeTable(table, events);
    const measured = await runProgram('cancel', table, join(folder, 'data'), events);
    return Object.entries(cancelled).map(([phase, unit]) => [unit, measured[phase]]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {'columns' | 'project' | 'cancel'} what
 * @param {string} table
 * @param {string} target
 * @param {number} events
 */
async function runProgram(what, table, target, events) {
  program ??= bundleProgram('bench/import-run.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [await program, what, table, target, String(events)]);
  return JSON.parse(stdout);
}
