import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';
import { dropFile } from './drop-file.ts';
import { openButton } from './open-button.ts';
import type { RunningApp } from './running-app.ts';
import { startProgram } from './start-program.ts';
import { watchPage } from './watch-page.ts';

interface Options {
  readonly file: string | null;
  readonly locale: string;
  readonly dataFolder: string;
}

export async function launchInBrowser({ file, locale, dataFolder }: Options): Promise<RunningApp> {
  const options = ['--host=browser', '--port=0', '--no-open', ...(file === null ? [] : [file])];
  const program = startProgram(options, { CHRONOTOPE_DATA_FOLDER: dataFolder });
  const url = await program.ready;
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    // as root, Chromium starts without its sandbox or not at all; tests only
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
  });
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const watch = watchPage(page, (address) => new URL(address).origin === new URL(url).origin);
  await page.goto(url);
  return {
    door: 'browser',
    page,
    ...watch,
    async openThroughDialog(path, ask) {
      const asked = page.waitForEvent('filechooser');
      await (ask ?? openButton(page))();
      await (await asked).setFiles(path);
    },
    async saveProject(path) {
      const downloading = page.waitForEvent('download');
      await page.keyboard.press('ControlOrMeta+s');
      const download = await downloading;
      await download.saveAs(path);
      await expect(page.getByRole('alert')).toContainText(`${download.suggestedFilename()} is saved.`);
    },
    async keepFile(path, ask) {
      const downloading = page.waitForEvent('download');
      await ask();
      await (await downloading).saveAs(path);
    },
    async windowOpenedBy(open) {
      const opening = page.waitForEvent('popup');
      await open();
      return await opening;
    },
    dropFile: (path) => dropFile(page, path),
    async close() {
      await browser.close();
      program.child.kill('SIGTERM');
      const code = await program.ended;
      // Windows knows no SIGTERM: there the program is simply gone
      if (code !== 0 && process.platform !== 'win32')
        throw new Error(`The start script ended with ${code}: ${program.errors()}`);
    },
    async kill() {
      // nobody is left to complain of it
      await browser.close();
      program.child.kill('SIGKILL');
      await program.ended;
    },
  };
}
