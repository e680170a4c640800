import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { namedColumns, type TextColumn } from '../../shared/event-columns.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { buildColumns, listPlaces } from './build-columns.ts';
import { columnEvent, ColumnsBuilder, type DatasetColumns } from './columns-builder.ts';
import type { Run } from './join-columns.ts';
import { patchColumns } from './patch-columns.ts';

const dataset = tinyDataset();
const nothingMoved = { categories: null, places: null, actors: null, sources: null, tags: null };

function build(events: readonly EventRecord[], base?: DatasetColumns): DatasetColumns {
  if (base === undefined) return buildColumns({ ...dataset, events });
  const places = listPlaces(dataset);
  const builder = new ColumnsBuilder(events.length, {
    ...base,
    languages: Object.keys(base.events.title),
  });
  for (const event of events) builder.add(columnEvent(event, places));
  return builder.build();
}

/** All that columns say, with words in the place of numbers. */
function content(columns: DatasetColumns): unknown {
  const view = columns.events;
  const text = (column: TextColumn): readonly string[] =>
    Array.from({ length: view.count }, (_, row) =>
      Buffer.from(column.bytes.subarray(column.offsets[row], column.offsets[row + 1])).toString(),
    );
  const all = { ...view, status: [...view.status].map((word) => columns.statuses[word]) };
  return {
    ...all,
    certainty: [...view.certainty].map((word) => columns.certainties[word]),
    id: text(view.id),
    edtf: text(view.edtf),
    title: Object.values(view.title).map(text),
    shortTitle: Object.values(view.shortTitle).map(text),
  };
}

const anyEvent: fc.Arbitrary<EventRecord> = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    title: fc.record({ en: fc.string(), fr: fc.string() }, { requiredKeys: ['en'] }),
    shortTitle: fc.record({ fr: fc.string() }),
    when: fc.constantFrom(undatedWhen(), ...['2025-10-28', '2025', '2025-10', '../2026', '2024/..'].map(whenOf)),
    places: fc.subarray(dataset.places.map(({ id }) => id)),
    actors: fc.subarray(dataset.actors.map(({ id }) => id)),
    category: fc.constantFrom('diplomacy', 'minerals'),
    tags: fc.constant([]),
    status: fc.constantFrom('happened', 'planned'),
    importance: fc.integer({ min: 1, max: 5 }),
    unverified: fc.constant([]),
    citations: fc.array(fc.record({ source: fc.constantFrom('gazette', 'agence') })),
  },
  {
    noNullPrototype: true,
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

test('columns with some rows changed, removed and added say what columns built anew would say', () => {
  const first = fc.record({ event: anyEvent, fate: fc.constantFrom('stays', 'goes', 'changes') });
  const rows = fc.array(fc.oneof(fc.record({ was: first }), fc.record({ is: anyEvent })), { maxLength: 25 });
  fc.assert(
    fc.property(rows, fc.array(anyEvent, { minLength: 25, maxLength: 25 }), (steps, others) => {
      const before: EventRecord[] = [];
      const changed: EventRecord[] = [];
      const after: EventRecord[] = [];
      const runs: Run[] = [];
      const put = (event: EventRecord): void => {
        runs.push({ part: 1, from: changed.length, to: changed.length + 1 });
        changed.push(event);
        after.push(event);
      };
      for (const [index, step] of steps.entries()) {
        if ('is' in step) put({ ...step.is, id: `n${index}` });
        else {
          const event = { ...step.was.event, id: `${step.was.event.id}${index}` };
          const other = others[index] ?? event;
          if (step.was.fate === 'stays') {
            runs.push({ part: 0, from: before.length, to: before.length + 1 });
            after.push(event);
          } else if (step.was.fate === 'changes') put({ ...other, id: event.id });
          before.push(event);
        }
      }
      // both languages are there from the start
      const filled = [{ ...(dataset.events[0] as EventRecord), id: '' }, ...before];
      const base = build(filled);
      const shifted = [
        { part: 0, from: 0, to: 1 },
        ...runs.map((run) => (run.part === 0 ? { ...run, from: run.from + 1, to: run.to + 1 } : run)),
      ];
      const patched = patchColumns(base, build(changed, base), shifted, nothingMoved);
      expect(content(patched)).toEqual(content(build([filled[0] as EventRecord, ...after])));
    }),
  );
});

test('records that have moved in their lists are named at their new places', () => {
  const base = build(dataset.events);
  const moved = { ...nothingMoved, places: Uint32Array.from([2, 0, 1]), categories: Uint32Array.from([1, 0]) };
  const patched = patchColumns(base, build([], base), [{ part: 0, from: 0, to: 3 }], moved);
  const { places, category } = patched.events;
  expect([...places.values]).toEqual([0, 2, 1]);
  expect([...category]).toEqual([1, 0, 0]);
});

test('columns that say what they said are not copied', () => {
  const base = build(dataset.events);
  const [first, second] = dataset.events;
  const renamed = build([{ ...(second as EventRecord), title: { ...second?.title, en: 'Another title' } }], base);
  const runs: readonly Run[] = [
    { part: 0, from: 0, to: 1 },
    { part: 1, from: 0, to: 1 },
    { part: 0, from: 2, to: 3 },
  ];
  const differing = (patch: DatasetColumns, runs: readonly Run[]): readonly string[] => {
    const before = namedColumns(base.events);
    const after = namedColumns(patchColumns(base, patch, runs, nothingMoved).events);
    return [...after].filter(([name, values]) => before.get(name) !== values).map(([name]) => name);
  };
  // it has no French title: the English one stands there
  const titles = ['title.en.offsets', 'title.en.bytes', 'title.fr.offsets', 'title.fr.bytes'];
  expect(differing(renamed, runs)).toEqual(titles);

  const redated = build([{ ...(first as EventRecord), when: whenOf('2031') }], base);
  const begin: readonly Run[] = [
    { part: 1, from: 0, to: 1 },
    { part: 0, from: 1, to: 3 },
  ];
  const ofDates = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'startPrecision', 'endPrecision'];
  const orders = ['byStart', 'byEnd', 'byList'];
  expect(differing(redated, begin)).toEqual([...ofDates, ...orders, 'edtf.offsets', 'edtf.bytes']);
});
