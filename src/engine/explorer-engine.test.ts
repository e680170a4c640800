import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnsPath, searchPath } from '../shared/bytes-path.ts';
import { openingStages, type ExplorerEvent, type Session } from '../shared/explorer-api.ts';
import type { Result } from '../shared/problem.ts';
import { callEngine } from './call-engine.ts';
import { createEngine, type EngineSettings, type ExplorerEngine } from './explorer-engine.ts';
import { writeDatasetFile } from './fixtures/dataset-file.ts';
import { joinPieces } from './fixtures/join-pieces.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let events: ExplorerEvent[];
beforeEach(async () => {
  folder = await scratchFolder();
  events = [];
});
afterEach(() => folder[Symbol.asyncDispose]());

function settings(startFile: string | null): EngineSettings {
  return {
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '1.2.3',
    startFile: startFile === null ? null : { path: startFile, fileName: basename(startFile) },
    firstRevision: 1,
    emit: (event) => events.push(event),
    noteOpened: () => undefined,
  };
}

function start(startFile: string | null): ExplorerEngine {
  return createEngine(settings(startFile));
}

async function sessionOf(engine: ExplorerEngine): Promise<Session> {
  const session = await engine.getSession(null);
  if (!session.ok) throw new Error('no session');
  return session.value;
}

function keyOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.problems[0]?.message.key;
}

async function isFound(engine: ExplorerEngine, query: string, row: number): Promise<boolean> {
  const bits = await engine.readBytes(searchPath(1, query));
  return bits.ok && ((new Uint8Array(joinPieces(bits.value))[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}

/** "opening a.json" and so on. */
function told(): readonly string[] {
  return events.map((event) => {
    if (event.type === 'opened' || event.type === 'changed') return `${event.type} ${event.document.fileName}`;
    return 'fileName' in event ? `${event.type} ${event.fileName}` : event.type;
  });
}

describe('the start', () => {
  test('a session waits for the start file', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    const session = await sessionOf(engine);
    expect(session).toMatchObject({ version: '1.2.3', preferences: { language: 'system' }, problems: [] });
    expect(session.document).toMatchObject({ revision: 1, fileName: 'summit.json', title: { en: 'summit' } });
    expect(told()).toEqual(['opening summit.json', 'opened summit.json']);
  });

  test('without one, the first dataset is opened whole', async () => {
    const engine = start(null);
    const { document } = await sessionOf(engine);
    expect(document).toMatchObject({ fileName: 'tokyo-gyeongju-china.json', problems: [], rejected: 0 });
    expect(document?.columns.count).toBe(70);
    expect(document?.openingView).not.toBeNull();
  });

  test('each event of the first dataset is found by its titles, unaccented and in capitals too', async () => {
    const engine = start(null);
    await sessionOf(engine);
    for (let row = 0; row < 70; row++) {
      const details = await engine.getEventDetails({ revision: 1, row });
      if (!details.ok) throw new Error(`no row ${row}`);
      for (const title of Object.values(details.value.event.title)) {
        const words = title.replaceAll(/["“”«»]/g, ' ');
        const bare = words
          .normalize('NFD')
          .replaceAll(/[\u0300-\u036F]/g, '')
          .toUpperCase();
        expect(await isFound(engine, words, row), words).toBe(true);
        expect(await isFound(engine, bare, row), bare).toBe(true);
      }
    }
    expect(await isFound(engine, 'nobody wrote this', 0)).toBe(false);
  });

  test('a start file that cannot be opened leaves a session without a document that says why', async () => {
    const engine = start(join(folder.path, 'gone.json'));
    const session = await sessionOf(engine);
    expect(session.document).toBeNull();
    expect(session.problems[0]?.message).toEqual({ key: 'problem.fileMissing', values: { fileName: 'gone.json' } });
  });
});

describe('opening another file', () => {
  test('takes its place, under another revision', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'first'));
    await engine.openPath(await writeDatasetFile(folder.path, 'second'), 'second.json');
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'second.json' });
    await engine.openPath(await writeDatasetFile(folder.path, 'third'), 'third.json');
    const { document } = await sessionOf(engine);
    expect(document).toMatchObject({ fileName: 'third.json' });
    expect(keyOf(await engine.readBytes(columnsPath((document?.revision ?? 0) - 1)))).toBe('problem.stale');
  });

  test('of the same name in another folder is told from it, and is itself when it is opened again', async () => {
    const other = join(folder.path, 'other');
    await mkdir(other);
    const [first, second] = [await writeDatasetFile(folder.path, 'talks'), await writeDatasetFile(other, 'talks')];
    const [engine, keys] = [start(first), new Array<string | undefined>()];
    for (const path of [first, second, first]) {
      await engine.openPath(path, 'talks.json');
      keys.push((await sessionOf(engine)).document?.fileKey);
    }
    expect(keys).toEqual([keys[0], expect.not.stringMatching(`^${keys[0]}$`), keys[0]]);
  });

  test('that fails leaves what was open, under its revision', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'first'));
    await sessionOf(engine);
    const broken = join(folder.path, 'broken.json');
    await writeFile(broken, '{"format": "chronotope-dataset", "version": 1, "eve');
    await engine.openPath(broken, 'broken.json');
    expect(told().slice(2)).toEqual(['opening broken.json', 'openFailed broken.json']);
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'first.json', revision: 1 });
    expect((await engine.readBytes(columnsPath(1))).ok).toBe(true);
  });

  test('of two at once, the one asked for last wins, and nothing is heard of the other', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'first'));
    await sessionOf(engine);
    const [slow, quick] = [await writeDatasetFile(folder.path, 'slow'), join(folder.path, 'gone.json')];
    const both = [engine.openPath(slow, 'slow.json'), engine.openPath(quick, 'gone.json')];
    await Promise.all(both);
    expect(told().slice(2)).toEqual(['opening slow.json', 'opening gone.json', 'openFailed gone.json']);
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'first.json' });
  });

  test('asked for while the start file is being read, is what the session holds', async () => {
    const second = await writeDatasetFile(folder.path, 'second');
    const engine = start(await writeDatasetFile(folder.path, 'first'));
    void engine.openPath(second, 'second.json');
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'second.json' });
  });
});

describe('the opening of a large file', () => {
  const many = 2_500;

  test('is told from stage to stage, each going forward', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'large', many));
    expect((await sessionOf(engine)).document?.columns.count).toBe(many);
    const steps = events.flatMap((event) => (event.type === 'opening' ? event : []));
    const stages = steps.map(({ stage }) => openingStages.indexOf(stage));
    expect([...new Set(stages)]).toEqual([0, 1, 2, 3]);
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    for (const stage of openingStages) {
      const done = steps.filter((step) => step.stage === stage).map((step) => step.done ?? 0);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(done.every((part) => part >= 0 && part <= 1)).toBe(true);
    }
    expect(events.at(-1)?.type).toBe('opened');
  });

  test('is given up as soon as another one is asked for', async () => {
    const small = await writeDatasetFile(folder.path, 'small');
    const large = await writeDatasetFile(folder.path, 'large', many);
    const others: Promise<void>[] = [];
    const engine = createEngine({
      ...settings(small),
      emit(event) {
        events.push(event);
        const isChecked = event.type === 'opening' && event.stage === 'checking';
        if (isChecked) others.push(engine.openPath(small, 'small.json'));
      },
    });
    await sessionOf(engine);
    await engine.openPath(large, 'large.json');
    await Promise.all(others);
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'small.json' });
    expect(
      told()
        .filter((line) => line.includes('large'))
        .at(-1),
    ).toBe('opening large.json');
    expect(events.filter((event) => event.type === 'opening' && event.stage === 'arranging')).toEqual([]);
    expect(told().at(-1)).toBe('opened small.json');
  });

  test('lets what is open answer meanwhile', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'small'));
    await sessionOf(engine);
    const opened = engine.openPath(await writeDatasetFile(folder.path, 'large', many), 'large.json');
    const found = await engine.readBytes(searchPath(1, 'small'));
    expect(events.at(-1)).toMatchObject({ type: 'opening', fileName: 'large.json' });
    expect(found).toEqual({ ok: true, value: [Uint8Array.of(1)] });
    await opened;
  });
});

describe('the dataset that comes with the app', () => {
  test('is opened by its call, whatever is open', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    await sessionOf(engine);
    expect(await callEngine(engine, 'openFirstDataset', null)).toEqual({ ok: true, value: null });
    expect(told().slice(2)).toEqual(['opening tokyo-gyeongju-china.json', 'opened tokyo-gyeongju-china.json']);
    expect((await sessionOf(engine)).document).toMatchObject({ revision: 2, problems: [] });
  });

  test('where it is missing, that is told as of any file, and what is open stays', async () => {
    const file = await writeDatasetFile(folder.path, 'summit');
    const engine = createEngine({ ...settings(file), resourcesFolder: folder.path });
    await sessionOf(engine);
    expect(await callEngine(engine, 'openFirstDataset', null)).toEqual({ ok: true, value: null });
    const values = { fileName: 'tokyo-gyeongju-china.json' };
    expect(events.at(-1)).toMatchObject({
      type: 'openFailed',
      problems: [{ message: { key: 'problem.fileMissing', values } }],
    });
    expect((await sessionOf(engine)).document).toMatchObject({ fileName: 'summit.json' });
  });
});

describe('requests', () => {
  test('details come by row, and only for the revision that is open', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    await sessionOf(engine);
    const details = await callEngine(engine, 'getEventDetails', { revision: 1, row: 0 });
    expect(details).toMatchObject({ ok: true, value: { event: { id: 'summit' }, sources: [], claims: [] } });
    expect(keyOf(await callEngine(engine, 'getEventDetails', { revision: 2, row: 0 }))).toBe('problem.stale');
  });

  test.each([
    null,
    'x',
    {},
    { revision: 1 },
    { revision: 1, row: -1 },
    { revision: 1, row: 0.5 },
    { revision: 1, row: 1 },
    { revision: '1', row: 0 },
  ])('a row asked for as %j is refused', async (request) => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    await sessionOf(engine);
    expect(keyOf(await callEngine(engine, 'getEventDetails', request))).toBe('problem.badRequest');
  });

  test('preferences are kept for the next start and told to every window', async () => {
    const file = await writeDatasetFile(folder.path, 'summit');
    const engine = start(file);
    await sessionOf(engine);
    const chosen = { language: 'fr', theme: 'dark', showsHint: true };
    expect(await callEngine(engine, 'setPreferences', { ...chosen, more: 'than asked' })).toEqual({
      ok: true,
      value: null,
    });
    expect(events.at(-1)).toEqual({ type: 'preferencesChanged', preferences: chosen });
    expect((await sessionOf(engine)).preferences).toEqual(chosen);
    expect((await sessionOf(start(file))).preferences).toEqual(chosen);
    expect(keyOf(await callEngine(engine, 'setPreferences', { language: 'tlh', theme: 'dark', showsHint: true }))).toBe(
      'problem.badRequest',
    );
  });

  test('choices that cannot be kept hold until the end, and that is said', async () => {
    const file = await writeDatasetFile(folder.path, 'summit');
    await writeFile(join(folder.path, 'data'), 'in the way');
    const engine = start(file);
    expect(keyOf(await engine.setPreferences({ language: 'fr', theme: 'dark', showsHint: true }))).toBe(
      'problem.preferencesNotKept',
    );
    expect((await sessionOf(engine)).preferences).toEqual({ language: 'fr', theme: 'dark', showsHint: true });
  });
});

describe('bytes', () => {
  test('a search gives bits over the rows', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    await sessionOf(engine);
    const [found, none] = [searchPath(1, 'FRANCAIS'), searchPath(1, 'nobody')];
    expect(await engine.readBytes(found)).toEqual({ ok: true, value: [Uint8Array.of(1)] });
    expect(await engine.readBytes(none)).toEqual({ ok: true, value: [Uint8Array.of(0)] });
  });

  test('an unknown path and another revision are refused', async () => {
    const engine = start(await writeDatasetFile(folder.path, 'summit'));
    await sessionOf(engine);
    expect(keyOf(await engine.readBytes('/bytes/1/secrets'))).toBe('problem.noSuchBytes');
    expect(keyOf(await engine.readBytes(searchPath(7, 'x')))).toBe('problem.stale');
  });
});
