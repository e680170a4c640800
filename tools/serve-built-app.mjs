import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project-root.mjs';

/** @typedef {{ readonly url: string, close(): Promise<void> }} ServedApp */

/**
 * Serves the built app once, for bench and pictures: a new engine, a free port, and a data folder that goes with it, unless
 * one is given, which stays.
 * @param {string | null} startFile absolute path; null opens the first dataset
 * @param {string} [keptFolder] absolute path
 * @returns {Promise<ServedApp>}
 */
export async function serveBuiltApp(startFile, keptFolder) {
  const built = join(projectRoot, 'out/main');
  const dataFolder = keptFolder ?? mkdtempSync(join(tmpdir(), 'chronotope-served-'));
  const { startServer } = await import(pathToFileURL(join(built, 'server.js')).href);
  const server = await startServer({
    rendererFolder: join(projectRoot, 'out/renderer'),
    resourcesFolder: join(projectRoot, 'resources'),
    dataFolder,
    workerPath: join(built, 'engine-worker.js'),
    version: '0.0.0',
    startFile,
    port: 0,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      if (keptFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
