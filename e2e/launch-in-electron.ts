import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { projectRoot } from '../tools/project-root.mjs';
import { dropFile } from './drop-file.ts';
import { electronForTests } from './electron-for-tests.ts';
import { loadedPage } from './loaded-page.ts';
import { openButton } from './open-button.ts';
import type { RunningApp } from './running-app.ts';
import { watchPage } from './watch-page.ts';

/** How the app's own origin looks from outside, in Electron and in the stand-in. */
const ownOrigin = /^(app:\/\/chronotope|http:\/\/chronotope\.app\.standin\.localhost)\//;

interface Options {
  readonly file: string | null;
  readonly locale: string;
  readonly dataFolder: string;
}

export async function launchInElectron({ file, locale, dataFolder }: Options): Promise<RunningApp> {
  const { executablePath, args } = electronForTests();
  // Electron on Linux takes its language from the environment, elsewhere from the switch
  const language = `${locale.replace('-', '_')}.UTF-8`;
  const app = await _electron.launch({
    executablePath,
    args: [...args, projectRoot, `--user-data-dir=${dataFolder}`, `--lang=${locale}`, ...(file === null ? [] : [file])],
    cwd: projectRoot,
    env: { ...environment(), LANGUAGE: locale, LC_ALL: language },
    colorScheme: null,
  });
  const first = await app.firstWindow();
  const watch = watchPage(first, (url) => ownOrigin.test(url) || url === 'about:blank');
  const page = await loadedPage(first);
  return {
    door: 'electron',
    page,
    ...watch,
    async openThroughDialog(path, ask) {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await (ask ?? openButton(page))();
    },
    async saveProject(path) {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path);
      await page.keyboard.press('ControlOrMeta+s');
      await expect(page.getByRole('alert')).toContainText(`${basename(path)} is saved.`);
    },
    async keepFile(path, ask) {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path);
      await ask();
      await expect.poll(() => existsSync(path)).toBe(true);
    },
    async windowOpenedBy(open) {
      const opening = app.waitForEvent('window');
      await open();
      return await loadedPage(await opening);
    },
    dropFile: (path) => dropFile(page, path),
    async close() {
      const program = app.process();
      await app.close();
      if (program.exitCode !== 0) throw new Error(`Electron ended with ${program.exitCode ?? program.signalCode}`);
    },
    async kill() {
      const program = app.process();
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGKILL');
      await ended;
    },
  };
}

function environment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}
