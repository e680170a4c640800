import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { untoldSteps } from '../opening-steps.ts';
import { openToRead, openToWrite } from './open-database.ts';
import { saveProject } from './save-project.ts';
import { takeUpProject } from './take-up-project.ts';

const label = { key: 'journal.import', values: { count: 3000, fileName: 'visits.csv' } } as const;

test('readers see the project as it was while more is added than fits in the cache', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'talks.gpkg');
  const added = join(folder.path, 'visits.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  const events = Array.from({ length: 3000 }, (_, at) => ({ id: `visit-${at}`, title: { en: `Visit ${at}` } }));
  const visits = await decodeDataset(
    JSON.stringify({ format: 'chronotope-dataset', version: 1, title: { en: 'Visits' }, events }),
    untoldSteps,
  );
  if (!visits.ok) throw new Error(visits.problems[0]?.message.key);
  await saveProject(visits.value, { path: added, fileName: 'visits.gpkg', mayReplace: false }, 'visits.json');
  const database = await openToWrite(path);
  database.pragma('cache_size = 10');
  const reader = await openToRead(path);
  reader.pragma('busy_timeout = 0');
  const count = reader.prepare('SELECT count(*) FROM events').pluck();
  const counts = new Set<unknown>();
  await takeUpProject(database, { path: added, skipped: [] }, label, () =>
    Promise.resolve(void counts.add(count.get())),
  );
  expect([...counts, count.get()]).toEqual([3, 3003]);
  // what is edited next may be written early again
  expect(database.pragma('cache_spill', { simple: true })).not.toBe(0);
  reader.close();
  database.close();
});
