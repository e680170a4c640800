import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appDataFolder } from './app-data-folder.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { startProblem } from './start-problem.mjs';

/** @typedef {{ url: string, close(): Promise<void> }} RunningServer */

/**
 * Serves the app on the loopback address until this program is asked to stop. The last line printed is the address.
 * @param {{ file: string | null, port: number, open: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function startInBrowser({ file, port, open }) {
  const server = await serve(file, port).catch((/** @type {unknown} */ error) => error);
  if (!isServer(server)) {
    const problem = startProblem(server, port);
    if (problem === null) throw server;
    console.error(problem);
    return 1;
  }
  if (open) openInBrowser(server.url);
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  console.log(`Chronotope is ready: ${server.url}`);
  await stopped;
  await server.close();
  return 0;
}

/**
 * @param {unknown} value
 * @returns {value is RunningServer}
 */
function isServer(value) {
  return typeof value === 'object' && value !== null && 'url' in value;
}

/**
 * @param {string | null} startFile
 * @param {number} port
 * @returns {Promise<RunningServer>}
 */
async function serve(startFile, port) {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const built = join(projectRoot, 'out/main');
  const { startServer } = await import(pathToFileURL(join(built, 'server.js')).href);
  return startServer({
    rendererFolder: join(projectRoot, 'out/renderer'),
    resourcesFolder: join(projectRoot, 'resources'),
    dataFolder: appDataFolder(),
    workerPath: join(built, 'engine-worker.js'),
    version,
    startFile,
    port,
  });
}
