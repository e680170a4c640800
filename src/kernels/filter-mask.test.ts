import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { countEvents } from './event-counts.ts';
import { listOrder } from './list-order.ts';
import { columnsFixture, within } from './fixtures/columns.ts';
import { maskEvents, possiblyIn } from './filter-mask.ts';

interface TestEvent {
  readonly from: number;
  readonly to: number;
  readonly undated?: boolean;
  readonly places?: readonly number[];
}

function columnsOf(events: readonly TestEvent[]): EventColumns {
  return columnsFixture(
    events.map(({ from, to, undated = false, places = [] }) => ({
      ...within(from, to, 'day', undated ? whenFlag.undated : 0),
      places,
    })),
  );
}

const noFilters = { brush: null, searchBits: null, shownPlaces: null, facets: null };

const anyEvent = fc.record({
  from: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(-Infinity)),
  to: fc.oneof(fc.integer({ min: 51, max: 150 }), fc.constant(Infinity)),
  undated: fc.boolean(),
  places: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
});

describe('the filter mask', () => {
  test('lets through what possibly overlaps the brush, and takes its ends as half-open', () => {
    const columns = columnsOf([
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 19, to: 30 },
      { from: 20, to: 30 },
      { from: -Infinity, to: 12 },
    ]);
    const mask = maskEvents(columns, { ...noFilters, brush: { from: 10, to: 20 } });
    expect([...mask].map((bits) => bits === 0)).toEqual([false, true, true, false, true]);
  });

  test('lets no undated event through a brush, however wide', () => {
    const columns = columnsOf([{ from: -Infinity, to: Infinity, undated: true }]);
    expect(possiblyIn(columns, 0, { from: -Infinity, to: Infinity })).toBe(false);
    expect([...maskEvents(columns, noFilters)]).toEqual([0]);
  });

  test('lets an event through where one of its places is shown, and an unplaced one never', () => {
    const columns = columnsOf([
      { from: 0, to: 1, places: [0, 1] },
      { from: 0, to: 1, places: [0] },
      { from: 0, to: 1 },
    ]);
    const mask = maskEvents(columns, { ...noFilters, shownPlaces: Uint8Array.of(0, 1) });
    expect([...mask].map((bits) => bits === 0)).toEqual([true, false, false]);
  });

  test('reads the bits of a search from the least significant one', () => {
    const columns = columnsOf(Array.from({ length: 10 }, () => ({ from: 0, to: 1 })));
    const mask = maskEvents(columns, { ...noFilters, searchBits: Uint8Array.of(0b0000_0101, 0b10) });
    expect([...mask.keys()].filter((row) => mask[row] === 0)).toEqual([0, 2, 9]);
  });

  test('hides nothing: whatever the filters, the counts add up and the list holds what passes', () => {
    const anyFilters = fc.record({
      brush: fc.option(fc.record({ from: fc.integer({ min: -60, max: 60 }), to: fc.integer({ min: 61, max: 160 }) })),
      searchBits: fc.option(fc.uint8Array({ minLength: 3, maxLength: 3 })),
      shownPlaces: fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 })),
      facets: fc.option(fc.uint16Array({ minLength: 24, maxLength: 24 })),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 24 }), anyFilters, (events, filters) => {
        const columns = columnsOf(events);
        const mask = maskEvents(columns, filters);
        const placed = Uint8Array.from(events, ({ places }) => (places.length > 0 ? 1 : 0));
        const counts = countEvents(columns, mask, placed);
        expect(counts.filtered + counts.passing).toBe(events.length);
        expect(counts.inBothViews + counts.unplaced + counts.undated + counts.inNeither).toBe(counts.passing);
        const rows = listOrder(columns).filter((row) => mask[row] === 0);
        expect(rows.length).toBe(counts.passing);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});
