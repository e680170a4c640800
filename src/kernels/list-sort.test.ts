import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noRank, sortRows } from './list-sort.ts';

const rank = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(noRank));
const lists = fc.array(rank, { minLength: 1, maxLength: 40 }).chain((ranks) =>
  fc.record({
    ranks: fc.constant(ranks),
    byTime: fc.shuffledSubarray([...ranks.keys()], { minLength: ranks.length }),
  }),
);

function sorted(ranks: readonly number[], byTime: readonly number[], descending: boolean): readonly number[] {
  const ofRow = Uint32Array.from(ranks);
  return [...sortRows(Uint32Array.from(byTime), { ofRow, count: 5 }, descending)];
}

describe('a sorted list', () => {
  test('holds every row once', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), ({ ranks, byTime }, descending) => {
        expect([...sorted(ranks, byTime, descending)].sort((a, b) => a - b)).toEqual([...ranks.keys()]);
      }),
    );
  });

  test('stands by rank, then by time, and what has no rank stands last both ways', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), ({ ranks, byTime }, descending) => {
        const rows = sorted(ranks, byTime, descending);
        for (const [at, row] of rows.entries()) {
          const before = rows[at - 1];
          if (before === undefined) continue;
          const [a, b] = [ranks[before] ?? 0, ranks[row] ?? 0];
          if (a === b) expect(byTime.indexOf(before)).toBeLessThan(byTime.indexOf(row));
          else if (b !== noRank) expect(descending ? a > b : a < b).toBe(true);
          if (a === noRank) expect(b).toBe(noRank);
        }
      }),
    );
  });

  test('runs the other way without what has no rank', () => {
    expect(sorted([1, noRank, 0, 1], [0, 1, 2, 3], false)).toEqual([2, 0, 3, 1]);
    expect(sorted([1, noRank, 0, 1], [0, 1, 2, 3], true)).toEqual([0, 3, 2, 1]);
  });
});
