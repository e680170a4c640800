import type { Page } from '@playwright/test';

/** The two ways to the same app: Electron's window, or a browser on the loopback address. */
export type Door = 'electron' | 'browser';

export interface LaunchOptions {
  /** Absolute path of a file to open at the start; without it, the first dataset. */
  readonly file?: string;
  /** The system's language, a BCP 47 tag; `en-US` without it. */
  readonly locale?: string;
  /** Where the app keeps what is a person's own; without it, a new folder that is removed at the end. */
  readonly dataFolder?: string;
}

export interface RunningApp {
  readonly door: Door;
  readonly page: Page;
  /** Every address outside the app's own origin that the page asked for. Promise: none. */
  readonly requests: readonly string[];
  /** Errors in the page's console, uncaught errors, and breaches of its security policy, as they come. */
  readonly complaints: readonly string[];
  /** Opens a file as a person does with the Open button, or with what `ask` does, and the system's dialog. */
  openThroughDialog(file: string, ask?: () => Promise<void>): Promise<void>;
  /** Saves what is open as a project, at this path; resolves once the app says that it is saved. */
  saveProject(path: string): Promise<void>;
  /** Keeps at this path what the app asks about once `ask` is done. */
  keepFile(path: string, ask: () => Promise<void>): Promise<void>;
  /** Drops a file of the disk onto the window. */
  dropFile(file: string): Promise<void>;
  /** The window, or the tab, that opens by what `open` does. */
  windowOpenedBy(open: () => Promise<void>): Promise<Page>;
  /** Ends the app, and throws where it does not end cleanly. */
  close(): Promise<void>;
  /** Ends it as a loss of power does: nothing gets to finish. The data folder stays. */
  kill(): Promise<void>;
}
