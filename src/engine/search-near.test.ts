import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchPath } from '../shared/bytes-path.ts';
import { createEngine } from './explorer-engine.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';

const ports = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'Ports' },
  places: [
    { id: 'quay', name: { en: 'A quay' }, coordinates: { lng: 139.64, lat: 35.44 } },
    { id: 'lyon', name: { en: 'Lyon' }, coordinates: { lng: 10, lat: 0 } },
  ],
  events: [
    { id: 'first', title: { en: 'First' }, when: '2025-10-01', places: ['quay'] },
    { id: 'second', title: { en: 'Second' }, when: '2025-10-02', places: ['lyon'] },
  ],
};

test('a place that the file does not know is where the gazetteer has it, and its own goes first', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'ports.json');
  await writeFile(path, JSON.stringify(ports));
  const engine = createEngine({
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'ports.json' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  await engine.getSession(null);
  const found = async (query: string): Promise<unknown> => await engine.readBytes(searchPath(1, query));
  expect(await found('near:Yokohama<20km')).toEqual({ ok: true, value: [Uint8Array.of(0b01)] });
  expect(await found('NOT near:"Yokohama"<20km')).toEqual({ ok: true, value: [Uint8Array.of(0b10)] });
  expect(await found('near:Lyon<20km')).toEqual({ ok: true, value: [Uint8Array.of(0b10)] });
  expect(await found('near:Qwxzy<20000km')).toEqual({ ok: true, value: [Uint8Array.of(0)] });
  await engine.close();
});
