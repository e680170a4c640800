import { expect, type Page } from '@playwright/test';
import { columnsPath, searchPath } from '../src/shared/bytes-path.ts';
import type { EventDetails, ExplorerDoor, Session } from '../src/shared/explorer-api.ts';
import type { Result } from '../src/shared/problem.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

declare global {
  interface Window {
    /** What each host puts there for the page. */
    readonly explorer: ExplorerDoor;
  }
}

const dataset = readFirstDataset();

/** One call of the contract, as the page itself makes it. */
function call(page: Page, name: string, request: unknown): Promise<Result<unknown>> {
  return page.evaluate(([name, request]) => window.explorer.call(name as 'getSession', request), [
    name,
    request,
  ] as const);
}

async function sessionOf(page: Page): Promise<Session> {
  const answer = (await call(page, 'getSession', null)) as Result<Session>;
  if (!answer.ok) throw new Error('there is no session');
  return answer.value;
}

async function bytesOf(page: Page, path: string): Promise<{ readonly status: number; readonly bytes: number[] }> {
  return await page.evaluate(async (path) => {
    const response = await fetch(path, { headers: await window.explorer.bytesHeaders() });
    return { status: response.status, bytes: [...new Uint8Array(await response.arrayBuffer())] };
  }, path);
}

test('a session holds the document, with open bounds as they are', async ({ app, door }) => {
  const { document, problems, preferences, version } = await sessionOf(app.page);
  expect(await app.page.evaluate(() => window.explorer.host)).toBe(door);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(preferences).toEqual({ language: 'system', theme: 'system', showsHint: true });
  expect(problems).toEqual([]);
  expect(document?.columns.count).toBe(dataset.events.length);
  expect(document?.places).toHaveLength(dataset.places.length);
  // one flow has begun and not ended: +∞ must arrive as such
  expect(document?.flows.find(({ id }) => id === 'fl-my-jp-hre')?.when.endLatest).toBe(Number.POSITIVE_INFINITY);
});

test('the columns come as bytes of the length that the document says', async ({ app }) => {
  const { document } = await sessionOf(app.page);
  const { status, bytes } = await bytesOf(app.page, columnsPath(document?.revision ?? 0));
  expect([status, bytes.length]).toEqual([200, document?.columns.byteLength]);
});

test('a search comes as one bit a row', async ({ app }) => {
  const { document } = await sessionOf(app.page);
  const revision = document?.revision ?? 0;
  const { bytes } = await bytesOf(app.page, searchPath(revision, '"Trump–Xi meeting in Busan"'));
  const found = dataset.events.flatMap((_, row) => ((((bytes[row >> 3] ?? 0) >> (row & 7)) & 1) === 1 ? [row] : []));
  expect(found).toHaveLength(1);
  expect(await call(app.page, 'getEventDetails', { revision, row: found[0] })).toMatchObject({
    value: { event: { title: { en: 'Trump–Xi meeting in Busan' } } },
  });
});

test('bytes that are not there are a problem, and no error of the page', async ({ app }) => {
  const { document } = await sessionOf(app.page);
  const answers = [columnsPath((document?.revision ?? 0) + 7), '/bytes/nothing'].map(async (path) => {
    const { bytes } = await bytesOf(app.page, path);
    return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes))) as unknown;
  });
  expect(await Promise.all(answers)).toMatchObject(
    ['problem.stale', 'problem.noSuchBytes'].map((key) => ({ ok: false, problems: [{ message: { key } }] })),
  );
});

test('details are those of the row, and a stale or senseless request is refused', async ({ app }) => {
  const { document } = await sessionOf(app.page);
  const revision = document?.revision ?? 0;
  // which row an event stands in, the columns say; here any will do
  const details = (await call(app.page, 'getEventDetails', { revision, row: 7 })) as Result<EventDetails>;
  const told = details.ok ? details.value.event : null;
  const written = dataset.events.find(({ id }) => id === told?.id);
  expect(told).toMatchObject({ id: written?.id, title: written?.title, when: { edtf: written?.when } });
  const keyOf = async (request: unknown): Promise<string | undefined> => {
    const answer = await call(app.page, 'getEventDetails', request);
    return answer.ok ? undefined : answer.problems[0]?.message.key;
  };
  expect(await keyOf({ revision: revision + 1, row: 0 })).toBe('problem.stale');
  for (const senseless of [{ revision, row: -1 }, { revision, row: 1e6 }, { revision, row: '0' }, null, 'row']) {
    expect(await keyOf(senseless)).toBe('problem.badRequest');
  }
});

test('a call that is not in the contract is refused', async ({ app }) => {
  for (const name of ['openPath', '__proto__', 'constructor', '']) {
    expect(await call(app.page, name, null)).toMatchObject({
      ok: false,
      problems: [{ message: { key: 'problem.noSuchCall' } }],
    });
  }
});

test('preferences are told to those who listen, and nonsense is refused', async ({ app }) => {
  const told = app.page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.explorer.onEvent((event) => {
          stop();
          resolve(event);
        });
      }),
  );
  const wanted = { language: 'fr', theme: 'dark', showsHint: true };
  expect(await call(app.page, 'setPreferences', wanted)).toMatchObject({ ok: true });
  expect(await told).toEqual({ type: 'preferencesChanged', preferences: wanted });
  expect(await call(app.page, 'setPreferences', { language: 'tlh', theme: 'dark', showsHint: true })).toMatchObject({
    ok: false,
  });
  expect((await sessionOf(app.page)).preferences).toEqual(wanted);
});

test('the dataset that comes with the app opens on request, and that is told', async ({ app }) => {
  const { document } = await sessionOf(app.page);
  const told = app.page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const heard: string[] = [];
        const stop = window.explorer.onEvent((event) => {
          heard.push(event.type === 'opening' ? `${event.fileName} ${event.stage}` : event.type);
          if (event.type === 'opening') return;
          stop();
          resolve(heard);
        });
      }),
  );
  expect(await call(app.page, 'openFirstDataset', null)).toEqual({ ok: true, value: null });
  expect(await told).toEqual(['tokyo-gyeongju-china.json reading', 'opened']);
  expect((await sessionOf(app.page)).document?.revision).toBeGreaterThan(document?.revision ?? 0);
});
