import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBatchDataset } from '../batch/read-batch-dataset.ts';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { untoldSteps } from '../opening-steps.ts';
import { isFormula } from './csv-text.ts';
import type { ExportRecords, TextWriter } from './export-records.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';
import { textWriters } from './text-writers.ts';

/** Dates of every kind that the format has. */
const dates = [
  '2025-10-28',
  '2025-10',
  '1850',
  '2025-10~',
  '1609?',
  '201X',
  '19XX',
  '2025-21',
  '2025-10-26/2025-10-30',
  '2025-10/2026',
  '../2026-03-31',
  '2025-10-28/',
  '1914/..',
  '[2025-10-01,2025-10-05]',
  '-0043-03-15',
  '0725/0733',
  '2025-10-28T14:30:00Z',
  '2025-10-28T23:59:59+09:00',
] as const;

const places = [
  { id: 'p1', name: { en: 'Akasaka Palace', fr: 'Palais d’Akasaka' }, coordinates: { lng: 139.7286, lat: 35.68 } },
  { id: 'p2', name: { en: 'Off the coast' }, coordinates: { lng: -179.5, lat: -12.25, precisionM: 5000 } },
  { id: 'p3', name: { en: 'Nowhere on any map' } },
  { id: 'p4', name: { en: 'Zero' }, coordinates: { lng: 0, lat: 0 } },
  {
    id: 'p5',
    name: { en: 'The walk' },
    coordinates: { lng: 2.5, lat: 39.5 },
    geometry: {
      type: 'LineString',
      coordinates: [
        [2.4, 39.4],
        [2.5, 39.5],
        [2.6, 39.4],
      ],
    },
  },
];
const actors = ['Sanae Takaichi', 'The Ministry; of trade', 'O’Neil, Tom'].map((en, at) => ({
  id: `a${at}`,
  name: { en },
}));
const tags = ['trade', 'to be checked'].map((en, at) => ({ id: `t${at}`, name: { en } }));
const categories = ['Diplomacy', 'Minerals & mines'].map((en, at) => ({ id: `c${at}`, name: { en } }));
const sources = [
  { id: 's1', title: 'A gazette', publisher: 'The Gazette' },
  { id: 's2', title: 'Its page', url: 'https://example.org/a?b=1&c=2' },
  { id: 's3', title: 'An order', url: 'https://example.org/order' },
];

/** What people write: quotation marks, lines, several scripts, and what looks like markup or a formula. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '-3 degrees',
      '@home',
      '<b>no</b> & "so"',
      'two\nlines',
      'a, b; c | d',
      '東京 · Séoul',
      "it's",
    ),
  )
  // eslint-disable-next-line no-control-regex
  .map((written) => written.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => (sign === '\n' ? sign : '')).trim())
  .filter((written) => /[\p{L}\p{N}]/u.test(written));

const few = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const event = fc.record(
  {
    title: fc.record({ en: text, fr: text }, { requiredKeys: ['en'] }),
    when: fc.constantFrom(...dates),
    summary: fc.record({ en: text }),
    shortTitle: fc.record({ en: text.filter((short) => short.length <= 28) }),
    places: few(idsOf(places)),
    actors: few(idsOf(actors)),
    tags: few(idsOf(tags)),
    category: fc.constantFrom(...idsOf(categories)),
    status: fc.constantFrom('happened', 'planned'),
    certainty: fc.constantFrom('high', 'alleged'),
    importance: fc.integer({ min: 1, max: 5 }),
    whenNote: fc.record({ en: text }),
    timeZone: fc.constantFrom('Asia/Tokyo', 'Europe/Paris'),
    unverified: fc.array(fc.record({ en: text }), { maxLength: 1 }),
    citations: few(idsOf(sources)).map((ids) => ids.map((source) => ({ source }))),
  },
  { requiredKeys: ['title'] },
);

/** A dataset with any events, as decoding leaves it. */
const anyDataset: fc.Arbitrary<() => Promise<LoadedDataset>> = fc
  .array(event, { minLength: 1, maxLength: 8 })
  .map((events) => async () => {
    const lists = { places, actors, tags, categories, sources };
    const records = events.map((each, at) => ({ id: `e-${at}`, ...each }));
    const file = { format: 'chronotope-dataset', version: 1, title: { en: 'Any' }, ...lists, events: records };
    const read = await decodeDataset(JSON.stringify(file), untoldSteps);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });

function recordsOf(lists: LoadedDataset): ExportRecords {
  return { lists, isPart: false, language: 'en', events: () => lists.events };
}

/** Writes and reads again, along the path of every file. */
async function again(dataset: LoadedDataset, write: TextWriter, name: string): Promise<readonly NamedEvent[]> {
  await using folder = await scratchFolder();
  const path = join(folder.path, name);
  await writeFile(path, [...write(recordsOf(dataset))].join(''));
  const read = await readBatchDataset(
    { path, fileName: name },
    { resourcesFolder: 'nowhere', scratchFolder: folder.path, language: 'en', dateOrder: null, steps: untoldSteps },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { lists, columns, eventAt } = read.value;
  const events = Array.from({ length: columns.count }, (_, row) => eventAt(row)).filter((event) => event !== null);
  const named = [...namedEvents({ lists, isPart: false, language: 'en', events: () => events })];
  await read.value.close();
  return named.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

test.each(['resources/datasets/tokyo-gyeongju-china.json', 'src/engine/fixtures/whole-dataset.json'])(
  'all of %s comes back from the dataset format as it was',
  async (path) => {
    const dataset = await decodeDataset(await readFile(path, 'utf8'), untoldSteps);
    if (!dataset.ok) throw new Error(path);
    const text = [...textWriters.chronotope(recordsOf(dataset.value))].join('');
    expect(await decodeDataset(text, untoldSteps)).toEqual(dataset);
  },
);

test('any dataset comes back from the dataset format as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (make) => {
      const dataset = await make();
      const text = [...textWriters.chronotope(recordsOf(dataset))].join('');
      expect(await decodeDataset(text, untoldSteps)).toEqual({ ok: true, value: dataset });
    }),
  );
});

test('a part of a dataset is whole by itself: nothing in it speaks of an event that is not there', async () => {
  const path = 'resources/datasets/tokyo-gyeongju-china.json';
  const read = await decodeDataset(await readFile(path, 'utf8'), untoldSteps);
  if (!read.ok) throw new Error(path);
  const { events } = read.value;
  await fc.assert(
    fc.asyncProperty(fc.subarray([...events], { minLength: 1 }), async (part) => {
      const records: ExportRecords = { lists: read.value, isPart: true, language: 'en', events: () => part };
      const back = await decodeDataset([...textWriters.chronotope(records)].join(''), untoldSteps);
      expect(back).toMatchObject({ ok: true, value: { events: part, problems: [], rejected: 0 } });
    }),
    { numRuns: 20 },
  );
});

/** What a table carries of an event, as it comes back: at its first place, and with the losses that are listed. */
function inTable({ record, title, shortTitle, summary, category, places, actors, tags, sources }: NamedEvent): object {
  const [place] = places;
  const cell = (text: string): string => (isFormula(text) ? `'${text}` : text);
  const addresses = sources.flatMap(({ url }) => url ?? []);
  const isPair = sources.length === 2 && addresses.length === 1;
  const comma = (name: string): string => name.replaceAll(/[;|]/g, ',');
  return {
    id: record.id,
    title: cell(title),
    shortTitle: cell(shortTitle),
    summary: cell(summary),
    when: record.when,
    place: place?.name,
    point: place?.record.coordinates && [place.record.coordinates.lng, place.record.coordinates.lat],
    category: category === '—' ? '' : category,
    status: record.status,
    certainty: record.certainty,
    importance: record.importance,
    actors: actors.map(comma),
    tags: tags.map(comma),
    sources: isPair ? addresses : sources.map(({ url, title: work }) => url ?? work).toSorted(),
  };
}

test('the events of any dataset come back from CSV within the losses that are listed', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (make) => {
      const dataset = await make();
      const back = await again(dataset, textWriters.csv, 'any.csv');
      const before = [...namedEvents(recordsOf(dataset))];
      expect(back.map(inTable)).toEqual(before.map(inTable));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
