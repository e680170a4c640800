import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countFoundPlaces } from '../shared/known-point.ts';
import { createPlaceFinder } from './find-places.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { createGazetteers } from './gazetteer/gazetteers.ts';
import { OpenFile } from './open-file.ts';
import { untoldSteps } from './opening-steps.ts';

test('of more places than one edit can place it says how many are left', async () => {
  await using folder = await scratchFolder();
  const file = { path: join(folder.path, 'many.json'), fileName: 'many.json' };
  const places = Array.from({ length: 10_003 }, (_, at) => ({
    id: `p${at}`,
    name: { en: at % 2 ? 'Tokyo' : 'Busan' },
  }));
  await writeFile(
    file.path,
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Many' },
      places,
      events: [{ id: 'e', title: { en: 'Talks' } }],
    }),
  );
  const openFile = new OpenFile({
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: null,
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const read = await openFile.read(file, untoldSteps);
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  openFile.show(file, read.value);
  const finder = createPlaceFinder(openFile, createGazetteers('resources', folder.path, openFile));
  const found = await finder.findPlaces({ revision: read.value.dataset.document.revision });
  expect(found.ok && countFoundPlaces(found.value)).toMatchObject({ count: 10_000, left: 3 });
  await openFile.close();
});
