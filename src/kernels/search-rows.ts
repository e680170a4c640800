import type { EventColumns } from '../shared/event-columns.ts';
import type { FacetName } from '../shared/view.ts';
import { whenFlag } from '../shared/when.ts';
import type { FacetColumn } from './facet-columns.ts';
import type { SearchMeaning, SearchTest } from './search-meaning.ts';

/** What finds the rows of a search. */
export interface RowFinders {
  readonly columns: EventColumns;
  facetOf(facet: FacetName): FacetColumn;
  /** One bit a row, in memory of its own: set where each of these terms is in what is said of it. */
  rowsWith(terms: readonly string[]): Uint8Array<ArrayBuffer>;
}

/** One bit a row, least significant first: set where the row is what is asked for; null asks nothing, all rows are. */
export function searchRows(meaning: SearchMeaning | null, finders: RowFinders): Uint8Array<ArrayBuffer> {
  const { count } = finders.columns;
  if (meaning === null) return allRows(count);
  if (meaning.kind === 'nothing') return new Uint8Array(Math.ceil(count / 8));
  if (meaning.kind === 'not') {
    const found = searchRows(meaning.of, finders);
    for (let at = 0; at < found.length; at++) found[at] = ~(found[at] ?? 0);
    return withoutSpare(found, count);
  }
  if (!('of' in meaning)) return testRows(meaning, finders);
  const [first, ...others] = meaning.of.map((one) => searchRows(one, finders));
  const found = first ?? allRows(count);
  for (const other of others) {
    if (meaning.kind === 'and')
      for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) & (other[at] ?? 0);
    else for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) | (other[at] ?? 0);
  }
  return found;
}

function testRows(test: SearchTest, { columns, facetOf, rowsWith }: RowFinders): Uint8Array<ArrayBuffer> {
  const { startEarliest, endLatest, whenFlags } = columns;
  switch (test.kind) {
    case 'text':
      return rowsWith(test.terms);
    case 'values': {
      const column = facetOf(test.facet);
      const has = setsWith(column, new Set(test.ids));
      const { sets } = column;
      return bitsOf(columns.count, (row) => has[sets[row] ?? 0] ?? 0);
    }
    case 'before': {
      const { at } = test;
      return bitsOf(columns.count, (row) => Number((startEarliest[row] ?? 0) < at) & isDated(whenFlags[row]));
    }
    case 'after': {
      const { at } = test;
      return bitsOf(columns.count, (row) => Number((endLatest[row] ?? 0) > at) & isDated(whenFlags[row]));
    }
  }
}

/** 1 or 0. */
function isDated(flags: number | undefined): number {
  return 1 - ((flags ?? 0) & whenFlag.undated);
}

/** A number for each set of values: 1 where it has one of these. */
function setsWith({ ids, offsets, values }: FacetColumn, asked: ReadonlySet<string>): Uint8Array {
  const wanted = Uint8Array.from(ids, (id) => Number(asked.has(id)));
  const has = new Uint8Array(offsets.length - 1);
  for (let set = 0; set < has.length; set++) {
    const end = offsets[set + 1] ?? 0;
    for (let at = offsets[set] ?? 0; at < end; at++) if (wanted[values[at] ?? 0] === 1) has[set] = 1;
  }
  return has;
}

function bitsOf(count: number, bitOf: (row: number) => number): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let row = 0; row < count; row++) bits[row >> 3] = (bits[row >> 3] ?? 0) | (bitOf(row) << (row & 7));
  return bits;
}

/** A bit for each row, and none behind them. */
export function allRows(count: number): Uint8Array<ArrayBuffer> {
  return withoutSpare(new Uint8Array(Math.ceil(count / 8)).fill(0xff), count);
}

function withoutSpare(bits: Uint8Array<ArrayBuffer>, count: number): Uint8Array<ArrayBuffer> {
  const last = bits.length - 1;
  if (last >= 0) bits[last] = (bits[last] ?? 0) & (0xff >> (8 * bits.length - count));
  return bits;
}
