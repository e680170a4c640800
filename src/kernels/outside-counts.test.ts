import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import { finish } from './finish.ts';
import { columnsFixture, undated, within } from './fixtures/columns.ts';
import { countOutside } from './outside-counts.ts';

const placeCount = 4;
/** The last place is not on the map. */
const known = placeCount - 1;
const anyEvents = fc.array(
  fc.record({
    day: fc.option(fc.nat({ max: 9 }), { nil: null }),
    places: fc.array(fc.nat({ max: placeCount - 1 }), { maxLength: 3 }),
    masked: fc.boolean(),
  }),
  { maxLength: 20 },
);
interface Days {
  readonly from: number;
  readonly length: number;
}

const anyDays: fc.Arbitrary<Days> = fc.record({ from: fc.nat({ max: 9 }), length: fc.nat({ max: 9 }) });

function extentOf({ from, length }: Days): TimeExtent {
  return { from: from * dayMs, to: (from + length + 1) * dayMs };
}

function isWithin(day: number, { from, length }: Days): boolean {
  return day >= from && day <= from + length;
}

const anyMarks = fc.array(fc.constantFrom(0, 1), { minLength: known, maxLength: known });

test('an event is outside of a view that could show it and does not', () => {
  fc.assert(
    fc.property(anyEvents, anyMarks, anyDays, fc.option(anyDays, { nil: null }), (events, marks, shown, brushed) => {
      const columns = columnsFixture(
        events.map(({ day, places }) => ({
          ...(day === null ? undated : within(day * dayMs, (day + 1) * dayMs, 'day')),
          places,
        })),
      );
      const isPlaced = ({ places }: (typeof events)[number]): boolean => places.some((place) => place < known);
      const placed = Uint8Array.from(events, (event) => Number(isPlaced(event)));
      const mask = Uint16Array.from(events, ({ masked }) => Number(masked));
      const brush = brushed === null ? null : extentOf(brushed);
      const isBrushed = (day: number | null): boolean => brushed === null || (day !== null && isWithin(day, brushed));
      const passing = events.filter(({ masked, day }) => !masked && isBrushed(day));
      const inSight = { shownPlaces: Uint8Array.from([...marks, 0]), window: extentOf(shown) };
      expect(finish(countOutside(columns, placed, { mask, brush }, inSight))).toEqual({
        map: passing.filter((event) => isPlaced(event) && !event.places.some((place) => marks[place] === 1)).length,
        timeline: passing.filter(({ day }) => day !== null && !isWithin(day, shown)).length,
      });
    }),
  );
});
