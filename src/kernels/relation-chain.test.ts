import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainOf, relationsByRow, type RelationEnds } from './relation-chain.ts';

const relationsOn = (rows: number): fc.Arbitrary<readonly RelationEnds[]> =>
  fc
    .array(
      fc.record({ from: fc.nat(rows - 1), to: fc.nat(rows - 1), predicate: fc.constantFrom('causes', 'follows') }),
      {
        maxLength: 2 * rows,
      },
    )
    .map((ends) => ends.map((end, index) => ({ ...end, id: `r${index}` })));

/** Whether two rows are joined, by joining sets until nothing changes: another way than that of the kernel. */
function joinedRows(relations: readonly RelationEnds[], rows: number, first: number): readonly number[] {
  const group = Array.from({ length: rows }, (_, row) => row);
  for (let round = 0; round < rows; round++) {
    for (const { from, to } of relations) {
      const least = Math.min(group[from] ?? 0, group[to] ?? 0);
      group[from] = least;
      group[to] = least;
    }
  }
  return group.flatMap((of, row) => (of === group[first] ? [row] : []));
}

test('a chain has every event that relations join to the first, whichever way they point and also round in a circle', () => {
  fc.assert(
    fc.property(relationsOn(12), fc.nat(11), (relations, first) => {
      const chain = chainOf(relationsByRow(relations), first);
      const rows = joinedRows(relations, 12, first);
      expect(chain.rows).toEqual(rows);
      const within = relations.filter(({ from }) => rows.includes(from));
      expect(chain.relations.map(({ id }) => id).toSorted()).toEqual(within.map(({ id }) => id).toSorted());
    }),
  );
});

test('each event of a chain has the same chain', () => {
  fc.assert(
    fc.property(relationsOn(12), fc.nat(11), (relations, first) => {
      const byRow = relationsByRow(relations);
      const { rows } = chainOf(byRow, first);
      for (const row of rows) expect(chainOf(byRow, row).rows).toEqual(rows);
    }),
  );
});

test('an event without relations is a chain of one', () => {
  expect(chainOf(relationsByRow([]), 3)).toEqual({ rows: [3], relations: [] });
});

test('of each row its relations are known from both their ends, one to itself once', () => {
  const loop = { id: 'a', predicate: 'causes', from: 1, to: 1 };
  const step = { id: 'b', predicate: 'causes', from: 1, to: 2 };
  const byRow = relationsByRow([loop, step]);
  expect(byRow.get(1)).toEqual([loop, step]);
  expect(byRow.get(2)).toEqual([step]);
  expect(byRow.get(0)).toBeUndefined();
});
