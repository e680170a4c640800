import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { callsThrough } from '../shared/calls-through.ts';
import type { Edit } from '../shared/edit.ts';
import { eventCountHeader } from '../shared/event-count-header.ts';
import type { ExplorerCalls } from '../shared/explorer-api.ts';
import { callNames, type ExplorerEvent } from '../shared/explorer-api.ts';
import type { Result } from '../shared/problem.ts';
import { fromWireText, toWireText } from '../shared/wire-text.ts';
import { startServer, type RunningServer } from './server.ts';

// the engine's thread takes its time to start on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'chronotope-windows-'));
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let server: RunningServer;
let origin: string;
let session: string;
beforeAll(async () => {
  server = await startServer({
    rendererFolder: scratch,
    resourcesFolder: inProject('resources'),
    dataFolder: join(scratch, 'data'),
    workerPath: inProject('src/engine/engine-worker.ts'),
    version: '1.2.3',
    startFile: null,
    port: 0,
  });
  const url = new URL(server.url);
  origin = url.origin;
  const swapped = await fetch(`${origin}/api/session`, {
    method: 'POST',
    body: url.hash.slice('#ticket='.length),
    headers: { origin },
  });
  session = await swapped.text();
});
afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

function post(path: string, body: string): Promise<Response> {
  return fetch(origin + path, { method: 'POST', body, headers: { origin, authorization: `Bearer ${session}` } });
}

/** A window: it knows what it was told, and no more. */
interface Window {
  readonly calls: ExplorerCalls;
  /** The revision that it shows. */
  revision(): number;
  edit(edit: Edit): Promise<Result<{ readonly ids: readonly string[] }>>;
  /** Waits until it is told of a later revision. */
  hearsAfter(revision: number): Promise<void>;
}

async function openWindow(): Promise<Window> {
  const calls = callsThrough(async (name, request) => {
    const response = await post('/api/call', toWireText({ name, request }));
    return fromWireText(await response.text()) as Result<unknown>;
  });
  const begun = await calls.getSession(null);
  let shown = begun.ok ? (begun.value.document?.revision ?? 0) : 0;
  let wake: () => void = () => undefined;
  void follow();
  async function follow(): Promise<void> {
    const stream = (await post('/api/events', '')).body?.pipeThrough(new TextDecoderStream()) ?? [];
    let heard = '';
    for await (const text of stream) {
      const lines = (heard + text).split('\n');
      heard = lines.pop() ?? '';
      for (const line of lines.filter((each) => each !== '')) {
        const event = fromWireText(line) as ExplorerEvent;
        if (event.type === 'changed') shown = event.document.revision;
        wake();
      }
    }
  }
  return {
    calls,
    revision: () => shown,
    edit: (edit) => calls.edit({ revision: shown, edit }),
    async hearsAfter(revision) {
      const isBehind = (): boolean => shown <= revision;
      while (isBehind()) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

async function eventFields(window: Window, id: string) {
  const record = await window.calls.getRecord({ revision: window.revision(), list: 'events', id });
  return record.ok ? record.value.fields : null;
}

it('two windows edit one project: what both change stands, the later word on one field counts, and both hear of it', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  const first = one.revision();
  expect(other.revision()).toBe(first);
  const details = await one.calls.getEventDetails({ revision: first, row: 0 });
  const id = details.ok ? details.value.event.id : '';
  const change = (fields: object): Edit => ({ kind: 'change', list: 'events', ids: [id], fields: { ...fields } });

  // at once, each on what it shows
  const both = await Promise.all([
    one.calls.edit({ revision: first, edit: change({ title: { en: 'By the one' } }) }),
    other.calls.edit({ revision: first, edit: change({ status: 'cancelled' }) }),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  await one.hearsAfter(first + 1);
  await other.hearsAfter(first + 1);
  expect(await eventFields(other, id)).toMatchObject({ title: { en: 'By the one' }, status: 'cancelled' });

  await other.calls.edit({ revision: first, edit: change({ title: { en: 'By the other' } }) });
  await one.hearsAfter(first + 2);
  expect(await eventFields(one, id)).toMatchObject({ title: { en: 'By the other' } });
  const journal = await one.calls.getJournal(null);
  const names = journal.ok ? journal.value.entries.map(({ label }) => label.values?.['name']) : [];
  expect(names.slice(0, 1)).toEqual(['By the other']);
  expect(names).toContain('By the one');

  await one.edit({ kind: 'delete', list: 'events', ids: [id] });
  const gone = await other.calls.edit({ revision: first, edit: change({ status: 'planned' }) });
  expect(gone).toMatchObject({ problems: [{ message: { key: 'problem.recordGone' } }] });
  // what one has done, the other takes back
  await other.calls.undo(null);
  expect(await eventFields(one, id)).toMatchObject({ title: { en: 'By the other' } });
});

it('a project that is handed over says how many events are in it', async () => {
  const window = await openWindow();
  const countNow = async (): Promise<number> => {
    const now = await window.calls.getSession(null);
    return now.ok ? (now.value.document?.columns.count ?? 0) : 0;
  };
  const before = await countNow();
  const saved = await post('/api/save', '');
  await saved.arrayBuffer();
  expect(saved.headers.get(eventCountHeader)).toBe(String(before));
  const details = await window.calls.getEventDetails({ revision: window.revision(), row: 0 });
  const id = details.ok ? details.value.event.id : '';
  await window.edit({ kind: 'delete', list: 'events', ids: [id] });
  const again = await post('/api/save', '');
  await again.arrayBuffer();
  expect(again.headers.get(eventCountHeader)).toBe(String(before - 1));
  await window.calls.undo(null);
});

it('a file is handed over as evidence and handed back, and nothing else is left of it', async () => {
  const window = await openWindow();
  const details = await window.calls.getEventDetails({ revision: window.revision(), row: 0 });
  const id = details.ok ? details.value.event.id : '';
  const query = new URLSearchParams({ list: 'events', id, name: 'C:\\folder\\lettre à lui.txt' });
  const before = window.revision();
  expect(fromWireText(await (await post(`/api/attach?${query}`, 'Dear Sir')).text())).toEqual({
    ok: true,
    value: null,
  });
  await window.hearsAfter(before);
  const record = await window.calls.getRecord({ revision: window.revision(), list: 'events', id });
  const [kept] = record.ok ? record.value.attachments : [];
  expect(kept).toMatchObject({ name: 'lettre à lui.txt', bytes: 8, modified: null });
  expect(readdirSync(join(scratch, 'data/received'))).toEqual([]);

  const saved = await post(`/api/attachment?id=${kept?.id}`, '');
  expect(saved.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''lettre%20%C3%A0%20lui.txt`);
  expect(saved.headers.get('content-type')).toBe('application/octet-stream');
  expect(await saved.text()).toBe('Dear Sir');
  const refused = await Promise.all([
    post('/api/attach?list=nonsense&id=x&name=y', 'z'),
    post('/api/attach?list=events&id=nobody&name=y', 'z'),
    post('/api/attachment?id=nothing', ''),
  ]);
  const keys = await Promise.all(
    refused.map(async (answer) => (fromWireText(await answer.text()) as { problems: { message: object }[] }).problems),
  );
  expect(keys.map((problems) => problems[0]?.message)).toMatchObject([
    { key: 'problem.badRequest' },
    { key: 'problem.recordGone' },
    { key: 'problem.noAttachment' },
  ]);
});

it('an edit that is none, or too large, is refused at the door, by the name of each call', async () => {
  const window = await openWindow();
  const call = async (name: string, request: unknown): Promise<unknown> =>
    fromWireText(await (await post('/api/call', toWireText({ name, request }))).text());
  const refused = { ok: false, problems: [{ message: { key: 'problem.badRequest' } }] };
  const requests = [
    null,
    7,
    'x',
    {},
    { revision: -1 },
    { revision: 1, edit: null },
    { name: 7 },
    { id: '' },
    { entry: -1 },
  ];
  const asking = [
    'edit',
    'getRecord',
    'goToEntry',
    'nameVersion',
    'removeVersion',
    'restoreVersion',
    'openVersion',
    'removeAttachment',
  ] as const;
  for (const name of callNames.filter((each) => asking.some((asked) => asked === each))) {
    for (const request of requests)
      expect(await call(name, request), `${name} ${JSON.stringify(request)}`).toMatchObject(refused);
  }
  const revision = window.revision();
  const nested: object = Array.from({ length: 30 }).reduce<object>((inner) => [inner], {});
  for (const edit of [
    { kind: 'change', list: 'eras', ids: ['x'] },
    { kind: 'change', list: 'events', ids: [] },
    { kind: 'change', list: 'events', ids: ['x'], fields: { summary: 'x'.repeat(1_000_001) } },
    { kind: 'change', list: 'events', ids: ['x'], fields: { summary: nested } },
    { kind: 'change', list: 'events', ids: ['x'], more: 1 },
    { kind: 'merge', list: 'events', ids: ['x'] },
    { kind: 'split', list: 'events', id: 'x', parts: [{ fields: {} }] },
    { kind: 'together', edits: [{ kind: 'together', edits: [] }] },
    { kind: 'vanish', list: 'events', ids: ['x'] },
  ]) {
    expect(await call('edit', { revision, edit }), JSON.stringify(edit).slice(0, 80)).toMatchObject(refused);
  }
});
