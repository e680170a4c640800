import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/** An Electron that ends in failure within this time did not get as far as a window (no sandbox, missing libraries). */
const startLimitMs = 5000;

/** Electron has its own switch for what CHRONOTOPE_DATA_FOLDER says. */
const chosen = process.env['CHRONOTOPE_DATA_FOLDER'];
const dataFolder = chosen ? [`--user-data-dir=${chosen}`] : [];

/**
 * Runs the app in Electron until its last window closes or this program is asked to stop.
 * @param {string} electron the executable
 * @param {string | null} file to open
 * @returns {Promise<number | string>} the exit code, or why the app did not start
 */
export function startInElectron(electron, file) {
  return new Promise((done) => {
    const began = performance.now();
    let asked = false;
    const child = spawn(electron, [projectRoot, ...dataFolder, ...(file === null ? [] : [file])], { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        asked = true;
        child.kill(signal);
      });
    }
    child.on('error', (error) => done(`Electron could not be started (${error.message})`));
    child.on('exit', (code, signal) => {
      if (asked || code === 0) done(0);
      else if (performance.now() - began < startLimitMs) done(`Electron ended at once (${signal ?? `code ${code}`})`);
      else done(code ?? 1);
    });
  });
}
