import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBatchDataset } from '../batch/read-batch-dataset.ts';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { anyDataset } from '../fixtures/any-dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { exportExtensions } from '../../shared/export.ts';
import { whenFlag } from '../../shared/when.ts';
import { plainText } from '../interchange/plain-text.ts';
import { untoldSteps } from '../opening-steps.ts';
import { isFormula } from './csv-text.ts';
import { isLeftOut } from './plan-export.ts';
import type { ExportRecords, TextWriter } from './export-records.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';
import { textWriters } from './text-writers.ts';

function recordsOf(lists: LoadedDataset): ExportRecords {
  return { lists, isPart: false, keeping: null, language: 'en', events: () => lists.events };
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
  const named = [...namedEvents({ lists, isPart: false, keeping: null, language: 'en', events: () => events })];
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
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dataset = await anyDataset(seed);
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
      const records: ExportRecords = {
        lists: read.value,
        isPart: true,
        keeping: null,
        language: 'en',
        events: () => part,
      };
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
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dataset = await anyDataset(seed);
      const back = await again(dataset, textWriters.csv, 'any.csv');
      const before = [...namedEvents(recordsOf(dataset))];
      expect(back.map(inTable)).toEqual(before.map(inTable));
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

/** What GeoJSON carries of an event, and our reader puts in its place; the rest of its words stand in the summary. */
function inGeoJson({ record, title, category, places, tags }: NamedEvent): object {
  return {
    id: record.id,
    title: plainText(title),
    when: record.when,
    category: category === '—' ? '' : category,
    certainty: (record.when.flags & whenFlag.undated) === 0 ? record.certainty : undefined,
    tags,
    places: places
      .map(({ name, record: { coordinates: at, geometry } }) => ({
        name,
        geometry,
        at: geometry === undefined && at !== undefined && [at.lng, at.lat],
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

test('the events of any dataset come back from GeoJSON within the losses that are listed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dataset = await anyDataset(seed);
      const back = await again(dataset, textWriters.geojson, 'any.geojson');
      const before = [...namedEvents(recordsOf(dataset))];
      expect(back.map(inGeoJson)).toMatchObject(before.map(inGeoJson));
      for (const [at, { actors, summary }] of before.entries()) {
        for (const word of [summary, ...actors]) expect(back[at]?.summary).toContain(plainText(word));
      }
    }),
    { endOnFailure: true },
  );
});

/** The time of an event as far as a format without EDTF has it: from when to when, an open end left out. */
function bounds({ record: { when } }: NamedEvent): object {
  const isDated = (when.flags & whenFlag.undated) === 0;
  // a time of day is told to the second, or to the minute
  if (isDated && when.edtf.includes('T')) return { from: when.startEarliest };
  return isDated ? { from: when.startEarliest, ...(Number.isFinite(when.endLatest) && { to: when.endLatest }) } : {};
}

const wordsOf = ({ category, tags }: NamedEvent): readonly string[] =>
  [...tags, ...(category === '—' ? [] : [category])].toSorted();
const placed = ({ name, record: { coordinates: at } }: NamedEvent['places'][number]): object => ({
  name,
  ...(at !== undefined && { at: [at.lng, at.lat] }),
});

/** What each format carries of an event that our reader puts in its place again. */
const carriedBack: Readonly<Record<'kml' | 'ics' | 'timelinejs' | 'linked-places', (event: NamedEvent) => object>> = {
  kml: (event) => ({
    id: event.record.id,
    title: plainText(event.title),
    when: event.record.when,
    category: event.category,
    places: event.places.map(placed).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }),
  ics: (event) => ({
    id: event.record.id,
    title: event.title,
    summary: plainText(event.summary),
    when: bounds(event),
    words: wordsOf(event),
    places: event.places.slice(0, 1).map(placed),
  }),
  timelinejs: (event) => ({
    id: event.record.id,
    title: event.title,
    summary: event.summary,
    when: bounds(event),
    category: event.category,
  }),
  'linked-places': (event) => ({
    id: event.record.id,
    title: plainText(event.title),
    when: bounds(event),
    words: wordsOf(event),
    places: event.places.slice(0, 1).map(placed),
  }),
};

test.each(['kml', 'ics', 'timelinejs', 'linked-places'] as const)(
  'the events of any dataset come back from %s within the losses that are listed',
  async (format) => {
    const carried = carriedBack[format];
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const dataset = await anyDataset(seed);
        const before = [...namedEvents(recordsOf(dataset))].filter(({ record }) => !isLeftOut(format, record));
        // a file without an event is refused
        if (before.length === 0) return;
        const back = await again(dataset, textWriters[format], `any.${exportExtensions[format]}`);
        expect(back.length).toBe(before.length);
        for (const [at, event] of before.entries()) {
          const found = back[at];
          if (found === undefined) continue;
          // where a feature is a place, one without a name has that of the event
          const isAnywhere = format === 'linked-places' && event.places.length === 0;
          const wanted = isAnywhere ? { ...carried(event), places: expect.any(Array) } : carried(event);
          expect(carried(found)).toMatchObject(wanted);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
);
