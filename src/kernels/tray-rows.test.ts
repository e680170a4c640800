import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { countEvents } from './event-counts.ts';
import { filterBit } from './filter-mask.ts';
import { columnsFixture, within } from './fixtures/columns.ts';
import { listOrder } from './list-order.ts';
import { undatedRows, unplacedRows } from './tray-rows.ts';

const anyEvent = fc.record({
  undated: fc.boolean(),
  placed: fc.boolean(),
  mask: fc.constantFrom(0, filterBit.brush, filterBit.onlyMap, filterBit.search, filterBit.search | filterBit.brush),
});

test('the trays hold what the counts call undated, unplaced and both, and what only their own filter hides', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const columns = columnsFixture(
        events.map(({ undated }) => within(0, 1, undated ? 'none' : 'day', undated ? whenFlag.undated : 0)),
      );
      const mask = Uint16Array.from(events, (event) => event.mask);
      const placed = Uint8Array.from(events, (event) => (event.placed ? 1 : 0));
      const counts = countEvents(columns, mask, placed);
      const undated = undatedRows(listOrder(columns), mask, columns);
      const unplaced = unplacedRows(listOrder(columns), mask, placed);
      expect(undated.rows.length - undated.filtered).toBe(counts.undated + counts.inNeither);
      expect(unplaced.rows.length - unplaced.filtered).toBe(counts.unplaced + counts.inNeither);
      for (const row of undated.rows) expect(events[row]).toMatchObject({ undated: true });
      for (const row of unplaced.rows) expect(events[row]).toMatchObject({ placed: false });
      const hidden = (bit: number) => events.filter((event) => event.mask === bit);
      expect(undated.filtered).toBe(hidden(filterBit.brush).filter((event) => event.undated).length);
      expect(unplaced.filtered).toBe(hidden(filterBit.onlyMap).filter((event) => !event.placed).length);
    }),
  );
});
