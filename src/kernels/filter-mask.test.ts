import { describe, expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { filterBit, hasBit, passesFilters, possiblyIn, someListed } from './filter-mask.ts';
import { columnsFixture, within } from './fixtures/columns.ts';

const columns = columnsFixture([
  { ...within(0, 10, 'day'), places: [0, 1] },
  { ...within(10, 20, 'day'), places: [0] },
  within(19, 30, 'day'),
  within(20, 30, 'day'),
  within(-Infinity, 12, 'day'),
  within(-Infinity, Infinity, 'day', whenFlag.undated),
]);
const rows = [0, 1, 2, 3, 4, 5];
const brush = { from: 10, to: 20 };

describe('the brush', () => {
  test('lets through what possibly overlaps it, and takes its ends as half-open', () => {
    expect(rows.filter((row) => possiblyIn(columns, row, brush))).toEqual([1, 2, 4]);
  });

  test('lets no undated event through, however wide it is', () => {
    expect(possiblyIn(columns, 5, { from: -Infinity, to: Infinity })).toBe(false);
    expect(passesFilters(columns, new Uint16Array(6), null, 5)).toBe(true);
  });

  test('is asked beside the mask', () => {
    const mask = Uint16Array.of(0, filterBit.search, 0, 0, 0, 0);
    expect(rows.filter((row) => passesFilters(columns, mask, brush, row))).toEqual([2, 4]);
  });
});

test('bits are read from the least significant one', () => {
  const bits = Uint8Array.of(0b0000_0101, 0b10);
  expect(Array.from({ length: 16 }, (_, row) => row).filter((row) => hasBit(bits, row))).toEqual([0, 2, 9]);
});

test('an event is at a marked place where one of its places is, and an unplaced one never', () => {
  expect(rows.filter((row) => someListed(columns, row, Uint8Array.of(0, 1)))).toEqual([0]);
});
