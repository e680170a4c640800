import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../tools/find-browser.mjs';
import { base } from './addresses.mjs';
import { Connection } from './cdp.mjs';
import { closeLoopback, openLoopback } from './loopback.mjs';

/** The one Chromium behind all windows: its process and the connection to it. */
export const browser = { process: null, connection: null, userAgent: '' };

const flags = [
  '--headless=new --hide-scrollbars --mute-audio',
  '--no-sandbox --no-first-run --no-default-browser-check --no-startup-window --no-service-autorun',
  '--disable-background-networking --disable-component-update --disable-default-apps --disable-sync',
  '--disable-extensions --disable-quic --disable-breakpad --disable-dev-shm-usage --disable-gpu-sandbox',
  '--disable-background-timer-throttling --disable-backgrounding-occluded-windows --disable-renderer-backgrounding',
  '--disable-back-forward-cache --disable-ipc-flooding-protection --disable-hang-monitor --disable-popup-blocking',
  '--disable-search-engine-choice-screen --disable-infobars --password-store=basic --use-mock-keychain',
  '--force-color-profile=srgb --metrics-recording-only --allow-pre-commit-input --enable-unsafe-swiftshader',
]
  .join(' ')
  .split(' ');
const disabledFeatures =
  'HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,PaintHolding,Translate,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,NetworkTimeServiceQuerying';

/**
 * Starts Chromium, cut off from every network but the loopback server behind the app's scheme.
 * @param debugPort where test tools may reach it as well: then its address is told on stderr, as Electron does
 */
export async function startChromium(debugPort) {
  const port = await openLoopback();
  const profile = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
  const rules = `MAP *.${base}:80 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost`;
  const args = [
    ...flags,
    `--disable-features=${disabledFeatures}`,
    `--host-resolver-rules=${rules}`,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
  ];
  const path = await findBrowser();
  if (!path) throw new Error('electron-stand-in: there is no Chromium; npm test installs one');
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const told = listenTo(child.stderr);
  const exited = new Promise((resolve) => child.on('exit', resolve));
  void exited.then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  Object.assign(browser, { process: child, connection: new Connection(child.stdio[3], child.stdio[4]) });
  const version = await Promise.race([browser.connection.send('Browser.getVersion'), exited]);
  if (typeof version !== 'object' || !version) throw new Error(`Chromium ended at once (${version}): ${told.text()}`);
  browser.userAgent = version.userAgent;
  if (debugPort !== undefined) process.stderr.write(`DevTools listening on ${await told.address}\n`);
  return { exited };
}

/** Ends Chromium and the loopback server, gently for three seconds. */
export async function stopChromium() {
  closeLoopback();
  const { process: child, connection } = browser;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  connection.send('Browser.close').catch(() => {}); // it may be gone before it answers
  const impatience = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(impatience);
}

function listenTo(stderr) {
  const { promise, resolve } = Promise.withResolvers();
  let text = '';
  stderr.setEncoding('utf8');
  stderr.on('data', (chunk) => {
    text = (text + chunk).slice(-20_000);
    const [, address] = /^DevTools listening on (ws:\S+)/m.exec(text) ?? [];
    if (address) resolve(address);
  });
  return { address: promise, text: () => text };
}
