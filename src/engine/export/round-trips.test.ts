import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBatchDataset } from '../batch/read-batch-dataset.ts';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { anyDataset } from '../fixtures/any-dataset.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { exportExtensions, exportFormats, type ExportAspect, type ExportFormat } from '../../shared/export.ts';
import { untoldSteps } from '../opening-steps.ts';
import { isLeftOut, planExport } from './plan-export.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';
import { textWriters } from './text-writers.ts';
import { writeExport } from './write-export.ts';

function recordsOf(lists: LoadedDataset): ExportRecords {
  return { lists, isPart: false, keeping: null, language: 'en', events: () => lists.events };
}

/** Writes and reads again, along the path of every file. */
async function again(records: ExportRecords, format: ExportFormat): Promise<readonly NamedEvent[]> {
  await using folder = await scratchFolder();
  const fileName = `any.${exportExtensions[format]}`;
  const path = join(folder.path, fileName);
  const written = await writeExport(format, records, { path, fileName, mayReplace: false }, 'any.json');
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const read = await readBatchDataset(
    { path, fileName },
    {
      resourcesFolder: 'nowhere',
      dataFolder: folder.path,
      scratchFolder: folder.path,
      language: 'en',
      dateOrder: null,
      steps: untoldSteps,
    },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { lists, columns, eventAt } = read.value;
  const events = Array.from({ length: columns.count }, (_, row) => eventAt(row)).filter((event) => event !== null);
  const named = [...namedEvents({ lists, isPart: false, keeping: null, language: 'en', events: () => events })];
  await read.value.close();
  return named;
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

/** All that an event says, a field each. */
function saidBy({ record, title, shortTitle, summary, category, places, actors, tags, sources }: NamedEvent) {
  return {
    id: record.id,
    title,
    shortTitle,
    summary,
    translations: [record.title, record.summary].map((text) => text?.['fr'] ?? ''),
    when: record.when.edtf,
    whenNote: Object.values(record.whenNote ?? {}),
    whenArticle: record.whenArticle,
    timeZone: record.timeZone ?? '',
    category: category === 'No category' ? '' : category,
    status: record.status ?? '',
    certainty: record.certainty ?? '',
    importance: record.importance,
    actors,
    tags,
    places: places.map(({ name, record: { coordinates: at, geometry } }) => ({
      name,
      geometry,
      // that of a line is found anew
      at: geometry === undefined && at !== undefined ? [at.lng, at.lat] : undefined,
    })),
    placeDetails: places.map(({ record: { coordinates } }) => coordinates?.precisionM),
    sources: sources.map(({ title: work, url }) => `${work} ${url ?? ''}`).toSorted(),
    sourceDetails: sources.map(({ publisher }) => publisher ?? '').toSorted(),
    unverified: record.unverified.map((text) => text['en']),
    inArticle: record.inArticle,
    quotations: record.citations.map(({ quotation, locator }) => [quotation, locator]),
  };
}
type Field = keyof ReturnType<typeof saidBy>;

const [texts, dates] = [['title', 'shortTitle', 'summary'], ['when']] as const;
/** What each loss that is listed is about. */
const lostFields: Readonly<Partial<Record<ExportAspect, readonly Field[]>>> = {
  months: dates,
  vague: dates,
  clock: dates,
  doubt: dates,
  openEnds: dates,
  sets: dates,
  whenNotes: ['whenNote'],
  whenArticle: ['whenArticle'],
  timeZones: ['timeZone'],
  translations: ['translations'],
  shortTitles: ['shortTitle'],
  summaries: ['summary'],
  statuses: ['status'],
  certainties: ['certainty'],
  importance: ['importance'],
  actors: ['actors'],
  tags: ['tags'],
  unverified: ['unverified'],
  inArticle: ['inArticle'],
  citations: ['sources', 'sourceDetails', 'quotations'],
  quotations: ['quotations'],
  sourcePairs: ['sources', 'sourceDetails', 'quotations'],
  sourceTitles: ['sources'],
  unaddressed: ['sources', 'sourceDetails', 'quotations'],
  morePlaces: ['places', 'placeDetails'],
  placesOffMap: ['places', 'placeDetails'],
  shapes: ['places', 'placeDetails'],
  placeDetails: ['placeDetails'],
  sourceDetails: ['sourceDetails'],
  markup: texts,
  separators: ['actors', 'tags', 'sources'],
  formulas: [...texts, 'sources'],
};

/** In an order of its own: no format says which of several places comes first but those that are on the map. */
function inOrder(said: Partial<ReturnType<typeof saidBy>>): object {
  const { places, placeDetails, ...rest } = said;
  const sorted = (values: readonly unknown[] | undefined): readonly string[] =>
    (values ?? []).map((value) => JSON.stringify(value) ?? '').toSorted();
  return { ...rest, places: sorted(places), placeDetails: sorted(placeDetails) };
}

const runs: Readonly<Record<ExportFormat, number>> = {
  chronotope: 60,
  geojson: 60,
  'linked-places': 60,
  kml: 60,
  ics: 60,
  timelinejs: 60,
  // each through a database of its own
  geopackage: 12,
  csv: 12,
  xlsx: 12,
};

test.each(exportFormats)(
  'all that an event says comes back from %s, but for the losses that are listed',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const dataset = await anyDataset(seed);
        const before = [...namedEvents(recordsOf(dataset))].filter(({ record }) => !isLeftOut(format, record));
        // a file without an event is refused
        if (before.length === 0) return;
        const back = new Map((await again(recordsOf(dataset), format)).map((event) => [event.record.id, event]));
        expect(back.size).toBe(before.length);
        for (const event of before) {
          // of this event alone, so that what others lose excuses nothing
          const alone = { ...recordsOf(dataset), events: () => [event.record] };
          const { losses } = await planExport(format, alone, () => Promise.resolve());
          const lost = new Set(losses.flatMap(({ aspect }) => lostFields[aspect] ?? []));
          const kept = (said: NamedEvent): object =>
            inOrder(Object.fromEntries(Object.entries(saidBy(said)).filter(([field]) => !lost.has(field as Field))));
          const found = back.get(event.record.id);
          if (found === undefined) throw new Error(`${event.record.id} is gone`);
          expect(kept(found), JSON.stringify(losses.map(({ aspect }) => aspect))).toEqual(kept(event));
        }
      }),
      { numRuns: runs[format], endOnFailure: true },
    );
  },
);
