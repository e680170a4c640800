import { expect, test as base } from '@playwright/test';
import { launch } from './launch.ts';
import type { Door, LaunchOptions, RunningApp } from './running-app.ts';

export interface DoorOption {
  /** The door that the project tests. */
  readonly door: Door;
}

interface AppFixtures {
  /** The app on the first dataset, in English. */
  readonly app: RunningApp;
  /** Starts the app in another way, or once more. */
  readonly launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
}

/**
 * A journey's `test`: gives the app through the project's door, ends it afterwards, and fails where any page complained
 * or asked for anything outside the app.
 */
export const test = base.extend<DoorOption & AppFixtures>({
  door: ['browser', { option: true }],
  launchApp: async ({ door }, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const app = await launch(door, options);
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
    for (const { complaints, requests } of running) {
      expect(complaints, 'errors in the page').toEqual([]);
      expect(requests, 'requests to anything but the app').toEqual([]);
    }
  },
  app: async ({ launchApp }, use) => use(await launchApp()),
});
