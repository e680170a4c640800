import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture } from './fixtures/columns.ts';
import { columnsOfMapEvents } from './fixtures/map-events.ts';
import { rowsOfPlaces } from './fixtures/rows-of-places.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { compareForemost } from './place-rows.ts';

test('the events of a place come foremost first: by importance, by start, and undated ones last', () => {
  const columns = columnsOfMapEvents([
    { places: [1], importance: 3, start: 5 },
    { places: [0, 1, 1], importance: 3, start: 2 },
    { places: [1], importance: 5, start: 9 },
    { places: [], importance: 5, start: 0 },
  ]);
  const { offsets, rows } = rowsOfPlaces(columns, 3);
  expect([...offsets]).toEqual([0, 1, 4, 4]);
  expect([...rows]).toEqual([1, 2, 1, 0]);
});

test('every event is at each of its places, once', () => {
  const instant = fc.integer({ min: -furthest, max: furthest });
  const anyEvent = fc
    .tuple(
      fc.array(instant, { minLength: 5, maxLength: 5 }).map(timedEvent),
      fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([event, places, importance]) => ({ ...event, places, importance }));
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      const columns = columnsFixture(events);
      const { offsets, rows } = rowsOfPlaces(columns, 6);
      for (let place = 0; place < 6; place++) {
        const own = [...rows.subarray(offsets[place], offsets[place + 1])];
        const rank = (row: number): number => {
          const at = columns.byStart.indexOf(row);
          return at < 0 ? events.length + row : at;
        };
        const naive = [...events.keys()].filter((row) => events[row]?.places.includes(place) === true);
        naive.sort((a, b) => (events[b]?.importance ?? 0) - (events[a]?.importance ?? 0) || rank(a) - rank(b));
        expect(own).toEqual(naive);
        expect(own.toReversed().sort(compareForemost(columns))).toEqual(naive);
      }
    }),
  );
});
