import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { columnsPath } from '../shared/bytes-path.ts';
import type { CallName, ExplorerEvent } from '../shared/explorer-api.ts';
import { startEngine, type EngineHost } from './engine-host.ts';
import { writeDatasetFile } from './fixtures/dataset-file.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';

// a thread takes its time to start on a busy machine, and some tests start several
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const realWorker = fileURLToPath(new URL('engine-worker.ts', import.meta.url));

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let host: EngineHost;
let events: ExplorerEvent[];
beforeEach(async () => {
  folder = await scratchFolder();
  events = [];
});
afterEach(async () => {
  await host.close();
  await folder[Symbol.asyncDispose]();
});

async function start(workerPath: string): Promise<void> {
  const startFile = await writeDatasetFile(folder.path, 'summit');
  host = startEngine({ workerPath, resourcesFolder: 'resources', dataFolder: folder.path, version: '1', startFile });
  host.onEvent((event) => events.push(event));
}

/** A worker that answers nothing and ends when it is asked. */
async function failingWorker(end: string): Promise<string> {
  const path = join(folder.path, 'failing-worker.mjs');
  const code = `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${end} });\n`;
  await writeFile(path, code);
  return path;
}

const deadly = '/deadly';

/** The real worker, which ends where it is asked for what is under the path `deadly`. */
async function mortalWorker(): Promise<string> {
  const path = join(folder.path, 'mortal-worker.mjs');
  const code = [
    "import { parentPort } from 'node:worker_threads';",
    `parentPort.on('message', ({ request }) => { if (request.path === '${deadly}') process.exit(7); });`,
    `await import('${pathToFileURL(realWorker).href}');`,
  ];
  await writeFile(path, code.join('\n'));
  return path;
}

describe('on the real thread', () => {
  test('calls, events and bytes pass', async () => {
    await start(realWorker);
    expect(await host.call('getSession', null)).toMatchObject({ ok: true, value: { document: { revision: 1 } } });
    expect(events.map(({ type }) => type)).toEqual(['opening', 'opened']);
    const details = await host.call('getEventDetails', { revision: 1, row: 0 });
    expect(details).toMatchObject({ ok: true, value: { event: { id: 'summit' } } });
    const columns = await host.readBytes(columnsPath(1));
    const again = await host.readBytes(columnsPath(1));
    expect(columns.ok && columns.value[0]).toMatchObject({ buffer: expect.any(SharedArrayBuffer) as unknown });
    expect(again).toEqual(columns);
    expect(await host.readBytes(columnsPath(9))).toMatchObject({ problems: [{ message: { key: 'problem.stale' } }] });
  });

  test('opening another file is told, and done when it is', async () => {
    await start(realWorker);
    await host.openPath(await writeDatasetFile(folder.path, 'talks'), 'talks.json');
    expect(events.at(-1)).toMatchObject({ type: 'opened', document: { fileName: 'talks.json' } });
    await host.openPath(folder.path, 'a folder');
    expect(events.at(-1)).toMatchObject({ type: 'openFailed', fileName: 'a folder' });
  });

  test('a listener that has left hears nothing', async () => {
    await start(realWorker);
    const heard: string[] = [];
    const leave = host.onEvent((event) => heard.push(event.type));
    leave();
    await host.call('getSession', null);
    expect(heard).toEqual([]);
  });

  test('no call of another name and no request that cannot travel gets through', async () => {
    await start(realWorker);
    const unknown = await host.call('constructor' as CallName, null);
    expect(unknown).toMatchObject({ problems: [{ message: { key: 'problem.noSuchCall' } }] });
    const unsendable = await host.call('getEventDetails', () => 0);
    expect(unsendable).toMatchObject({ problems: [{ message: { key: 'problem.badRequest' } }] });
  });
});

describe('when the thread dies with a file open', () => {
  const restarted = { ok: false, problems: [{ message: { key: 'problem.engineRestarted' } }] };
  const details = { revision: 1, row: 0 };

  beforeEach(async () => {
    await start(await mortalWorker());
    await host.call('getSession', null);
    events = [];
  });

  test('another one takes its place: who waited is told, and the windows stay as they are', async () => {
    expect(await host.readBytes(deadly)).toMatchObject(restarted);
    expect(await host.call('getEventDetails', details)).toMatchObject({ ok: true, value: { event: { id: 'summit' } } });
    expect((await host.readBytes(columnsPath(1))).ok).toBe(true);
    expect(events).toEqual([]);
  });

  test('over another file, that file is not opened, and what was open still is', async () => {
    await host.openPath(deadly, 'huge.json');
    expect(events.at(-1)).toMatchObject({ type: 'openFailed', fileName: 'huge.json', problems: restarted.problems });
    expect(events.filter(({ type }) => type !== 'opening')).toHaveLength(1);
    expect(await host.call('getEventDetails', details)).toMatchObject({ ok: true });
    await host.openPath(await writeDatasetFile(folder.path, 'talks'), 'talks.json');
    expect(events.at(-1)).toMatchObject({ type: 'opened', document: { fileName: 'talks.json', revision: 2 } });
  });

  test('and the file has changed meanwhile, the windows are shown it anew', async () => {
    await writeDatasetFile(folder.path, 'summit', 3);
    await host.readBytes(deadly);
    expect(await host.call('getEventDetails', { revision: 1, row: 2 })).toMatchObject({ ok: true });
    expect(events).toMatchObject([{ type: 'opened', document: { columns: { count: 3 } } }]);
  });

  test('and the file is gone, that is said', async () => {
    await rm(join(folder.path, 'summit.json'));
    await host.readBytes(deadly);
    await host.call('getSession', null);
    expect(events).toMatchObject([
      { type: 'openFailed', fileName: 'summit.json', problems: [{ message: { key: 'problem.fileMissing' } }] },
    ]);
  });

  test('a third time within a minute, it stays dead, and that is told', async () => {
    await host.readBytes(deadly);
    expect(await host.readBytes(deadly)).toMatchObject(restarted);
    const last = await host.readBytes(deadly);
    expect(last).toMatchObject({ problems: [{ message: { key: 'problem.engineStopped' } }] });
    expect(await host.call('getEventDetails', details)).toEqual(last);
    expect(events).toMatchObject([{ type: 'openFailed', problems: [{ message: { key: 'problem.engineStopped' } }] }]);
  });
});

describe('when the thread ends', () => {
  const stopped = { ok: false, problems: [{ message: { key: 'problem.engineStopped' } }] };

  test.each(["throw new Error('boom')", 'process.exit(3)'])('by %s, nobody is left waiting', async (end) => {
    await start(await failingWorker(end));
    const [call, bytes] = await Promise.all([host.call('getSession', null), host.readBytes(columnsPath(1))]);
    expect(call).toMatchObject(stopped);
    expect(bytes).toMatchObject(stopped);
    expect(events).toMatchObject([{ type: 'openFailed', problems: stopped.problems }]);
    expect(await host.call('getSession', null)).toMatchObject(stopped);
    await host.openPath('x', 'x.json');
    expect(events.at(-1)).toMatchObject({ type: 'openFailed', fileName: 'x.json' });
  });

  test('because it was closed, that is no news', async () => {
    await start(realWorker);
    const session = host.call('getSession', null);
    await host.close();
    expect([true, false]).toContain((await session).ok);
    expect(events.filter(({ type }) => type === 'openFailed')).toEqual([]);
    expect(await host.call('getSession', null)).toMatchObject(stopped);
  });

  test('a worker that is not there is one that has ended', async () => {
    await start(join(folder.path, 'no-worker.js'));
    expect(await host.call('getSession', null)).toMatchObject(stopped);
  });
});
