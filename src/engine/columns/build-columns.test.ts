import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { whenOfRow, type ListColumn, type TextColumn } from '../../shared/event-columns.ts';
import { chooseText } from '../../shared/language.ts';
import { buildColumns } from './build-columns.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { textOf } from '../../kernels/fixtures/text-of.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';

function textAt(column: TextColumn | undefined, row: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    column?.bytes.subarray(column.offsets[row], column.offsets[row + 1]),
  );
}

function listAt(column: ListColumn, row: number): readonly number[] {
  return [...column.values.subarray(column.offsets[row], column.offsets[row + 1])];
}

describe('buildColumns', () => {
  const dataset = tinyDataset();
  const built = buildColumns(dataset);
  const columns = built.events;

  test('has the languages of all titles, with a fallback where a row has none', () => {
    expect(Object.keys(columns.title)).toEqual(['en', 'fr', 'ja']);
    expect([0, 1, 2].map((row) => textAt(columns.title['ja'], row))).toEqual([
      'Trump–Xi summit',
      '重要鉱物の枠組み',
      'A rumour',
    ]);
  });

  test('a row without any short title has an empty one', () => {
    expect([0, 1].map((row) => textAt(columns.shortTitle['fr'], row))).toEqual(['Summit', '']);
  });

  test('an event is at a place once, however often the file says so', () => {
    expect(listAt(columns.places, 1)).toEqual([0, 2]);
    expect(listAt(columns.places, 2)).toEqual([]);
  });

  test('the empty word stands for a status or certainty that nobody gave', () => {
    expect(built.statuses).toEqual(['happened', 'announced', '']);
    expect([...columns.certainty].map((index) => built.certainties[index])).toEqual(['confirmed', '', 'alleged']);
  });

  test('undated rows have no place in the order of starts', () => {
    expect([...columns.byStart]).toEqual([1, 0]);
  });

  test('a reference that leads nowhere is a bug', () => {
    const [event] = dataset.events;
    const lost = event === undefined ? [] : [{ ...event, places: ['atlantis'] }];
    expect(() => buildColumns(tinyDataset(lost))).toThrow('atlantis');
  });

  test('a dataset without events has columns too', () => {
    expect(buildColumns(tinyDataset([])).events.count).toBe(0);
  });
});

const dataset = tinyDataset();
const dates = ['2025-10-28', '2025', '1992?', '../2026-03-31', '2025-10-29/..', '-0044-03-15', '201X'].map(whenOf);
const localText = fc
  .array(fc.tuple(fc.constantFrom('en', 'fr', 'ja', 'zh-Hant'), fc.array(fc.nat(0x10ffff)).map(textOf)), {
    minLength: 1,
  })
  .map((entries) => Object.fromEntries(entries));
const anyId = fc.oneof(
  fc.array(fc.nat(0x10ffff), { minLength: 1 }).map(textOf),
  fc.constantFrom('\uFFFD', '𝒳', 'é', 'e\u0301'),
);
const anyEvent: fc.Arbitrary<EventRecord> = fc.record(
  {
    id: anyId,
    title: localText,
    shortTitle: localText,
    when: fc.constantFrom(...dates, undatedWhen('?')),
    places: fc.subarray(dataset.places.map((place) => place.id)),
    actors: fc.subarray(dataset.actors.map((actor) => actor.id)),
    category: fc.constantFrom(...dataset.categories.map((category) => category.id)),
    tags: fc.subarray(dataset.tags.map((tag) => tag.id)),
    status: fc.string(),
    certainty: fc.constantFrom('confirmed', 'disputed'),
    importance: fc.integer({ min: 1, max: 5 }),
    unverified: fc.constant([]),
    // a source may be cited more than once
    citations: fc.array(fc.record({ source: fc.constantFrom(...dataset.sources.map((source) => source.id)) })),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'when',
      'places',
      'actors',
      'category',
      'tags',
      'importance',
      'unverified',
      'citations',
    ],
  },
);

const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 20 });

test('whatever the events, they come back out of the columns as they went in', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { events: columns, statuses, certainties } = buildColumns(tinyDataset(events));
      const languages = Object.keys(columns.title);
      const back = events.map((_, row) => ({
        id: textAt(columns.id, row),
        titles: languages.map((language) => textAt(columns.title[language], row)),
        shortTitles: languages.map((language) => textAt(columns.shortTitle[language], row)),
        when: whenOfRow(columns, row, textAt(columns.edtf, row)),
        places: listAt(columns.places, row).map((index) => dataset.places[index]?.id),
        actors: listAt(columns.actors, row).map((index) => dataset.actors[index]?.id),
        sources: listAt(columns.sources, row).map((index) => dataset.sources[index]?.id),
        category: dataset.categories[columns.category[row] ?? -1]?.id,
        tags: listAt(columns.tags, row).map((index) => dataset.tags[index]?.id),
        status: statuses[columns.status[row] ?? -1],
        certainty: certainties[columns.certainty[row] ?? -1],
        importance: columns.importance[row],
      }));
      const expected = events.map((event) => ({
        id: event.id,
        titles: languages.map((language) => chooseText(event.title, language).text),
        shortTitles: languages.map((language) => chooseText(event.shortTitle ?? {}, language).text),
        when: event.when,
        places: event.places,
        actors: event.actors,
        sources: [...new Set(event.citations.map((citation) => citation.source))],
        category: event.category,
        tags: event.tags,
        status: event.status ?? '',
        certainty: event.certainty ?? '',
        importance: event.importance,
      }));
      expect(back).toEqual(expected);
    }),
  );
});

test('orders hold for any events: by start, and by the bytes of the id', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { byStart, byId, startEarliest, endLatest } = buildColumns(tinyDataset(events)).events;
      const keys = [...byStart].map((row) => [startEarliest[row] ?? 0, endLatest[row] ?? 0, row] as const);
      for (const [at, [start, end, row]] of keys.entries()) {
        const [nextStart, nextEnd, nextRow] = keys[at + 1] ?? [Infinity, Infinity, Infinity];
        const ordered =
          start < nextStart || (start === nextStart && (end < nextEnd || (end === nextEnd && row < nextRow)));
        expect(ordered).toBe(true);
      }
      expect(byStart.length).toBe(events.filter((event) => (event.when.flags & 1) === 0).length);
      const sorted = events.map((event) => Buffer.from(event.id)).sort(Buffer.compare);
      expect([...byId].map((row) => Buffer.from(events[row]?.id ?? ''))).toEqual(sorted);
    }),
  );
});
