import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newsSeed, newsVersion } from './news-events.mjs';

const run = fileURLToPath(new URL('news-project-run.mjs', import.meta.url));
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--max-old-space-size=6000'];

/**
 * A data folder of the app whose last draft is the news as a project: made by the engine where it is not there yet, and
 * kept in the system's temporary folder, since a million events take minutes.
 * @param {import('./news-events.mjs').NewsOptions} options
 * @returns {Promise<string>} absolute path
 */
export async function newsProject({ events, spread }) {
  const folder = join(tmpdir(), 'chronotope-bench', `${newsVersion}-${newsSeed}-${spread}-${events}`);
  await promisify(execFile)(process.execPath, [...flags, run, folder, String(events), spread]);
  return folder;
}
