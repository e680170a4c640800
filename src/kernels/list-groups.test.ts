import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { finish } from './finish.ts';
import { entriesInGroups, entriesInOrder, noEntry, rowCount } from './list-entries.ts';
import { categoryGroups, placeGroups, type RowGroups } from './list-groups.ts';

const events = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), { maxLength: 30 });

/** The groups of a row, as the column has them. */
function groupsOf({ offsets, values }: RowGroups, row: number): readonly number[] {
  return [...values.subarray(offsets?.[row] ?? row, offsets?.[row + 1] ?? row + 1)];
}

describe('a grouped list', () => {
  test('holds each event once in each of its groups, in order, and nothing else', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (drawn, descending) => {
        const columns = columnsFixture(drawn.map((places) => ({ ...onDay('2025-10-28'), places })));
        const groups = placeGroups(columns, Uint32Array.from([3, 1, 4, 0, 2]));
        const order = Uint32Array.from(drawn.keys()).toReversed();
        const entries = finish(entriesInGroups(order, groups, descending));
        const shown = [...(entries.groups ?? [])];
        for (const [place, group] of shown.entries()) {
          const held = [...entries.rows.subarray(entries.starts[place], entries.starts[place + 1])];
          expect(held).toEqual([...order].filter((row) => groupsOf(groups, row).includes(group)));
          expect(entries.placeOf[group]).toBe(place);
        }
        for (const row of order) {
          const at = entries.at.subarray(entries.offsets?.[row], entries.offsets?.[row + 1]);
          expect([...at].map((entry) => entries.rows[entry])).toEqual([...at].map(() => row));
          expect(at.length).toBe(new Set(drawn[row]).size || 1);
        }
        expect(entries.starts.at(-1)).toBe(entries.rows.length);
        const named = shown.filter((group) => group !== groups.without);
        expect(named).toEqual(named.toSorted((a, b) => (descending ? b - a : a - b)));
        expect(shown.at(-1)).toBe(groups.without);
        expect(rowCount(entries)).toBe(drawn.length);
      }),
    );
  });

  test('stands an event once under a place that it names twice, and one without a place last', () => {
    const columns = columnsFixture([{ ...onDay('2025-10-28'), places: [1, 1] }, onDay('2025-10-28')]);
    const { rows, starts } = finish(entriesInGroups(columns.byList, placeGroups(columns, Uint32Array.of(0, 1)), true));
    expect([...rows]).toEqual([0, 1]);
    expect([...starts]).toEqual([0, 1, 1, 2]);
  });

  test('has a group for every category of the document', () => {
    const columns = columnsFixture([1, 0, 1].map((category) => ({ ...onDay('2025-10-28'), category })));
    const { rows, starts } = finish(entriesInGroups(columns.byList, categoryGroups(columns, 3), false));
    expect([...rows]).toEqual([1, 0, 2]);
    expect([...starts]).toEqual([0, 1, 3, 3]);
  });
});

test('a list without groups is its rows, and knows where each stands', () => {
  const { rows, at, starts } = entriesInOrder(Uint32Array.of(2, 0), 3);
  expect([...rows]).toEqual([2, 0]);
  expect([...at]).toEqual([1, noEntry, 0]);
  expect([...starts]).toEqual([0, 2]);
});
