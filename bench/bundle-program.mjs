import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes one program for Node of a file and all that it imports, as the app is built: it is measured without what it takes to
 * read TypeScript. Gives its path, in the folder of what is built. `file` as from the root.
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function bundleProgram(file) {
  const outDir = join(root, 'out', 'programs');
  const external = ['better-sqlite3'];
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: { ssr: file, outDir, emptyOutDir: false, target: 'node22.14', rolldownOptions: { external } },
  });
  return join(outDir, `${basename(file, '.mjs')}.js`);
}
