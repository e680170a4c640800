import { defineConfig } from '@playwright/test';
import type { DoorOption } from './e2e/app-test.ts';

const withoutDoor = ['conformance.spec.ts', 'npm-start.spec.ts'];

/** The same journeys through both doors; what Electron, or what stands for it, promises by itself. */
export default defineConfig<DoorOption>({
  testDir: 'e2e',
  globalSetup: './e2e/say-which-electron.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  // two journeys at once on two cores: what is waited for may take its time
  expect: { timeout: 15_000 },
  // among hundreds of starts of a browser one may lose a request or end by itself: a journey that fails is begun once more,
  // and one that passes only then is listed as flaky, with what failed, to be looked into
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  projects: [
    { name: 'conformance', testMatch: 'conformance.spec.ts' },
    { name: 'npm start', testMatch: 'npm-start.spec.ts' },
    {
      name: 'electron',
      // Electron has windows, and no tabs or addresses; axe and pictures look at the page, which is the same behind both doors;
      // a page in one file has no host
      testIgnore: [
        ...withoutDoor,
        'browser-tabs.spec.ts',
        'accessibility.spec.ts',
        'documents.spec.ts',
        'one-file.spec.ts',
      ],
      use: { door: 'electron' },
    },
    { name: 'browser', testIgnore: withoutDoor, use: { door: 'browser' } },
  ],
});
