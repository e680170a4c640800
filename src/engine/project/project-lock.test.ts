import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { eventDetailsById } from '../fixtures/event-details-by-id.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { saveProject } from './save-project.ts';

const holdingProcess = fileURLToPath(new URL('../fixtures/holding-process.ts', import.meta.url));

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engines: readonly ExplorerEngine[];
beforeEach(async () => {
  folder = await scratchFolder();
  engines = [];
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  await folder[Symbol.asyncDispose]();
});

async function start(): Promise<ExplorerEngine> {
  const engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  engines = [...engines, engine];
  await engine.getSession(null);
  return engine;
}

async function documentOf(engine: ExplorerEngine) {
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('nothing is open');
  return session.value.document;
}

/** 'done', or the key of the problem. */
async function retitle(engine: ExplorerEngine, title: string): Promise<string> {
  const { revision } = await documentOf(engine);
  const edit = { kind: 'change', list: 'events', ids: ['pact'], fields: { title: { en: title } } } as const;
  const answer = await engine.edit({ revision, edit });
  return answer.ok ? 'done' : (answer.problems[0]?.message.key ?? '');
}

async function titleIn(engine: ExplorerEngine): Promise<unknown> {
  return (await eventDetailsById(engine, 'pact')).event.title['en'];
}

const inUse = { path: '', message: { key: 'problem.projectInUse', values: { fileName: 'talks.gpkg' } } };

test('the second to open a project is told, sees what the first one edits, and edits once the first has closed it', async () => {
  const first = await start();
  const second = await start();
  expect((await documentOf(first)).problems).toEqual([]);
  expect((await documentOf(second)).problems).toEqual([{ ...inUse, severity: 'warning' }]);
  expect(await retitle(second, 'By the second')).toBe('problem.projectInUse');
  expect(await retitle(first, 'By the first')).toBe('done');
  await expect.poll(() => titleIn(second), { timeout: 10_000 }).toBe('By the first');
  await first.close();
  expect(await retitle(second, 'By the second')).toBe('done');
  expect(await titleIn(second)).toBe('By the second');
});

test('what a process had open that was killed is free at once', { timeout: 30_000 }, async () => {
  const holder = spawn(process.execPath, [holdingProcess, path, join(folder.path, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(holder.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('open\n');
  const engine = await start();
  expect(await retitle(engine, 'Too early')).toBe('problem.projectInUse');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(await retitle(engine, 'Now')).toBe('done');
});
