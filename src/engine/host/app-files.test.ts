import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAppFile } from './app-files.ts';

const root = mkdtempSync(join(tmpdir(), 'chronotope-files-'));
const folders = { rendererFolder: join(root, 'renderer'), resourcesFolder: join(root, 'resources') };

beforeAll(() => {
  mkdirSync(join(folders.rendererFolder, 'assets/folder.json'), { recursive: true });
  mkdirSync(join(folders.resourcesFolder, 'datasets'), { recursive: true });
  mkdirSync(join(root, 'renderer-of-another'));
  writeFileSync(join(folders.rendererFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folders.rendererFolder, 'assets/start.js'), 'start()');
  writeFileSync(join(folders.rendererFolder, 'assets/key.pem'), 'secret');
  writeFileSync(join(folders.rendererFolder, '.hidden.json'), 'secret');
  writeFileSync(join(folders.resourcesFolder, 'datasets/événements.json'), '{}');
  writeFileSync(join(folders.resourcesFolder, 'world.pmtiles'), '0123456789');
  writeFileSync(join(root, 'secret.json'), 'secret');
  writeFileSync(join(root, 'renderer-of-another/secret.json'), 'secret');
  symlinkSync(join(root, 'secret.json'), join(folders.rendererFolder, 'link.json'));
  symlinkSync(root, join(folders.rendererFolder, 'up'));
  symlinkSync(join(folders.rendererFolder, 'assets/start.js'), join(folders.rendererFolder, 'same.js'));
});

afterAll(() => rmSync(root, { recursive: true }));

const textOf = async (path: string): Promise<string | null> => {
  const { status, body } = await readAppFile(folders, path, null);
  return status === 200 && body instanceof Uint8Array ? Buffer.from(body).toString() : null;
};

it('serves the page, its assets and the resources', async () => {
  expect(await textOf('/')).toBe('<!doctype html>');
  expect(await textOf('/index.html')).toBe('<!doctype html>');
  expect(await textOf('/assets/start.js')).toBe('start()');
  expect(await textOf('/resources/datasets/%C3%A9v%C3%A9nements.json')).toBe('{}');
  // a link that stays inside leads nowhere else
  expect(await textOf('/same.js')).toBe('start()');
});

it('says what kind each file is', async () => {
  const typeOf = async (path: string) => (await readAppFile(folders, path, null)).headers['content-type'];
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/assets/start.js')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/resources/world.pmtiles')).toBe('application/vnd.pmtiles');
});

const traversals = [
  '/../secret.json',
  '/assets/../../secret.json',
  '/./index.html',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/assets/..%5c..%5c..%5csecret.json',
  '/..\\secret.json',
  '/%252e%252e/secret.json',
  '//secret.json',
  '/assets//start.js',
  '/C:/secret.json',
  '/index.html%00.json',
  '/assets/start.js:stream.js',
  '/../renderer-of-another/secret.json',
  '/resources/../secret.json',
  '/resources/..%2fsecret.json',
  '/resources//etc/passwd.json',
  '/resources/../renderer/index.html',
  '/resources',
  '/resources/',
  '/link.json',
  '/up/secret.json',
  '/.hidden.json',
  '/assets/key.pem',
  '/assets',
  '/assets/',
  '/assets/folder.json',
  '/%E0%A4%A',
  '/absent.js',
  'index.html',
  '',
];

it.each(traversals)('finds nothing at %j', async (path) => {
  expect(await readAppFile(folders, path, null)).toEqual({ status: 404, headers: {}, body: null });
});

it('gives a part of a file', async () => {
  const part = await readAppFile(folders, '/resources/world.pmtiles', 'bytes=2-4');
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toBe('bytes 2-4/10');
  expect(part.body).toEqual(new Uint8Array(Buffer.from('234')));
  const none = await readAppFile(folders, '/resources/world.pmtiles', 'bytes=10-');
  expect([none.status, none.headers['content-range']]).toEqual([416, 'bytes */10']);
  const whole = await readAppFile(folders, '/resources/world.pmtiles', 'lines=1-2');
  expect([whole.status, whole.body]).toEqual([200, Buffer.from('0123456789')]);
  expect((await readAppFile(folders, '/assets/folder.json', 'bytes=0-1')).status).toBe(404);
});

// only there is a socket something in a folder
it.skipIf(process.platform === 'win32')('finds nothing in what is there and cannot be opened', async () => {
  const socket = createServer().listen(join(folders.rendererFolder, 'socket.json'));
  await once(socket, 'listening');
  expect((await readAppFile(folders, '/socket.json', null)).status).toBe(404);
  expect((await readAppFile(folders, '/socket.json', 'bytes=0-1')).status).toBe(404);
  socket.close();
});

it('finds nothing where the folders themselves are gone', async () => {
  const gone = { rendererFolder: join(root, 'gone'), resourcesFolder: join(root, 'gone') };
  expect((await readAppFile(gone, '/index.html', null)).status).toBe(404);
});
