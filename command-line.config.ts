import { defineConfig } from 'vite';

const programs: Readonly<Record<string, string>> = {
  'command-line': 'src/cli/command-line.ts',
  'parquet-child': 'src/engine/interchange/parquet-child.ts',
};

/** A program of the command line (the mode) in one file, for a plain Node: every library is bundled but the native one, and those that read files of their own. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', 'pdfkit', 'subset-font', 'fontkit', '@napi-rs/canvas'] },
  build: {
    ssr: programs[mode] ?? false,
    target: 'node22.14',
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: `${mode}.js` } },
  },
}));
