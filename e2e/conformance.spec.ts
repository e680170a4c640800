// What the app takes Electron to do. The same on Electron itself, where it is installed, and on the stand-in elsewhere:
// where the two differ, the stand-in lies.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { electronForTests } from './electron-for-tests.ts';
import { loadedPage } from './loaded-page.ts';

/** What e2e/conformance-app/preload.cjs exposes. */
interface Exposed {
  call(channel: string, value?: unknown): Promise<unknown>;
  echo(value: unknown): Promise<unknown>;
  describe(): Promise<unknown>;
  note(value: unknown): void;
  last(): unknown;
  flat(): readonly number[];
  sum(a: number, b: number): number;
  callMeBack(f: (n: number, bytes: Uint8Array) => number): number;
  fail(): never;
  failLater(): Promise<never>;
  readonly required: unknown;
  readonly process: unknown;
  readonly ready: string;
  readonly list: readonly unknown[];
}

declare global {
  var t: Exposed;
  var atScript: unknown;
  var paths: readonly unknown[];
  var bad: unknown;
  /** In the main process of e2e/conformance-app. */
  var conformance: { log: string[][]; notes: unknown[]; openWindow(preload?: string): void };
}

const appFolder = join(import.meta.dirname, 'conformance-app');
let folder: string;
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const { executablePath, args } = electronForTests();
  app = await _electron.launch({
    executablePath,
    args: [...args, appFolder, `--user-data-dir=${folder}`, '--lang=fr'],
    colorScheme: null,
  });
  page = await loadedPage(await app.firstWindow());
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The lines of the main process's log that begin with one of these words. */
async function logged(...words: readonly string[]): Promise<string[][]> {
  const lines = await app.evaluate(() => globalThis.conformance.log);
  return lines.filter(([word = '']) => words.includes(word));
}

test('a preload is isolated, sandboxed, and there before the page', async () => {
  expect(await page.evaluate(() => atScript)).toEqual({ t: 'object', leak: 'undefined' });
  expect(await page.evaluate(() => t.required)).toEqual({
    fs: 'refused',
    path: 'refused',
    child: 'refused',
    other: 'refused',
  });
  expect(await page.evaluate(() => t.process)).toEqual({ type: 'renderer', sandboxed: true, isolated: true });
  expect(await page.evaluate(() => t.ready)).toBe('loading');
  expect(await page.evaluate(() => t.flat())).toEqual([1, 1, 2, 2]);
});

test('what a preload exposes cannot be changed by the page', async () => {
  const after = await page.evaluate(() => {
    const spoil = [() => (t.sum = () => 0), () => Object.defineProperty(globalThis, 't', { value: null })];
    for (const attempt of spoil) {
      try {
        attempt();
      } catch {
        // as it should
      }
    }
    return [t.sum(1, 2), Object.isFrozen(t), Object.isFrozen(t.list[1])];
  });
  expect(after).toEqual([3, true, true]);
});

test('functions, errors and promises cross the bridge in both directions', async () => {
  expect(await page.evaluate(() => t.callMeBack((n, bytes) => n + bytes.length))).toBe(23);
  await expect(page.evaluate(() => t.fail())).rejects.toThrow('preload said no');
  await expect(page.evaluate(() => t.failLater())).rejects.toThrow('preload said no later');
  expect(await page.evaluate(() => t.echo({ a: [1, 'two', null, true] }))).toEqual({ a: [1, 'two', null, true] });
});

test('IPC carries what structured clone carries', async () => {
  expect(await page.evaluate(() => t.describe())).toEqual({
    keys: ['b', 'd', 'm', 'self', 'u', 'x'],
    date: true,
    map: true,
    bytes: true,
    big: 'bigint',
    undefined: true,
    circle: true,
  });
  const floats = await page.evaluate(async () => {
    const back = await t.echo(new Float64Array([1.5, -0]));
    return back instanceof Float64Array && [back.length, back[0], Object.is(back[1], -0)];
  });
  expect(floats).toEqual([2, 1.5, true]);
});

test('IPC tells what went wrong in the main process', async () => {
  const call = (channel: string) => page.evaluate((name) => t.call(name), channel);
  await expect(call('boom')).rejects.toThrow("Error invoking remote method 'boom': TypeError: went wrong");
  await expect(call('nope')).rejects.toThrow("Error: No handler registered for 'nope'");
  await expect(call('unclonable')).rejects.toThrow('An object could not be cloned.');
  expect(await call('sender')).toEqual({ url: 'app://bundle/index.html', top: true, same: true });
});

test('messages keep their order, large ones among small ones', async () => {
  await page.evaluate(() => {
    for (const value of [1, new Uint8Array(3_000_000), 3, new Uint8Array(5_000_000), 5]) t.note(value);
  });
  await expect.poll(() => app.evaluate(() => globalThis.conformance.notes)).toEqual([1, 3_000_000, 3, 5_000_000, 5]);
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const value of ['a', new Uint8Array(4_000_000), { end: 1 }]) contents?.send('push', value);
  });
  await expect.poll(() => page.evaluate(() => t.last())).toEqual({ end: 1 });
});

test('a preload that needs Node, or is no CommonJS, does not run', async () => {
  for (const preload of ['preload-node.cjs', 'preload-module.mjs']) {
    const opened = app.waitForEvent('window');
    await app.evaluate((_electronModule, name) => globalThis.conformance.openWindow(name), preload);
    const window = await loadedPage(await opened);
    expect(await window.evaluate(() => typeof bad)).toBe('undefined');
  }
  expect(await logged('preload-error')).toEqual([
    ['preload-error', 'preload-node.cjs', expect.stringContaining('module not found: node:fs')],
    ['preload-error', 'preload-module.mjs', expect.stringContaining('Cannot use import statement outside a module')],
  ]);
});

test("protocol.handle answers the page's requests", async () => {
  const echo = await page.evaluate(async () => {
    const response = await fetch('/echo', { method: 'POST', body: 'hello' });
    return [response.status, await response.text(), response.headers.get('x-seen')];
  });
  expect(echo).toEqual([200, 'hello', 'bundle']);
  const range = await page.evaluate(async () => {
    const response = await fetch('/range', { headers: { range: 'bytes=3-9' } });
    return [response.status, await response.text()];
  });
  expect(range).toEqual([206, 'bytes=3-9']);
  expect(await page.evaluate(async () => (await fetch('/none')).status)).toBe(404);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test('a page can neither leave nor open a window, and the app is asked', async () => {
  await page.click('#out', { noWaitAfter: true });
  await page.click('#away', { noWaitAfter: true });
  expect(await page.evaluate(() => window.open('https://example.org/z') === null)).toBe(true);
  await expect
    .poll(() => logged('open', 'will-navigate'))
    .toEqual([
      ['open', 'https://example.org/x'],
      ['will-navigate', 'https://example.org/y'],
      ['open', 'https://example.org/z'],
    ]);
  expect(await page.title()).toBe('conformance');
});

test('a chosen file has its path, a dropped one too, one made in the page has none', async () => {
  const path = join(folder, 'chosen.json');
  writeFileSync(path, '{}');
  await page.setInputFiles('input', path);
  await expect.poll(() => page.evaluate(() => paths)).toEqual([[true, 'chosen.json', path]]);

  const drag = { x: 300, y: 200, data: { items: [], files: [path], dragOperationsMask: 1 } };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...drag });
  await expect.poll(() => page.evaluate(() => paths.at(1))).toEqual([true, 'chosen.json', path]);

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'made.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => page.evaluate(() => paths.at(2))).toEqual([true, 'made.json', '']);
});

test('a window may refuse to close, and the last to close ends the program with 0', async () => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.once('close', (event) => event.preventDefault());
    window?.close();
  });
  await page.waitForTimeout(200);
  expect(app.windows()).toHaveLength(1);

  const program = app.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()));
  expect(await ended).toBe(0);
});

test('a page that crashed can be loaded again', async () => {
  const window = await app.browserWindow(page);
  expect(await window.evaluate((w) => w.webContents.getURL())).toBe('app://bundle/index.html');
  await window.evaluate((w) => w.webContents.forcefullyCrashRenderer());
  await expect.poll(() => logged('gone')).toEqual([['gone', 'crashed']]);
  const again = window.evaluate(
    (w) => new Promise((done) => w.webContents.once('did-finish-load', () => done('loaded'))),
  );
  await window.evaluate((w) => w.webContents.reload());
  expect(await again).toBe('loaded');
  expect(await window.evaluate((w) => w.webContents.executeJavaScript('t.sum(2, 3)'))).toBe(5);
});

test('a second start of the same app hands over and ends', async () => {
  const { executablePath, args } = electronForTests();
  const second = [...args, appFolder, `--user-data-dir=${folder}`, 'some file.json'];
  expect(spawnSync(executablePath, second, { timeout: 20_000, cwd: folder }).status).toBe(0);
  await expect.poll(() => logged('second-instance')).toEqual([['second-instance', 'some file.json', folder]]);
});

test('the app knows its name, version, locale, and theme', async () => {
  const facts = await app.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isReady(), app.isPackaged]);
  expect(facts).toEqual(['conformance', '9.8.7', true, false]);
  expect(await app.evaluate(({ app }) => app.getLocale())).toBe('fr');
  expect(await page.evaluate(() => navigator.languages[0])).toBe('fr');
  await app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'dark'));
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});
