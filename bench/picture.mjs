import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../tools/project-root.mjs';
import { newsProject } from './data/news-project.mjs';
import { percentiles } from './percentiles.mjs';

const runs = 5;
const kinds = ['svg', 'pdf', 'png'];
const most = 1000;
/** Of a picture of a thousand events. */
const targetMs = 3000;

/**
 * A picture of a project, timeline and map, from the start of the command line to the end of its program.
 * @param {import('./bench.mjs').CaseOptions} options of more than a thousand events, a thousand are measured
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measurePicture({ events: asked, spread }) {
  const events = Math.min(asked, most);
  const drafts = join(await newsProject({ events, spread }), 'drafts');
  const [project = ''] = (await readdir(drafts)).filter((name) => name.endsWith('.gpkg'));
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-picture-'));
  const program = join(projectRoot, 'tools/chronotope.mjs');
  /** @type {import('./bench.mjs').Row[]} */
  const rows = [];
  try {
    for (const kind of kinds) {
      /** @type {number[]} */
      const times = [];
      // the first run builds the command line where it is old
      for (let run = 0; run <= runs; run++) {
        const began = performance.now();
        const target = join(folder, `picture.${kind}`);
        await promisify(execFile)(process.execPath, [
          program,
          'export',
          join(drafts, project),
          '--to',
          target,
          '--force',
        ]);
        if (run > 0) times.push(performance.now() - began);
      }
      const figures = percentiles(times, { least: 1 });
      rows.push({ case: 'picture', subject: 'chronotope', events, ...figures, unit: `ms, ${kind}`, target: targetMs });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}
