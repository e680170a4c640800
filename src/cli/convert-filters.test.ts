import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { typed } from './fixtures/typed.ts';

const firstDataset = 'resources/datasets/tokyo-gyeongju-china.json';

describe('a filter of chronotope convert', () => {
  test('finds a status by the word of the file, and by the word that people see', async () => {
    await using folder = await scratchFolder();
    const counts: string[] = [];
    for (const [at, status] of ['planned', 'Planned', 'prévu'].entries()) {
      const target = join(folder.path, `${at}.csv`);
      counts.push(
        (await typed('.', ['convert', firstDataset, target, '--filter', `status=${status}`])).printed.split(
          ' of ',
        )[0] ?? '',
      );
    }
    expect(Number(counts[0])).toBeGreaterThan(0);
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });

  test('takes filters as a window takes a search, each by itself, and the words of either language', async () => {
    await using folder = await scratchFolder();
    const counts: Record<string, number> = {};
    const count = async (...filters: readonly string[]): Promise<number> => {
      const target = join(folder.path, `${Object.keys(counts).length}.csv`);
      const args = filters.flatMap((filter) => ['--filter', filter]);
      const { code, printed, told } = await typed('.', ['convert', firstDataset, target, ...args]);
      expect([code, told], filters.join()).toEqual([0, '']);
      return (counts[filters.join()] = Number(printed.split(' of ')[0]));
    };
    const before = await count('before:2025-10-28');
    expect(before).toBeGreaterThan(0);
    expect(before + (await count('NOT before:2025-10-28'))).toBe(70);
    const either = await count('Takaichi OR Xi');
    const both = await count('Takaichi OR Xi', 'before:2025-10-28');
    expect([both <= before, both < either, both > 0]).toEqual([true, true, true]);
    expect(await count('before:2025-10-28', 'Takaichi OR Xi')).toBe(both);
    const single = await count('evidence=single');
    expect(single).toBeGreaterThan(0);
    expect(await count('evidence=Source unique')).toBe(single);
    expect(await count('preuves:"Single source"')).toBe(single);
    const yokohama = await count('near:Yokohama<40km');
    expect(yokohama).toBeGreaterThan(0);
    expect(await count('near:35.4333,139.65<40km')).toBe(yokohama);
  });

  test.each(['JP', 'Japan', 'japon'])(
    'finds the country %s by its code, or its name in any language',
    async (country) => {
      await using folder = await scratchFolder();
      const target = join(folder.path, 'country.csv');
      const { code, printed } = await typed('.', ['convert', firstDataset, target, '--filter', `country=${country}`]);
      expect([code, printed.split('\n')[0]]).toEqual([
        0,
        (await typed('.', ['convert', firstDataset, `${target}.csv`, '--filter', 'country=JP'])).printed
          .split('\n')[0]
          ?.replace('country.csv.csv', 'country.csv'),
      ]);
    },
  );

  test.each([
    ['before:someday', '“someday” is no date: this finds nothing. Write 2025-10-28, "28 Oct 2025", 2025-10 or 2025.'],
    [
      'search=near:Tokyo<9parsecs',
      'This is no distance, and finds nothing: write 200km, 50mi or 500m, as near:Tokyo<200km.',
    ],
    ['near:Qwxzy', 'No place on the map is called “Qwxzy”: this finds nothing. A point is written 35.68,139.76.'],
    ['near:Gyeonjgu', 'No place on the map is called “Gyeonjgu”: this finds nothing. Is it Gyeongju?'],
    ['actor:Nobody', 'Nothing of that kind is called “Nobody”, so no event has it.'],
    [
      'colour:red',
      'There is no field “colour”; as text it is written in quotation marks. The fields are actor, place, country, category, source, status, certainty, tag, grade, evidence, before, after and near.',
    ],
    ['colour=red', 'There is no filter “colour”.'],
    ['category=Dance', 'Nothing in this file has category “Dance”.'],
    ['time=soon', '“soon” is no time. Write time=2025, time=2025-10 or time=2025-10-26/2025-11-01.'],
    ['map=1,2,3', '“1,2,3” is no part of the map. Write west, south, east, north in degrees: map=120,20,150,46.'],
  ])('refuses the filter %s in a sentence, and writes nothing', async (filter, sentence) => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'none.csv');
    const { code, told } = await typed('.', ['convert', firstDataset, target, '--filter', filter]);
    expect([code, told]).toEqual([2, `${filter}: error: ${sentence}\n`]);
    expect(await readdir(folder.path)).toEqual([]);
  });
});
