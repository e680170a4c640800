import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds, tallyEvents, type EventCounts } from './event-counts.ts';
import { passesFilters } from './filter-mask.ts';
import { columnsFixture, onDay, undated, type FixtureEvent } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { cutTime } from './time-cut.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
const anyTimedEvent = fc.tuple(instant, instant, instant, instant, instant).map(timedEvent);
const anyBrush = fc.tuple(instant, instant).map(extentOf);

const day = (from: number, to: number) => ({ from: Date.UTC(2025, 9, from), to: Date.UTC(2025, 9, to) });

test('an event is counted where the views show it, and an undated one where there is no brush', () => {
  const columns = columnsFixture([onDay('2025-10-01'), onDay('2025-10-02'), undated, undated, onDay('2025-10-03')]);
  const tally = tallyEvents(columns, Uint16Array.of(0, 0, 0, 0, 1), eventKinds(columns, Uint8Array.of(1, 0, 1, 0, 1)));
  expect(tally.moveTo(cutTime(columns, null))).toEqual({
    total: 5,
    filtered: 1,
    passing: 4,
    inBothViews: 1,
    unplaced: 1,
    undated: 1,
    inNeither: 1,
  });
  const brushed = tally.moveTo(cutTime(columns, day(2, 4)));
  expect(brushed).toMatchObject({ filtered: 4, passing: 1, inBothViews: 0, unplaced: 1, undated: 0, inNeither: 0 });
});

interface CountedEvent {
  readonly event: FixtureEvent;
  readonly placed: number;
}

/** The counts of all events, of which these pass. */
function recount(total: number, passing: readonly CountedEvent[]): EventCounts {
  const count = (isDated: boolean, isPlaced: boolean): number =>
    passing.filter(({ event, placed }) => (event !== undated) === isDated && (placed === 1) === isPlaced).length;
  const [inBothViews, unplaced, inMap, inNeither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const counts = { total, filtered: total - passing.length, passing: passing.length, inBothViews, unplaced };
  // nothing is silently hidden
  expect(inBothViews + unplaced + inMap + inNeither).toBe(passing.length);
  return { ...counts, undated: inMap, inNeither };
}

test('under any filters, wherever the brush has been, counts are those of a recount', () => {
  const anyEvent = fc.record({ event: anyTimedEvent, bits: fc.constantFrom(0, 0, 2, 256), placed: fc.nat({ max: 1 }) });
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 80 }),
      fc.array(fc.option(anyBrush), { minLength: 1, maxLength: 6 }),
      (events, brushes) => {
        const columns = columnsFixture(events.map(({ event }) => event));
        const mask = Uint16Array.from(events, ({ bits }) => bits);
        const placed = Uint8Array.from(events, (event) => event.placed);
        const tally = tallyEvents(columns, mask, eventKinds(columns, placed));
        for (const brush of brushes) {
          const passing = events.filter((_, row) => passesFilters(columns, mask, brush, row));
          expect(tally.moveTo(cutTime(columns, brush))).toEqual(recount(events.length, passing));
        }
      },
    ),
  );
});
