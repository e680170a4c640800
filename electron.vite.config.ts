import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** Every library is bundled but the native one, and those that read files beside their code: Electron, Node's own modules and they are there when the app runs. */
const externalizeDeps = false;

/** The page fetches and compiles what will draw the window while its entry asks the host for the data. */
const fetchWindowEarly: Plugin = {
  name: 'fetch-window-early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const chunk = Object.values(bundle).find((output) => output.type === 'chunk' && output.name === 'show-window');
      if (chunk?.type !== 'chunk') throw new Error('the build has no chunk show-window');
      const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
      return [
        { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` } },
        ...styles.map((href) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${href}` } })),
      ];
    },
  },
};

export default defineConfig({
  main: {
    // pmtiles unpacks by it; its form for Node declares a `require` of its own, which does not go with the one that is put into shared chunks
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps,
      // server.js and the worker run on a plain Node as well
      target: 'node22.14',
      rolldownOptions: {
        external: ['better-sqlite3', 'pdfkit', 'subset-font', 'fontkit', '@napi-rs/canvas'],
        input: {
          main: 'src/main/main.ts',
          server: 'src/server/server.ts',
          'engine-worker': 'src/engine/engine-worker.ts',
          'parquet-child': 'src/engine/interchange/parquet-child.ts',
          'picture-worker': 'src/engine/pictures/picture-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps,
      rolldownOptions: {
        input: { preload: 'src/preload/preload.ts' },
        // a sandboxed preload is CommonJS, whatever package.json says, and requires nothing but Electron
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), fetchWindowEarly],
    worker: { format: 'es' },
    build: {
      // browsers too, not only Electron's Chromium
      target: 'es2023',
      minify: true,
      // the page's policy lets no font and no style come out of a data: address
      assetsInlineLimit: 0,
      // the whole page comes from this machine in one piece; its size is held by the benchmark
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
