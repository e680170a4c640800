import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presence, presenceBy } from './event-presence.ts';
import {
  countInGroups,
  eventsAtPlaces,
  fewEventsAtPlaces,
  groupOfPlaces,
  rowsAtPlaces,
  timesTooOften,
} from './events-at-places.ts';
import { finish } from './finish.ts';
import { columnsFixture, onDay, within } from './fixtures/columns.ts';
import { rowsOfPlaces } from './fixtures/rows-of-places.ts';
import { createPresenceCounts } from './presence-counts.ts';
import { rowsAtSeveral, rowsWithSeveralPlaces } from './row-groups.ts';

const placeCount = 8;
/** With so many more, events are not gathered but looked up by their places. */
const crowd = Array.from({ length: 4100 }, (_, row) => ({ ...within(0, 1, 'day'), places: [row % 2], importance: 1 }));
const anyEvents = fc.array(
  fc.record({
    from: fc.nat({ max: 5 }),
    places: fc.array(fc.nat({ max: placeCount - 1 }), { maxLength: 4 }),
    importance: fc.integer({ min: 1, max: 5 }),
    masked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

test('few events and many are told alike: how many are at a place, and which', () => {
  fc.assert(
    fc.property(anyEvents, fc.constantFrom(presence.inside, presence.outside), (some, wanted) => {
      const few = some.map(({ from, ...event }) => ({ ...within(from, from + 1, 'day'), ...event }));
      const columns = columnsFixture([...few, ...crowd]);
      const filters = {
        mask: Uint16Array.from({ length: columns.count }, (_, row) => (some[row]?.masked === true ? 1 : 0)),
        brush: null,
        window: wanted === presence.inside ? { from: 0, to: 3 } : { from: 3, to: 6 },
        selected: [],
      };
      const several = rowsWithSeveralPlaces(columns);
      const counts = createPresenceCounts(columns, placeCount, several, 3);
      counts.moveTo(filters);
      const present = presenceBy(columns, filters);
      const rows = Array.from({ length: columns.count }, (_, row) => row).filter((row) => present(row) === wanted);
      const gathered = fewEventsAtPlaces(columns, rows);
      const lookedUp = eventsAtPlaces(columns, counts, present, wanted, () => rowsOfPlaces(columns, placeCount));
      for (let place = 0; place < placeCount; place++) {
        expect(lookedUp.countAt(place)).toBe(gathered.countAt(place));
        for (const most of [1, 3, 9000]) expect(lookedUp.rowsAt(place, most)).toEqual(gathered.rowsAt(place, most));
      }
      const groups = [[0, 1, 2], [3], [4, 5, 6, 7]];
      const groupOf = groupOfPlaces(groups, placeCount);
      const naive = groups.map(
        (group) =>
          rows.filter((row) => {
            const { offsets, values } = columns.places;
            return values.subarray(offsets[row], offsets[row + 1]).some((place) => group.includes(place));
          }).length,
      );
      expect([...countInGroups(columns, lookedUp, groups, groupOf)]).toEqual(naive);
      expect([...countInGroups(columns, gathered, groups, groupOf)]).toEqual(naive);
      const two = groups.slice(0, 2);
      const shared = rowsAtSeveral(columns, several, Uint32Array.from(two.flat()), placeCount);
      const ofTwo = countInGroups(columns, lookedUp, two, groupOfPlaces(two, placeCount), shared);
      expect([...ofTwo]).toEqual(naive.slice(0, 2));
      expect(groups.map((group) => rowsAtPlaces(columns, lookedUp, group).length)).toEqual(naive);
      const placed = rows.filter((row) => (columns.places.offsets[row] ?? 0) < (columns.places.offsets[row + 1] ?? 0));
      const sum = naive.reduce((total, count) => total + count, 0);
      for (const events of [lookedUp, gathered])
        expect(sum - finish(timesTooOften(columns, events, groupOf))).toBe(placed.length);
    }),
    { numRuns: 20 },
  );
});

test('of several places the foremost events are given, each once', () => {
  const columns = columnsFixture([
    { ...onDay('2025-10-28'), places: [0, 1], importance: 3 },
    { ...onDay('2025-10-27'), places: [1], importance: 3 },
    { ...onDay('2025-10-29'), places: [0], importance: 5 },
  ]);
  const events = fewEventsAtPlaces(columns, [0, 1, 2]);
  expect(rowsAtPlaces(columns, events, [0, 1])).toEqual([2, 1, 0]);
  expect(rowsAtPlaces(columns, events, [1, 0], 2)).toEqual([2, 1]);
  expect(rowsAtPlaces(columns, events, [])).toEqual([]);
});
