import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankTexts, sortRows } from './list-sort.ts';

const rank = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Infinity));
const lists = fc.array(rank, { minLength: 1, maxLength: 40 }).chain((ranks) =>
  fc.record({
    ranks: fc.constant(ranks),
    byTime: fc.shuffledSubarray([...ranks.keys()], { minLength: ranks.length }),
  }),
);

function sorted(ranks: readonly number[], byTime: readonly number[], descending: boolean): readonly number[] {
  return [...sortRows(Uint32Array.from(byTime), Float64Array.from(ranks), descending)];
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
          else if (b !== Infinity) expect(descending ? a > b : a < b).toBe(true);
          if (a === Infinity) expect(b).toBe(Infinity);
        }
      }),
    );
  });

  test('runs the other way without what has no rank', () => {
    expect(sorted([1, Infinity, 0, 1], [0, 1, 2, 3], false)).toEqual([2, 0, 3, 1]);
    expect(sorted([1, Infinity, 0, 1], [0, 1, 2, 3], true)).toEqual([0, 3, 2, 1]);
  });
});

test('texts stand as their language orders them, equal ones at one rank, empty ones at none', () => {
  const { compare } = new Intl.Collator('fr');
  expect([...rankTexts(['zèbre', 'écho', '', 'eau', 'écho'], compare)]).toEqual([4, 2, Infinity, 1, 2]);
});

test('ten thousand titles are ranked at once', () => {
  const titles = Array.from({ length: 10_000 }, (_, row) => `Événement ${(row * 7919) % 10_000} à Tōkyō`);
  const { compare } = new Intl.Collator('fr');
  rankTexts(titles.slice(0, 500), compare);
  const before = performance.now();
  rankTexts(titles, compare);
  // generous: the machines of the tests are slow and busy; bench has the figure
  expect(performance.now() - before).toBeLessThan(1000);
});
