import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newsProject } from './data/news-project.mjs';
import { percentiles } from './percentiles.mjs';

const run = fileURLToPath(new URL('kernels-run.mjs', import.meta.url));
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/**
 * The kernels alone, in Node: what each takes for a frame or a gesture.
 * @param {import('./bench.mjs').CaseOptions} options
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureKernels({ events, spread }) {
  const drafts = join(await newsProject({ events, spread }), 'drafts');
  const [project = ''] = (await readdir(drafts)).filter((name) => name.endsWith('.gpkg'));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, run, join(drafts, project)]);
  /** @type {Record<string, number[]>} */
  const times = JSON.parse(stdout);
  return Object.entries(times).map(([subject, all]) => ({
    case: 'kernels',
    subject,
    events,
    ...percentiles(all, { decimals: 3 }),
    unit: 'ms',
  }));
}
