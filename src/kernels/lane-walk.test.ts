import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { alongLane, toOtherLane, toOtherPlace } from './lane-walk.ts';

/** Rows in time: two lanes (0 and 2) around an empty one; places 0 and 1. */
const columns = columnsFixture([
  { ...onDay('2025-10-26'), category: 0, places: [0] },
  { ...onDay('2025-10-27'), category: 2, places: [0, 1] },
  { ...onDay('2025-10-28'), category: 0, places: [] },
  { ...onDay('2025-10-29'), category: 0, places: [1] },
  { ...onDay('2025-11-20'), category: 2, places: [0] },
]);
const rows = Uint32Array.from([0, 1, 2, 3, 4]);

describe('from an event', () => {
  test('the way along its lane leaves out the others', () => {
    expect(alongLane(columns, rows, 0, 1)).toBe(2);
    expect(alongLane(columns, rows, 4, -1)).toBe(1);
    expect(alongLane(columns, rows, 3, 1)).toBeNull();
  });

  test('the way to another lane skips an empty one and ends at the nearest in time', () => {
    expect(toOtherLane(columns, rows, 2, 1)).toBe(1);
    expect(toOtherLane(columns, rows, 4, -1)).toBe(3);
    expect(toOtherLane(columns, rows, 0, -1)).toBeNull();
  });

  test('the way to another place passes over what shares a place, and over what has none', () => {
    expect(toOtherPlace(columns, rows, 0, 1)).toBe(3);
    expect(toOtherPlace(columns, rows, 3, 1)).toBe(4);
    expect(toOtherPlace(columns, rows, 1, 1)).toBeNull();
    expect(toOtherPlace(columns, rows, 4, -1)).toBe(3);
  });

  test('that is not among those that pass, no way leads', () => {
    expect(toOtherLane(columns, rows, -1, 1)).toBeNull();
  });
});
