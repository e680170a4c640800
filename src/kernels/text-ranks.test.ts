import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextColumn } from '../shared/event-columns.ts';
import { finish } from './finish.ts';
import { noRank } from './list-sort.ts';
import { rankColumn, rankTexts } from './text-ranks.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'e', '1', '2', ' ', '日'), maxLength: 4 });
/** Enough for several runs, most of them more than once. */
const texts = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 30))
  .map(([drawn, times]) =>
    Array.from(
      { length: drawn.length * times },
      (_, at) => (drawn[(at * 11) % drawn.length] ?? '') + (at % 7 ? '' : at),
    ),
  );

function columnOf(drawn: readonly string[]): TextColumn {
  const encoded = drawn.map((one) => new TextEncoder().encode(one));
  const offsets = Uint32Array.from([0, ...encoded]);
  encoded.forEach(({ length }, row) => (offsets[row + 1] = (offsets[row] ?? 0) + length));
  return { offsets, bytes: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])) };
}

describe('texts are ranked', () => {
  test('as their language orders them: equal ones alike, empty ones not at all', () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const { ofRow, count } = finish(rankColumn(columnOf(drawn), (row) => drawn[row] ?? '', compare));
        expect([...ofRow].every((rank, row) => (rank === noRank) === (drawn[row] === ''))).toBe(true);
        const known = drawn.map((one, row) => ({ one, rank: ofRow[row] ?? 0 })).filter(({ one }) => one !== '');
        const sorted = known.toSorted((a, b) => a.rank - b.rank);
        for (const [at, { one, rank }] of sorted.entries()) {
          const before = sorted[at - 1];
          expect(rank).toBeLessThan(count);
          if (before !== undefined) expect(Math.sign(compare(before.one, one))).toBe(before.rank === rank ? 0 : -1);
        }
        expect(rankTexts(drawn, compare)).toEqual({ ofRow, count });
      }),
    );
  });

  test('with letters that carry accents where they belong', () => {
    const { ofRow } = rankTexts(['zèbre', 'écho', '', 'eau', 'écho'], compare);
    expect([...ofRow]).toEqual([3, 2, noRank, 1, 2]);
  });

  test('in many short steps', () => {
    const drawn = Array.from({ length: 3000 }, (_, row) => `Événement ${(row * 7919) % 3001}`);
    const steps = rankColumn(columnOf(drawn), (row) => drawn[row] ?? '', compare);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    expect(pauses).toBeGreaterThan(50);
  });
});
