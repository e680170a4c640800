import { expect, test as base } from '@playwright/test';
import { launch } from './launch.ts';
import type { Door, LaunchOptions, RunningApp } from './running-app.ts';

export interface DoorOption {
  /** The door that the project tests. */
  readonly door: Door;
  /** What a page may complain of, because the test provokes it. Nothing else. */
  readonly provoked: RegExp | null;
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
  provoked: [null, { option: true }],
  launchApp: async ({ door, provoked }, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const app = await launch(door, options);
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
    for (const { complaints, requests } of running) {
      const unprovoked = complaints.filter((complaint) => provoked?.test(complaint) !== true);
      expect(unprovoked, 'errors in the page').toEqual([]);
      expect(requests, 'requests to anything but the app').toEqual([]);
    }
  },
  app: async ({ launchApp }, use) => use(await launchApp()),
});
