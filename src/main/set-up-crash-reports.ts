import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { translatorFor } from '../messages/translator.ts';
import { interfaceLanguage } from './interface-language.ts';

/** A bug in the main process ends the program at once, says so, and leaves what happened in the data folder. */
export function setUpCrashReports(): void {
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
}

/** Writes an error to the terminal that the app was started from, if there is one. */
export function report(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`);
}

function stop(error: unknown): void {
  report(error);
  const say = translatorFor(interfaceLanguage('system', app.isReady() ? app.getLocale() : ''));
  const file = join(app.getPath('userData'), 'last-crash.txt');
  try {
    writeFileSync(file, `${new Date().toISOString()} ${app.getVersion()}\n${describe(error)}\n`);
  } catch (writing) {
    report(writing);
  }
  dialog.showErrorBox(say('crash.title'), say('crash.text', { file }));
  app.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
