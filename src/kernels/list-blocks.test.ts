import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { sectionsOf } from './fixtures/list-of.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { countBlocks, moveBlocks, type ListBlocks } from './list-blocks.ts';
import { finish } from './finish.ts';
import { entriesInGroups, entriesInOrder, type ListEntries } from './list-entries.ts';
import { categoryGroups, placeGroups } from './list-groups.ts';
import { firstOption, groupOfItem, isHead, itemCount, itemOfRow, rowOfItem, rowsOfItems } from './list-items.ts';
import { cutTime } from './time-cut.ts';

const kinds = ['all', 'some', 'category', 'place'] as const;
const instant = fc.integer({ min: -furthest, max: furthest });
const anyEvent = fc.tuple(instant, instant, instant, instant, instant).map(timedEvent);
const anyBrush = fc.option(fc.tuple(instant, instant).map(extentOf));
const places = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });

/** Events enough for several blocks, with long runs that pass and long ones that do not. */
const crowd = fc.record({
  drawn: fc.array(fc.tuple(anyEvent, places, fc.nat({ max: 2 })), { minLength: 1, maxLength: 12 }),
  times: fc.constantFrom(1, 1, 400),
  hidden: fc.array(fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 3000 })), { maxLength: 3 }),
  kind: fc.constantFrom(...kinds),
  descending: fc.boolean(),
});
type Crowd = typeof crowd extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function listOf({ drawn, times, hidden, kind, descending }: Crowd) {
  const events = Array.from({ length: drawn.length * times }, (_, row) => drawn[(row * 7) % drawn.length]);
  const columns = columnsFixture(
    events.flatMap((event) => (event === undefined ? [] : [{ ...event[0], places: event[1], category: event[2] }])),
  );
  const mask = new Uint16Array(columns.count);
  for (const [from, length] of hidden) mask.fill(4, from, from + length);
  const entries = (): ListEntries => {
    if (kind === 'all') return entriesInOrder(columns.byList, columns.count);
    if (kind === 'some')
      return entriesInOrder(
        columns.byList.filter((row) => row % 3 !== 0),
        columns.count,
      );
    const groups = kind === 'place' ? placeGroups(columns, Uint32Array.of(2, 0, 3, 1)) : categoryGroups(columns, 3);
    return finish(entriesInGroups(columns.byList, groups, descending));
  };
  return { columns, mask, entries: entries() };
}

/** All items, by the list itself. */
function readAll(blocks: ListBlocks): readonly number[] {
  return [...rowsOfItems(blocks, 0, itemCount(blocks) + 5)];
}

describe('the blocks of a list', () => {
  test('hold under every brush what going through all of it finds', () => {
    fc.assert(
      fc.property(crowd, fc.array(anyBrush, { minLength: 1, maxLength: 4 }), (drawn, brushes) => {
        const { columns, mask, entries } = listOf(drawn);
        let blocks = countBlocks(columns, entries, mask, cutTime(columns, null));
        for (const brush of brushes) {
          const cut = cutTime(columns, brush);
          blocks = moveBlocks(blocks, cut);
          const sections = sectionsOf(columns, entries, mask, cut);
          const asked = sections.flatMap(([group, rows]): readonly (number | null)[] =>
            group === null ? rows : [null, ...rows],
          );
          const read = readAll(blocks);
          expect(read.map((row) => (row < 0 ? null : row))).toEqual(asked);
          const heads = read.filter((row) => row < 0).map((row) => entries.groups?.[~row]);
          expect(heads).toEqual(sections.flatMap(([group]) => group ?? []));
          expect(blocks).toEqual(countBlocks(columns, entries, mask, cut));
        }
      }),
    );
  });

  test('lead from any item to its row and group, and from a row to its first item', () => {
    fc.assert(
      fc.property(crowd, anyBrush, fc.array(fc.nat({ max: 6000 })), (drawn, brush, asked) => {
        const { columns, mask, entries } = listOf(drawn);
        const blocks = countBlocks(columns, entries, mask, cutTime(columns, brush));
        const read = readAll(blocks);
        for (const item of asked.filter((at) => at < read.length)) {
          expect(rowOfItem(blocks, item)).toBe(read[item]);
          expect([...rowsOfItems(blocks, item, item + 40)]).toEqual(read.slice(item, item + 40));
          const headBefore = read.findLastIndex((row, at) => row < 0 && at <= item);
          expect(isHead(blocks, item)).toBe(headBefore === item);
          expect(firstOption(blocks, groupOfItem(blocks, item))).toBe(headBefore + 1);
        }
        for (const row of asked) expect(itemOfRow(blocks, row)).toBe(read.indexOf(row));
      }),
    );
  });
});

test('three events in two groups, of which a filter hides one', () => {
  const columns = columnsFixture([0, 1, 1].map((category) => ({ ...onDay('2025-10-28'), category })));
  const entries = finish(entriesInGroups(columns.byList, categoryGroups(columns, 3), false));
  const all = countBlocks(columns, entries, new Uint16Array(3), cutTime(columns, null));
  expect(readAll(all)).toEqual([~0, 0, ~1, 1, 2]);
  expect(itemOfRow(all, 2)).toBe(4);
  const some = countBlocks(columns, entries, Uint16Array.of(1, 0, 0), cutTime(columns, null));
  expect(readAll(some)).toEqual([~1, 1, 2]);
  expect([...some.heads]).toEqual([0, 0, 3, 3]);
  expect(itemOfRow(some, 0)).toBe(-1);
});

test('an empty list has no items', () => {
  const columns = columnsFixture([]);
  const blocks = countBlocks(columns, entriesInOrder(columns.byList, 0), new Uint16Array(0), cutTime(columns, null));
  expect([itemCount(blocks), readAll(blocks), rowOfItem(blocks, 0)]).toEqual([0, [], -1]);
});
