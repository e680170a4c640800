import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appFolder, entry, requires, switches, version } from './command-line.mjs';
import { answerForElectron } from './hooks.mjs';

dressProcess();
answerForElectron();
if (switches.has('inspect')) inspector.open(Number(switches.get('inspect') || 9229), '127.0.0.1');

// only now: these modules are the `electron` that the hooks answer with
const { app } = await import('./app.mjs');
const { startChromium, stopChromium } = await import('./chromium.mjs');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, quit);
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return;
  console.error('A JavaScript error occurred in the main process\n', error);
  void app.exit(1);
});
run().catch(async (error) => {
  console.error('electron-stand-in:', error);
  await stopChromium();
  process.exit(1);
});

async function run() {
  const port = switches.get('remote-debugging-port');
  const started = startChromium(port === undefined ? undefined : Number(port));
  started.catch(() => {}); // awaited below
  const require = createRequire(join(process.cwd(), 'x.js'));
  for (const path of requires) require(path);
  // As in Electron, `ready` waits for the main module: a top-level `await app.whenReady()` there never ends
  const late = setTimeout(
    () =>
      console.error('electron-stand-in: the main module still loads; does it await app.whenReady() at its top level?'),
    5000,
  );
  await import(pathToFileURL(entry).href);
  clearTimeout(late);
  const { exited } = await started;
  void exited.then(() => app.exit(1));
  app._becomeReady();
}

/** As Electron: the first signal asks, the second ends. */
let asked = false;
function quit() {
  if (asked) void app.exit(0);
  asked = true;
  app.quit();
}

/** What Electron adds to Node's process object. */
function dressProcess() {
  const [, self, ...args] = process.argv;
  process.argv = [self, ...args];
  const fixed = { defaultApp: true, type: 'browser', resourcesPath: join(appFolder, 'resources') };
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(process, name, { value, enumerable: true });
  const versions = Object.freeze({ ...process.versions, electron: version, chrome: 'stand-in' });
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true });
}
