import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import {
  categoryGroups,
  countOfSection,
  groupedPlan,
  placeGroups,
  sectionOfItem,
  ungroupedPlan,
  type ListPlan,
  type RowGroups,
} from './list-groups.ts';

const events = fc.array(
  fc.record({ places: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), passes: fc.boolean() }),
  { maxLength: 30 },
);

/** The sections as a person reads them: the group, and the rows under its head. */
function sectionsOf(plan: ListPlan): readonly (readonly [number, readonly number[]])[] {
  return [...plan.groups].map((group, section) => {
    const from = (plan.heads[section] ?? 0) + 1;
    return [group, [...plan.items.subarray(from, from + countOfSection(plan, section))]];
  });
}

/** The groups of a row, as the column has them. */
function groupsOf({ ofRow }: RowGroups, row: number): readonly number[] {
  return [...ofRow.values.subarray(ofRow.offsets[row] ?? 0, ofRow.offsets[row + 1] ?? 0)];
}

describe('a grouped list', () => {
  test('holds each passing event once in each of its groups, in order, and nothing else', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (drawn, descending) => {
        const columns = columnsFixture(drawn.map(({ places }) => ({ ...onDay('2025-10-28'), places })));
        const groups = placeGroups(columns, Uint32Array.from([3, 1, 4, 0, 2]));
        const rows = drawn.flatMap(({ passes }, row) => (passes ? [row] : [])).toReversed();
        const plan = groupedPlan(Uint32Array.from(rows), groups, descending);
        const sections = sectionsOf(plan);
        for (const [group, held] of sections) {
          expect(held).toEqual(rows.filter((row) => groupsOf(groups, row).includes(group)));
          expect(held.length).toBeGreaterThan(0);
        }
        expect(sections.flatMap(([, held]) => held).length).toBe(rows.flatMap((row) => groupsOf(groups, row)).length);
        expect(plan.items.length).toBe(sections.flatMap(([, held]) => held).length + sections.length);
        const order = sections.map(([group]) => group);
        const named = order.filter((group) => group !== groups.without);
        expect(named).toEqual(named.toSorted((a, b) => (descending ? b - a : a - b)));
        if (order.includes(groups.without)) expect(order.at(-1)).toBe(groups.without);
      }),
    );
  });

  test('tells of every item in which section it stands', () => {
    const columns = columnsFixture([0, 1, 1, 0].map((category) => ({ ...onDay('2025-10-28'), category })));
    const plan = groupedPlan(Uint32Array.of(0, 1, 2, 3), categoryGroups(columns, 2), false);
    expect([...plan.items]).toEqual([~0, 0, 3, ~1, 1, 2]);
    expect([...plan.items].map((_, item) => sectionOfItem(plan, item))).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('counts an event once at a place that it names twice', () => {
    const columns = columnsFixture([{ ...onDay('2025-10-28'), places: [1, 1] }, onDay('2025-10-28')]);
    const plan = groupedPlan(Uint32Array.of(0, 1), placeGroups(columns, Uint32Array.of(0, 1)), false);
    expect(sectionsOf(plan)).toEqual([
      [1, [0]],
      [2, [1]],
    ]);
  });
});

test('a list without groups is its rows', () => {
  const plan = ungroupedPlan(Uint32Array.of(2, 0));
  expect([...plan.items]).toEqual([2, 0]);
  expect(sectionOfItem(plan, 1)).toBe(-1);
});
