// npm start: builds what is needed and opens the app, in Electron's window or, where that cannot be, in a browser.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildApp, isBuildStale } from './build-app.mjs';
import { electronObstacle, fetchElectron, findElectron } from './electron-binary.mjs';
import { readStartOptions, usage } from './start-options.mjs';
import { startInBrowser } from './start-in-browser.mjs';
import { startInElectron } from './start-in-electron.mjs';

process.exitCode = await start(readStartOptions(process.argv.slice(2)));

/**
 * @param {ReturnType<typeof readStartOptions>} options
 * @returns {Promise<number>} the exit code
 */
async function start(options) {
  if ('problem' in options) {
    console.error(`${options.problem} ${usage}`);
    return 2;
  }
  // npm runs scripts in the project's folder; a person's FILE is meant from where they are
  const file = options.file === null ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), options.file);
  if (file !== null && !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  if (isBuildStale()) {
    console.log('Building Chronotope…');
    if (!buildApp()) return 1;
  }
  if (options.host === 'browser') return startInBrowser({ ...options, file });
  const problem = await openWindow(file);
  if (typeof problem === 'number') return problem;
  if (options.host === 'electron') {
    console.error(`${problem}. With --host=browser the same app opens in a browser.`);
    return 1;
  }
  console.log(`${problem}; Chronotope opens in the browser instead.`);
  return startInBrowser({ ...options, file });
}

/**
 * @param {string | null} file
 * @returns {Promise<number | string>} the exit code of the app that ran, or why it did not
 */
async function openWindow(file) {
  const obstacle = electronObstacle();
  if (obstacle) return obstacle;
  const found = findElectron();
  if (found) return startInElectron(found, file);
  const fetched = fetchElectron();
  return 'problem' in fetched ? fetched.problem : startInElectron(fetched.path, file);
}
