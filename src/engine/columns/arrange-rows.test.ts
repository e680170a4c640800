import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { namedColumns } from '../../shared/event-columns.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';
import { buildColumns, listPlaces } from './build-columns.ts';
import { columnEvent, ColumnsBuilder } from './columns-builder.ts';

const dataset = tinyDataset();
const places = listPlaces(dataset);
const [example] = dataset.events;
if (example === undefined) throw new Error('the dataset has no event');

const dates = ['2025-10-28', '2025', '../2026-03-31', '2025-10-29/..', '-0044-03-15', '201X'].map((edtf) =>
  whenOf(edtf),
);
const anyEvents = fc
  .array(
    fc.record({
      title: fc.record({ en: fc.string(), fr: fc.string() }, { requiredKeys: ['en'], noNullPrototype: true }),
      when: fc.constantFrom(...dates, undatedWhen('?')),
      places: fc.subarray(dataset.places.map(({ id }) => id)),
      tags: fc.subarray(dataset.tags.map(({ id }) => id)),
      importance: fc.integer({ min: 1, max: 5 }),
    }),
  )
  .map((drawn) => drawn.map((event, index): EventRecord => ({ ...example, ...event, id: `event ${index}` })));

test('rows stand by their start, those without a date after them, each with all that is said of it', () => {
  fc.assert(fc.property(anyEvents, expectInTime));
});

test('rows by the hundred stand so, too', () => {
  const titles = ['', 'a', 'Événement', 'a title that is longer than the others are'];
  const events = Array.from({ length: 300 }, (_, index): EventRecord => {
    const when = dates[(index * 7) % dates.length] ?? undatedWhen();
    return { ...example, when, id: `event ${index}`, title: { en: titles[index % titles.length] ?? '' } };
  });
  expectInTime(events);
});

function expectInTime(events: readonly EventRecord[]): void {
  const builder = new ColumnsBuilder(events.length);
  for (const event of events) builder.add(columnEvent(event, places));
  const { columns, rows } = builder.buildInTime();
  const order = rows === null ? events.map((_, row) => row) : [...rows];
  expect(order.toSorted((a, b) => a - b)).toEqual(events.map((_, row) => row));
  const arranged = order.flatMap((row) => events[row] ?? []);
  const expected = buildColumns({ ...dataset, events: arranged });
  expect([...columns.events.byStart]).toEqual([...columns.events.byStart.keys()]);
  expect(namedColumns({ ...columns.events, title: {}, shortTitle: {} })).toEqual(
    namedColumns({ ...expected.events, title: {}, shortTitle: {} }),
  );
  for (const name of ['title', 'shortTitle'] as const) {
    const languages = Object.keys(expected.events[name]);
    expect(Object.keys(columns.events[name]).toSorted()).toEqual(languages.toSorted());
    for (const language of languages) expect(columns.events[name][language]).toEqual(expected.events[name][language]);
  }
}

test('rows that came in their order keep it', () => {
  const builder = new ColumnsBuilder(2);
  for (const when of ['2024', '2025']) builder.add(columnEvent({ ...example, id: when, when: whenOf(when) }, places));
  expect(builder.buildInTime().rows).toBeNull();
});
