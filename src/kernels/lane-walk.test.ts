import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay, undated, untilDay } from './fixtures/columns.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import {
  alongLane,
  endOfTime,
  firstStarting,
  inTime,
  passingBefore,
  toOtherLane,
  toOtherPlace,
  type LaneWalk,
  type TimeWalk,
} from './lane-walk.ts';

/** Rows in time: two lanes (0 and 2) around an empty one; places 0 and 1. */
const columns = columnsFixture([
  { ...onDay('2025-10-26'), category: 0, places: [0] },
  { ...onDay('2025-10-27'), category: 2, places: [0, 1] },
  { ...onDay('2025-10-28'), category: 0, places: [] },
  { ...onDay('2025-10-29'), category: 0, places: [1] },
  { ...onDay('2025-11-20'), category: 2, places: [0] },
  undated,
]);
const laneOf = (row: number): number => columns.category[row] ?? -1;
const walk: LaneWalk = { columns, passes: () => true, laneOf };

describe('from an event', () => {
  test('the way along its lane leaves out the others', () => {
    expect(alongLane(walk, 0, 1)).toBe(2);
    expect(alongLane(walk, 4, -1)).toBe(1);
    expect(alongLane(walk, 3, 1)).toBeNull();
  });

  test('the way to another lane skips an empty one and ends at the nearest in time', () => {
    expect(toOtherLane(walk, 2, 1)).toBe(1);
    expect(toOtherLane(walk, 4, -1)).toBe(3);
    expect(toOtherLane(walk, 0, -1)).toBeNull();
  });

  test('the way to another place passes over what shares a place, and over what has none', () => {
    expect(toOtherPlace(walk, 0, 1)).toBe(3);
    expect(toOtherPlace(walk, 3, 1)).toBe(4);
    expect(toOtherPlace(walk, 1, 1)).toBeNull();
    expect(toOtherPlace(walk, 4, -1)).toBe(3);
  });

  test('every way passes over what does not pass', () => {
    const some: LaneWalk = { columns, passes: (row) => row !== 2 && row !== 1, laneOf };
    expect([inTime(some, 0, 1), alongLane(some, 0, 1), toOtherLane(some, 0, 1)]).toEqual([3, 3, 4]);
  });
});

test('the first event of a window is one that starts in it, not one whose end alone is known', () => {
  const columns = columnsFixture([untilDay('2025-10-28', 'unknown'), onDay('2025-10-27'), onDay('2025-10-29')]);
  expect(firstStarting({ columns, passes: () => true }, Date.UTC(2025, 9, 28))).toBe(2);
  expect(firstStarting({ columns, passes: () => true }, Date.UTC(2025, 9, 30))).toBeNull();
});

test('in time one comes from each event that passes to the next, from end to end, and knows how many lie behind', () => {
  const instant = fc.integer({ min: -furthest, max: furthest });
  const event = fc.tuple(fc.tuple(instant, instant, instant, instant, instant), fc.boolean());
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const columns = columnsFixture(events.map(([when]) => timedEvent(when)));
      const passes = (row: number): boolean => events[row]?.[1] === true;
      const walk: TimeWalk = { columns, passes };
      const expected = [...columns.byList].filter((row) => columns.byStart.includes(row) && passes(row));
      const [there, back]: [number[], number[]] = [[], []];
      for (let row = endOfTime(walk, 1); row !== null; row = inTime(walk, row, 1)) {
        expect(passingBefore(walk, row)).toBe(there.length);
        there.push(row);
      }
      for (let row = endOfTime(walk, -1); row !== null; row = inTime(walk, row, -1)) back.push(row);
      expect([there, back]).toEqual([expected, expected.toReversed()]);
    }),
  );
});
