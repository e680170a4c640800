import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { noDrafts } from '../../shared/draft.ts';
import { eventCountHeader } from '../../shared/event-count-header.ts';
import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import { success } from '../../shared/problem.ts';
import { toWireText } from '../../shared/wire-text.ts';
import { createHttpDoor } from './http-door.ts';

/** What the server has open, and who listens to it. */
let revision = 1;
let drafts = noDrafts;
const streams: ServerResponse[] = [];
let answered = 0;
let isOver = false;
let saidSo = false;

const server = createServer((request, response) => {
  if (request.url === '/api/call') {
    answered += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(toWireText(success({ document: { revision }, drafts })));
  } else if (request.url === '/api/save') {
    response.writeHead(200, {
      'content-disposition': "attachment; filename*=UTF-8''talks.gpkg",
      [eventCountHeader]: '70',
    });
    response.end('bytes');
  } else if (isOver) {
    response.writeHead(401).end();
    saidSo = true;
  } else {
    response.writeHead(200).write('\n');
    streams.push(response);
  }
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const ofNode = fetch;
  vi.stubGlobal('fetch', (path: string, options: RequestInit) => ofNode(origin + path, options));
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 'a session' });
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

it('tells what was opened while its stream was broken, and of drafts also where nothing was', async () => {
  const told: ExplorerEvent[] = [];
  const door = createHttpDoor();
  door.onEvent((event) => told.push(event));
  await door.call('getSession', null);
  expect(told).toEqual([]);

  revision = 2;
  streams[0]?.end();
  await expect
    .poll(() => told, { timeout: 5000 })
    .toEqual([
      { type: 'opened', document: { revision: 2 } },
      { type: 'draftsChanged', drafts: noDrafts },
    ]);

  streams[1]?.write(`${toWireText({ type: 'opened', document: { revision: 3 } })}\n`);
  await expect.poll(() => told).toHaveLength(3);
  revision = 3;
  drafts = { ...noDrafts, hasOther: true };
  streams[1]?.end();
  await expect.poll(() => answered, { timeout: 5000 }).toBe(3);
  await expect.poll(() => told.slice(3)).toEqual([{ type: 'draftsChanged', drafts }]);

  isOver = true;
  streams[2]?.end();
  await expect.poll(() => saidSo, { timeout: 5000 }).toBe(true);
  expect(told).toHaveLength(4);
});

it('tells of a project that it saved how many events are in it, as the server says', async () => {
  const link = { href: '', download: '', click: vi.fn<() => void>() };
  vi.stubGlobal('document', { createElement: () => link });
  const told: ExplorerEvent[] = [];
  const door = createHttpDoor();
  door.onEvent((event) => told.push(event));
  await door.saveProject();
  expect(told).toEqual([{ type: 'saved', fileName: 'talks.gpkg', count: 70 }]);
  expect(link).toMatchObject({ download: 'talks.gpkg' });
  expect(link.click).toHaveBeenCalledOnce();
});
