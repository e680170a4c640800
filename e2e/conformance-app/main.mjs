import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
/** What happened, for the test to read. */
const log = [];
const notes = [];

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
ipcMain.handle('echo', (_event, value) => value);
ipcMain.handle('describe', (_event, v) => ({
  keys: Object.keys(v).sort(),
  date: v.d instanceof Date,
  map: v.m instanceof Map,
  bytes: v.u instanceof Uint8Array,
  big: typeof v.b,
  undefined: 'x' in v && v.x === undefined,
  circle: v.self === v,
}));
ipcMain.handle('boom', () => {
  throw new TypeError('went wrong');
});
ipcMain.handle('unclonable', () => ({ f() {} }));
ipcMain.handle('sender', ({ senderFrame, sender }) => ({
  url: senderFrame.url,
  top: senderFrame.parent === null,
  same: sender === BrowserWindow.getAllWindows()[0].webContents,
}));
ipcMain.on('note', (_event, value) => notes.push(value.length ?? value));

app.on('web-contents-created', (_event, contents) => {
  contents.on('preload-error', (_e, path, error) => log.push(['preload-error', basename(path), error.message]));
  contents.on('render-process-gone', (_e, details) => log.push(['gone', details.reason]));
  contents.on('will-navigate', (event) => {
    log.push(['will-navigate', event.url]);
    if (!event.url.startsWith('app://')) event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    log.push(['open', url]);
    return { action: 'deny' };
  });
});
app.on('second-instance', (_event, argv, cwd) => log.push(['second-instance', argv.at(-1), cwd]));
app.on('window-all-closed', () => app.quit());
app.on('will-quit', (event) => {
  event.preventDefault();
  setTimeout(() => app.exit(0), 50);
});
const first = app.requestSingleInstanceLock();
if (!first) app.quit();

void app.whenReady().then(() => {
  if (!first) return;
  protocol.handle('app', answer);
  openWindow();
});

async function answer(request) {
  const { pathname, host } = new URL(request.url);
  if (pathname === '/echo') return new Response(await request.text(), { headers: { 'x-seen': host } });
  if (pathname === '/range') return new Response(request.headers.get('range'), { status: 206 });
  const file = join(import.meta.dirname, pathname);
  if (!existsSync(file)) return new Response('no', { status: 404 });
  const type = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
  return new Response(readFileSync(file), { headers: { 'content-type': type, 'content-security-policy': policy } });
}

function openWindow(preload = 'preload.cjs') {
  const preferences = { preload: join(import.meta.dirname, preload), sandbox: true };
  const window = new BrowserWindow({ width: 640, height: 480, webPreferences: preferences });
  void window.loadURL('app://bundle/index.html');
}

Object.assign(globalThis, { conformance: { log, notes, openWindow } });
