import { defineConfig } from 'vite';

/** The command line in one file, for a plain Node: every library is bundled but the native one. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: 'src/cli/command-line.ts',
    target: 'node22.14',
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'command-line.js' } },
  },
});
