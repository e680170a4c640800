import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchInBrowser } from './launch-in-browser.ts';
import { launchInElectron } from './launch-in-electron.ts';
import type { Door, LaunchOptions, RunningApp } from './running-app.ts';

/** Starts the built app through one of its doors, in a data folder of its own, and waits until it shows something. */
export async function launch(door: Door, options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'chronotope-'));
  const settled = { locale: 'en-US', file: null, ...options, dataFolder };
  const app = await (door === 'electron' ? launchInElectron(settled) : launchInBrowser(settled));
  // journeys measure no times: how long a busy machine takes to draw the first view is not what they are about
  await app.page.getByRole('status').or(app.page.getByRole('alert')).first().waitFor();
  let ended: Promise<void> | null = null;
  async function end(): Promise<void> {
    await app.close();
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
  }
  // a journey may end it before the test does
  return { ...app, close: () => (ended ??= end()), kill: () => (ended ??= app.kill()) };
}
