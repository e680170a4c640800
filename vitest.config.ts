import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // what is tested here keeps nothing in its modules: files may share a thread, which makes the run five times as fast
    pool: 'threads',
    isolate: false,
    // a busy machine takes its time: what hangs is found all the same
    testTimeout: 30_000,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.mjs', 'bench/**/*.test.mjs'],
    // Importing Electron's package starts a download; no unit test needs it.
    alias: { electron: fileURLToPath(new URL('tools/no-electron-in-unit-tests.mjs', import.meta.url)) },
  },
});
