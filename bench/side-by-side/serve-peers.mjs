import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { writeBasemapFiles } from './basemap-files.mjs';

const root = fileURLToPath(new URL('../peers', import.meta.url));

/**
 * Bundles the page of the peers, and serves it from this machine.
 * @returns {Promise<{ readonly url: string, close(): Promise<void> }>}
 */
export async function servePeers() {
  const outDir = await mkdtemp(join(tmpdir(), 'chronotope-peers-'));
  const common = { configFile: /** @type {const} */ (false), root, logLevel: /** @type {const} */ ('error') };
  await build({ ...common, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity } });
  await writeBasemapFiles(outDir);
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the page of the peers is not served');
  return {
    url,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
