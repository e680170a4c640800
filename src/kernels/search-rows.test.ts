import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../shared/view.ts';
import { whenFlag } from '../shared/when.ts';
import { facetColumn } from './facet-columns.ts';
import { columnsFixture } from './fixtures/columns.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { facetEvent, facetEventKinds, facetLists, idsOfRow } from './fixtures/facets.ts';
import type { SearchMeaning } from './search-meaning.ts';
import { searchRows } from './search-rows.ts';

/** Dated events with values in every facet. */
const event = fc
  .tuple(
    fc.nat(facetEventKinds - 1),
    fc.array(fc.integer({ min: -furthest, max: furthest }), { minLength: 5, maxLength: 5 }),
  )
  .map(([values, bounds]) => ({ ...facetEvent(values), ...timedEvent(bounds) }));

/** A fixture's text of a row: its number. */
const saidOf = (row: number): string => `event ${row}`;

const leaf: fc.Arbitrary<SearchMeaning> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    terms: fc.array(fc.constantFrom('1', '2', 'event'), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('values' as const),
    facet: fc.constantFrom(...facetNames),
    ids: fc.subarray(['trade', 'law', 'happened', 'tokyo', 'busan', 'sea', 'JP', 'a', 'b', '', 'nothing']),
  }),
  fc.record({
    kind: fc.constantFrom('before' as const, 'after' as const),
    at: fc.integer({ min: -furthest, max: furthest }),
  }),
);
const { meaning } = fc.letrec<{ meaning: SearchMeaning }>((tie) => ({
  meaning: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.constant({ kind: 'nothing' } as const),
    fc.record({ kind: fc.constant('not' as const), of: tie('meaning') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('meaning'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

test('a search finds the rows that each row by itself says it is', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), meaning, (events, asked) => {
      const columns = columnsFixture(events);
      const isFound = (one: SearchMeaning, row: number): boolean => {
        const isDated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0;
        switch (one.kind) {
          case 'nothing':
            return false;
          case 'not':
            return !isFound(one.of, row);
          case 'and':
            return one.of.every((each) => isFound(each, row));
          case 'or':
            return one.of.some((each) => isFound(each, row));
          case 'text':
            return one.terms.every((term) => saidOf(row).includes(term));
          case 'values':
            return idsOfRow(columns, one.facet, row).some((id) => one.ids.includes(id));
          case 'before':
            return isDated && (columns.startEarliest[row] ?? 0) < one.at;
          case 'after':
            return isDated && (columns.endLatest[row] ?? 0) > one.at;
        }
      };
      const bits = searchRows(asked, {
        columns,
        facetOf: (facet) => facetColumn(columns, facetLists, facet),
        rowsWith(terms) {
          const found = new Uint8Array(Math.ceil(events.length / 8));
          for (const row of events.keys()) {
            if (terms.every((term) => saidOf(row).includes(term)))
              found[row >> 3] = (found[row >> 3] ?? 0) | (1 << (row & 7));
          }
          return found;
        },
      });
      const found = Array.from({ length: 8 * bits.length }, (_, row) => ((bits[row >> 3] ?? 0) >> (row & 7)) & 1);
      expect(found).toEqual(found.map((_, row) => Number(row < events.length && isFound(asked, row))));
    }),
  );
});
