import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../shared/view.ts';
import { compareRows, countValues, rowsCompared, type ComparedKind } from './compared-rows.ts';
import { facetColumn } from './facet-columns.ts';
import { passesFilters } from './filter-mask.ts';
import { columnsFixture } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetLists } from './fixtures/facets.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { cutTime } from './time-cut.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
const anyEvent = fc.record({
  when: fc.tuple(instant, instant, instant, instant, instant),
  kind: fc.nat(facetEventKinds - 1),
  first: fc.boolean(),
  second: fc.boolean(),
});
const anyBrush = fc.option(fc.tuple(instant, instant).map(extentOf));

test('both sides are counted as a look at each event counts them, in sum and by value', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 25 }),
      anyBrush,
      anyBrush,
      fc.constantFrom(...facetNames),
      (events, firstBrush, secondBrush, facet) => {
        const columns = columnsFixture(events.map(({ when, kind }) => ({ ...facetEvent(kind), ...timedEvent(when) })));
        const sideOf = (which: 'first' | 'second', brush: typeof firstBrush) => {
          const mask = Uint16Array.from(events, (event) => (event[which] ? 0 : 256));
          const rows = events.flatMap((_, row) => (passesFilters(columns, mask, brush, row) ? row : []));
          return { mask, cut: cutTime(columns, brush), rows };
        };
        const [first, second] = [sideOf('first', firstBrush), sideOf('second', secondBrush)];
        const both = first.rows.filter((row) => second.rows.includes(row)).length;
        expect(compareRows(columns, first, second)).toEqual({
          both,
          onlyFirst: first.rows.length - both,
          onlySecond: second.rows.length - both,
        });
        const rowsOf = (kind: ComparedKind) => rowsCompared(columns, first, second, kind);
        expect(rowsOf('both')).toEqual(first.rows.filter((row) => second.rows.includes(row)));
        expect(rowsOf('onlyFirst')).toEqual(first.rows.filter((row) => !second.rows.includes(row)));
        expect(rowsOf('onlySecond')).toEqual(second.rows.filter((row) => !first.rows.includes(row)));
        const column = facetColumn(columns, facetLists, facet);
        const counts = countValues(columns, column, column.ids.length, first);
        const naive = column.ids.map((_, value) => {
          const has = (row: number): boolean => {
            const set = column.sets[row] ?? 0;
            return column.values.subarray(column.offsets[set], column.offsets[set + 1]).includes(value);
          };
          return first.rows.filter(has).length;
        });
        expect([...counts]).toEqual(naive);
      },
    ),
  );
});
