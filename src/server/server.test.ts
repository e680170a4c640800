import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../engine/host/content-security-policy.ts';
import { fromWireText, toWireText } from '../shared/wire-text.ts';
import { startServer, type RunningServer } from './server.ts';

// the engine's thread takes its time to start on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'chronotope-server-'));
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const firstDataset = inProject('resources/datasets/tokyo-gyeongju-china.json');

let server: RunningServer;
let origin: string;
let ticket: string;
let session = '';

beforeAll(async () => {
  writeFileSync(join(scratch, 'index.html'), '<!doctype html><title>Chronotope</title>');
  server = await start(0);
  const url = new URL(server.url);
  origin = url.origin;
  ticket = url.hash.slice('#ticket='.length);
});

afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

function start(port: number): Promise<RunningServer> {
  return startServer({
    rendererFolder: scratch,
    resourcesFolder: inProject('resources'),
    dataFolder: join(scratch, 'data'),
    workerPath: inProject('src/engine/engine-worker.ts'),
    version: '1.2.3',
    startFile: null,
    port,
  });
}

function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const known = session === '' ? {} : { authorization: `Bearer ${session}` };
  return fetch(origin + path, { method: 'POST', body, headers: { origin, ...known, ...headers } });
}

async function call(name: string, request: unknown): Promise<unknown> {
  return fromWireText(await (await post('/api/call', toWireText({ name, request }))).text());
}

/** What a window hears, one event after the other. */
async function listen(): Promise<{ next(): Promise<unknown>; leave(): Promise<void> }> {
  const events = await post('/api/events', '');
  const texts = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (texts === undefined) throw new Error('no stream');
  let heard = '';
  const nextLine = async (): Promise<string> => {
    while (!heard.includes('\n')) heard += (await texts.read()).value ?? '';
    const line = heard.slice(0, heard.indexOf('\n'));
    heard = heard.slice(line.length + 1);
    return line;
  };
  expect(await nextLine()).toBe('');
  return { next: async () => fromWireText(await nextLine()), leave: () => texts.cancel() };
}

/** The first line of the answer to a request that no browser would send. */
function statusOfRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
    socket.on('error', reject);
    socket.write(text);
  });
}

it('answers nobody who does not show the ticket', async () => {
  expect((await post('/api/call', '{}')).status).toBe(401);
  expect((await post('/api/events', '')).status).toBe(401);
  expect((await post('/api/open?name=a.json', '{}')).status).toBe(401);
  expect((await post('/api/attach?list=events&id=a&name=b', '')).status).toBe(401);
  expect((await post('/api/attachment?id=a', '')).status).toBe(401);
  expect((await post('/api/call', '{}', { authorization: 'Bearer guess' })).status).toBe(401);
  expect((await post('/api/call', '{}', { authorization: `Bearer ${ticket}` })).status).toBe(401);
  expect((await fetch(`${origin}/bytes/1/columns`)).status).toBe(401);
  expect((await post('/api/session', 'guess')).status).toBe(401);
  expect((await post('/api/session', 'x'.repeat(100_000))).status).toBe(401);
});

it('refuses pages of others, also with the ticket in hand', async () => {
  expect((await post('/api/session', ticket, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await post('/api/session', ticket, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const port = new URL(origin).port;
  for (const host of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1']) {
    const request = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await statusOfRaw(request), host).toBe('HTTP/1.1 421 Misdirected Request');
  }
  const noOrigin = `POST /api/session HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: ${ticket.length}\r\nConnection: close\r\n\r\n${ticket}`;
  expect(await statusOfRaw(noOrigin)).toBe('HTTP/1.1 403 Forbidden');
});

it('swaps the ticket for a session once, and says which way out the second time', async () => {
  const swapped = await post('/api/session', ticket);
  expect(swapped.status).toBe(200);
  session = await swapped.text();
  const again = await post('/api/session', ticket);
  expect(again.status).toBe(401);
  expect(fromWireText(await again.text())).toMatchObject({ problems: [{ message: { key: 'problem.noSession' } }] });
});

it('serves files to anybody on this address, and nothing outside their folders', async () => {
  expect(await (await fetch(origin)).text()).toContain('<title>Chronotope</title>');
  expect((await fetch(`${origin}/resources/datasets/tokyo-gyeongju-china.json`)).status).toBe(200);
  const port = new URL(origin).port;
  for (const path of ['/../package.json', '/%2e%2e/package.json', '//etc/passwd', '/resources/../package.json']) {
    const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    expect(await statusOfRaw(request), path).toBe('HTTP/1.1 404 Not Found');
  }
});

it('parts the window of who speaks from the one that opened it, so that neither waits for the other', async () => {
  const openerOf = async (path: string): Promise<string | null> =>
    (await fetch(origin + path)).headers.get('cross-origin-opener-policy');
  expect(await openerOf('/?presenter=one')).toBe('same-origin-allow-popups');
  expect(await openerOf('/?presenter=')).toBe('same-origin');
  expect(await openerOf('/')).toBe('same-origin');
});

it('puts the same guards on every answer', async () => {
  const events = await post('/api/events', '');
  await events.body?.cancel();
  const answers = [
    events,
    await fetch(origin),
    await fetch(`${origin}/absent`),
    await fetch(`${origin}/bytes/1/columns`),
    await post('/api/call', 'not JSON'),
    await post('/api/call', '{}', { origin: 'null' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 401, 400, 403]);
  for (const { headers, url } of answers) {
    expect(headers.get('content-security-policy'), url).toBe(contentSecurityPolicy);
    expect(headers.get('x-content-type-options'), url).toBe('nosniff');
    expect(headers.get('x-dns-prefetch-control'), url).toBe('off');
    expect(headers.get('referrer-policy'), url).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy'), url).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy'), url).toBe('same-origin');
    expect(headers.get('cache-control'), url).toBe('no-store');
    expect(headers.get('access-control-allow-origin'), url).toBeNull();
  }
});

it('carries calls and bytes to the engine and back', async () => {
  const read = await call('getSession', null);
  expect(read).toMatchObject({ ok: true, value: { version: '1.2.3', document: { fileName: expect.any(String) } } });
  const { value } = read as { value: { document: { revision: number; columns: { byteLength: number } } } };
  const path = `/bytes/${value.document.revision}/columns`;
  const bytes = await fetch(origin + path, { headers: { authorization: `Bearer ${session}` } });
  expect(bytes.status).toBe(200);
  expect((await bytes.arrayBuffer()).byteLength).toBe(value.document.columns.byteLength);
  const absent = await fetch(`${origin}/bytes/nonsense`, { headers: { authorization: `Bearer ${session}` } });
  expect(absent.headers.get('content-type')).toBe('application/json');
  expect(fromWireText(await absent.text())).toMatchObject({ ok: false });
});

it('says what it cannot understand', async () => {
  expect(await call('launchMissiles', null)).toMatchObject({ problems: [{ message: { key: 'problem.noSuchCall' } }] });
  expect(await call('toString', null)).toMatchObject({ problems: [{ message: { key: 'problem.noSuchCall' } }] });
  for (const body of ['', 'null', '[]', '{"name":"getSession"}', '{"na']) {
    expect((await post('/api/call', body)).status, body).toBe(400);
  }
  expect((await post('/api/call', 'x'.repeat(2 ** 26 + 1))).status).toBe(413);
  expect((await post('/api/absent', '')).status).toBe(404);
});

it('opens what a window hands over, tells every window, and keeps nothing of it', async () => {
  const events = await listen();
  const opened = await post(`/api/open?${new URLSearchParams({ name: 'C:\\talks.json' })}`, readFileSync(firstDataset));
  expect(fromWireText(await opened.text())).toEqual({ ok: true, value: null });
  expect(await events.next()).toMatchObject({ type: 'opening', fileName: 'talks.json' });
  expect(await events.next()).toMatchObject({ type: 'opened', document: { fileName: 'talks.json' } });
  expect(readdirSync(join(scratch, 'data/received'))).toEqual([]);
  await events.leave();
});

it('opens the dataset that comes with the app, and tells every window', async () => {
  const windows = [await listen(), await listen()];
  expect(await call('openFirstDataset', null)).toEqual({ ok: true, value: null });
  const fileName = 'tokyo-gyeongju-china.json';
  for (const events of windows) {
    expect(await events.next()).toMatchObject({ type: 'opening', fileName, stage: 'reading', done: null });
    expect(await events.next()).toMatchObject({ type: 'opened', document: { fileName, problems: [] } });
    await events.leave();
  }
});

it('keeps nothing of a file that a window stopped sending', async () => {
  const { host, port, hostname } = new URL(origin);
  const head = ['POST /api/open?name=a.json HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`, 'Content-Length: 1000'];
  const socket = connect(Number(port), hostname);
  socket.write(`${[...head, `Authorization: Bearer ${session}`].join('\r\n')}\r\n\r\n{"fo`);
  const received = (): string[] => readdirSync(join(scratch, 'data/received'));
  await expect.poll(received).toHaveLength(1);
  socket.destroy();
  await expect.poll(received).toHaveLength(0);
});

it('throws what Node says where the port is taken', async () => {
  await expect(start(Number(new URL(origin).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('ends streams cleanly, and then itself', async () => {
  const other = await start(0);
  const url = new URL(other.url);
  const headers = { origin: url.origin };
  const swapped = await fetch(`${url.origin}/api/session`, {
    method: 'POST',
    headers,
    body: url.hash.slice('#ticket='.length),
  });
  const events = await fetch(`${url.origin}/api/events`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${await swapped.text()}` },
  });
  const ended = events.text();
  await other.close();
  expect(await ended).toMatch(/^\n/);
  await expect(fetch(url.origin)).rejects.toThrow();
});
