import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleProgram } from './bundle-program.mjs';
import { percentiles } from './percentiles.mjs';
import { writeTable } from './write-table.mjs';

const runs = 5;

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
    const [importRun, openRun] = [
      await bundleProgram('bench/import-run.mjs'),
      await bundleProgram('bench/open-run.mjs'),
    ];
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
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
  return stdout;
}
