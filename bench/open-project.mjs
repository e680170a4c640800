import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { percentiles } from './percentiles.mjs';
import { writeTable } from './write-table.mjs';

const runs = 5;
const importRun = fileURLToPath(new URL('import-run.mjs', import.meta.url));
const openRun = fileURLToPath(new URL('open-run.mjs', import.meta.url));

/**
 * A project from its file to the columns that windows draw from: with the columns that are kept in it, and out of its rows;
 * and an edit of one event, until its columns are there. Without the way to the window.
 * @param {import('./bench.mjs').CaseOptions} options
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureOpenProject({ events }) {
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-bench-'));
  try {
    const table = join(folder, 'events.csv');
    await writeTable(table, events);
    await runProgram(importRun, 'project', table, folder, String(events));
    const [project = ''] = (await readdir(join(folder, 'drafts'))).filter((name) => name.endsWith('.gpkg'));
    const path = join(folder, 'drafts', project);
    /** @type {{ openMs: number, editMs: number }[]} */
    const fromRows = [];
    /** @type {{ openMs: number, editMs: number }[]} */
    const kept = [];
    for (let count = 0; count < runs; count++) {
      fromRows.push(JSON.parse(await runProgram(openRun, path, 'rows')));
      // the edit before has left the columns for the next opening
      kept.push(JSON.parse(await runProgram(openRun, path, 'kept')));
    }
    const common = { case: 'open-project', subject: 'chronotope', events };
    return [
      { ...common, ...percentiles(kept.map(({ openMs }) => openMs)), unit: 'ms, columns kept in it', target: 1000 },
      {
        ...common,
        ...percentiles(fromRows.map(({ openMs }) => openMs)),
        unit: 'ms, columns out of its rows',
        target: 5000,
      },
      {
        ...common,
        ...percentiles([...kept, ...fromRows].map(({ editMs }) => editMs)),
        unit: 'ms, an edit of one event',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function runProgram(program, ...args) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, ...args]);
  return stdout;
}
