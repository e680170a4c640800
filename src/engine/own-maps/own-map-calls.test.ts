import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { receivedFolder } from '../host/received-file.ts';

const firstDataset = join(import.meta.dirname, '../../../resources/datasets/tokyo-gyeongju-china.json');
const layers = [{ path: '/maps/city.mbtiles', isShown: true, opacity: 0.5 }];

interface Session extends AsyncDisposable {
  readonly engine: ExplorerEngine;
  shown(): Promise<unknown>;
}

async function open(dataFolder: string, path: string, fileName: string): Promise<Session> {
  const engine = createEngine({
    resourcesFolder: dataFolder,
    dataFolder,
    version: '1',
    startFile: { path, fileName },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('nothing is open');
  return {
    engine,
    async shown() {
      const maps = await engine.getMaps(null);
      return maps.ok ? maps.value.layers : maps.problems;
    },
    [Symbol.asyncDispose]: () => engine.close(),
  };
}

test('maps stay with what is open: through its first edit, which makes a draft of it, and where it is saved', async () => {
  await using folder = await scratchFolder();
  const saved = join(folder.path, 'saved.gpkg');
  {
    await using session = await open(folder.path, firstDataset, 'first.json');
    const { engine } = session;
    await engine.showMaps({ layers });
    const fields = { name: { en: 'Gyeongju' } };
    const edited = await engine.edit({ revision: 1, edit: { kind: 'create', list: 'places', fields } });
    expect(edited.ok).toBe(true);
    expect(await session.shown()).toEqual(layers);
    await engine.saveProject({ path: saved, fileName: 'saved.gpkg', mayReplace: false }, true);
    expect(await session.shown()).toEqual(layers);
  }
  await using next = await open(folder.path, saved, 'saved.gpkg');
  expect(await next.shown()).toEqual(layers);
});

test('what a window hands over has its maps again, wherever it lies, and another file has not', async () => {
  await using folder = await scratchFolder();
  const received = receivedFolder(folder.path);
  await mkdir(received);
  for (const name of ['a.json', 'b.json']) await copyFile(firstDataset, join(received, name));
  {
    await using session = await open(folder.path, join(received, 'a.json'), 'talks.json');
    await session.engine.showMaps({ layers });
  }
  await using next = await open(folder.path, join(received, 'b.json'), 'talks.json');
  expect(await next.shown()).toEqual(layers);
  await next.engine.openPath(firstDataset, 'first.json');
  expect(await next.shown()).toEqual([]);
});
