import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { filterBit } from './filter-mask.ts';
import { columnsFixture, within } from './fixtures/columns.ts';
import { maskWithout, undatedEntries, unplacedEntries } from './tray-entries.ts';

const anyEvent = fc.record({ undated: fc.boolean(), placed: fc.boolean(), start: fc.nat({ max: 9 }) });

test('the trays hold what lacks a date or a place, in the order of a list', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const columns = columnsFixture(
        events.map(({ undated, start }) => within(start, 10, undated ? 'none' : 'day', undated ? whenFlag.undated : 0)),
      );
      const placed = Uint8Array.from(events, (event) => (event.placed ? 1 : 0));
      const undated = undatedEntries(columns);
      const unplaced = unplacedEntries(columns, placed);
      expect([...undated.rows]).toEqual([...columns.byList].filter((row) => events[row]?.undated === true));
      expect([...unplaced.rows]).toEqual([...columns.byList].filter((row) => events[row]?.placed === false));
      for (const [entry, row] of unplaced.rows.entries()) expect(unplaced.at[row]).toBe(entry);
    }),
  );
});

test('a mask without a filter keeps the others', () => {
  const { onlyMap, search } = filterBit;
  const mask = Uint16Array.of(0, onlyMap, search, onlyMap | search);
  expect([...maskWithout(mask, onlyMap)]).toEqual([0, 0, search, search]);
});
