import { expect, it } from 'vitest';
import fc from 'fast-check';
import { parseByteRange } from './byte-range.ts';

it('reads the three forms of a range', () => {
  expect(parseByteRange('bytes=0-99', 1000)).toEqual({ start: 0, end: 100 });
  expect(parseByteRange('bytes=990-', 1000)).toEqual({ start: 990, end: 1000 });
  expect(parseByteRange('bytes=-10', 1000)).toEqual({ start: 990, end: 1000 });
});

it('ends with the file', () => {
  expect(parseByteRange('bytes=990-5000', 1000)).toEqual({ start: 990, end: 1000 });
  expect(parseByteRange('bytes=-5000', 1000)).toEqual({ start: 0, end: 1000 });
});

it('takes the whole file where there is no range that it must obey', () => {
  for (const header of [null, '', 'bytes=-', 'bytes=0-1,5-6', 'items=0-1', 'bytes=5-3', 'bytes=a-b', 'bytes=-1-2']) {
    expect(parseByteRange(header, 1000), String(header)).toBeNull();
  }
});

it('says so where the file has nothing of the range', () => {
  expect(parseByteRange('bytes=1000-', 1000)).toBe('unsatisfiable');
  expect(parseByteRange('bytes=-0', 1000)).toBe('unsatisfiable');
  expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable');
});

it('never leaves the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (first, last, size) => {
      const range = parseByteRange(`bytes=${first}-${last}`, size);
      if (range === null || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThan(range.end);
      expect(range.end).toBeLessThanOrEqual(size);
    }),
  );
});
