import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Place } from '../../shared/dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { readGazetteer } from '../import/gazetteer.ts';
import { OwnGazetteers } from './own-gazetteers.ts';

const place = (name: string, lng: number, rest: Partial<Place> = {}): Place => ({
  id: name,
  name: { en: name },
  coordinates: { lng, lat: 10 },
  ...rest,
});

test('places that were kept are found before those of the app, also at the next start, until they are removed', async () => {
  await using folder = await scratchFolder();
  const own = new OwnGazetteers(folder.path);
  const kept = await own.keep('mines.json', [
    place('Baotou', 1, { kind: 'city', country: 'CN' }),
    place('Dong Pao', 2),
    { id: 'nowhere', name: { en: 'Nowhere' } },
  ]);
  expect(kept).toEqual({ ok: true, value: { count: 2 } });

  const gazetteer = await readGazetteer('resources', await new OwnGazetteers(folder.path).read());
  expect(gazetteer.find('baotou', '')).toMatchObject([{ lng: 1, kind: 'city' }]);
  expect(gazetteer.find('Dong Pao', '')).toMatchObject([{ lng: 2, kind: 'site' }]);
  expect(gazetteer.suggest('baot', 6).map(({ lng }) => lng)[0]).toBe(1);
  expect(gazetteer.find('Tokyo', '')).toMatchObject([{ country: 'JP' }]);

  expect(await own.removeAll()).toEqual({ ok: true, value: { count: 1 } });
  expect(await own.read()).toEqual([]);
});

test('a file of the same name takes the place of the one before, and another stands beside it', async () => {
  await using folder = await scratchFolder();
  const own = new OwnGazetteers(folder.path);
  for (const [fileName, name] of [
    ['a.json', 'Old'],
    ['b.json', 'Other'],
    ['a.json', 'New'],
  ] as const) {
    // prettier-ignore
    await own.keep(fileName, [place(name, 1)]);
  }
  const opened = await own.read();
  const knows = (name: string): boolean => opened.some((one) => one.named(name).length > 0);
  expect(['Old', 'Other', 'New'].map(knows)).toEqual([false, true, true]);
});

test('a file without a point is told, and so is one that has too many', async () => {
  await using folder = await scratchFolder();
  const own = new OwnGazetteers(folder.path);
  const many = Array.from({ length: 200_001 }, () => place('A', 1));
  const keys = await Promise.all(
    [[], many].map(async (places) => {
      const kept = await own.keep('a.json', places);
      return kept.ok ? null : kept.problems[0]?.message.key;
    }),
  );
  expect(keys).toEqual(['problem.gazetteerEmpty', 'problem.gazetteerLarge']);
  expect(await own.read()).toEqual([]);
});

test('one that was damaged in the data folder is as if it were not there, and the others are', async () => {
  await using folder = await scratchFolder();
  const own = new OwnGazetteers(folder.path);
  await own.keep('a.json', [place('Here', 1)]);
  await own.keep('b.json', [place('There', 1)]);
  const [first = ''] = await readdir(join(folder.path, 'gazetteers'));
  const path = join(folder.path, 'gazetteers', first);
  await writeFile(path, (await readFile(path)).subarray(0, -5));
  expect(await own.read()).toHaveLength(1);
});

test('where they cannot be removed, that is told', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'no folder');
  await writeFile(path, '');
  expect(await new OwnGazetteers(path).removeAll()).toMatchObject({
    ok: false,
    problems: [{ message: { key: 'problem.gazetteersStay', values: { reason: 'ENOTDIR' } } }],
  });
});
