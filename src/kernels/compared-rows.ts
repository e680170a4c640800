import type { EventColumns } from '../shared/event-columns.ts';
import { isInCut, type TimeCut } from './time-cut.ts';
import type { ValueSets } from './value-sets.ts';

/** What passes on one side: `mask`: 0 passes; the brush is no bit of it, but the cut. */
export interface ComparedSide {
  readonly mask: Uint16Array;
  readonly cut: TimeCut;
}

/** Numbers of events; their sum passes on one side at least. */
export interface ComparedRows {
  readonly onlyFirst: number;
  readonly both: number;
  readonly onlySecond: number;
}

/** How many events pass on one side, on the other, and on both. One look at each row. */
export function compareRows(columns: EventColumns, first: ComparedSide, second: ComparedSide): ComparedRows {
  let [onlyFirst, both, onlySecond] = [0, 0, 0];
  for (let row = 0; row < columns.count; row++) {
    const isFirst = first.mask[row] === 0 && isInCut(columns, first.cut, row);
    const isSecond = second.mask[row] === 0 && isInCut(columns, second.cut, row);
    if (isFirst && isSecond) both++;
    else if (isFirst) onlyFirst++;
    else if (isSecond) onlySecond++;
  }
  return { onlyFirst, both, onlySecond };
}

/** On which side an event passes. */
export type ComparedKind = keyof ComparedRows;

/** Which events those are that are counted so, in the order of rows. */
export function rowsCompared(
  columns: EventColumns,
  first: ComparedSide,
  second: ComparedSide,
  kind: ComparedKind,
): readonly number[] {
  const [inFirst, inSecond] = [kind !== 'onlySecond', kind !== 'onlyFirst'];
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) {
    if ((first.mask[row] === 0 && isInCut(columns, first.cut, row)) !== inFirst) continue;
    if ((second.mask[row] === 0 && isInCut(columns, second.cut, row)) === inSecond) rows.push(row);
  }
  return rows;
}

/** How many of the events that pass have each of `valueCount` values; one with two values counts in both. */
export function countValues(
  columns: EventColumns,
  { sets, offsets, values }: ValueSets,
  valueCount: number,
  { mask, cut }: ComparedSide,
): Uint32Array {
  const rowsOfSet = new Uint32Array(offsets.length - 1);
  for (let row = 0; row < columns.count; row++) {
    if (mask[row] !== 0 || !isInCut(columns, cut, row)) continue;
    const set = sets[row] ?? 0;
    rowsOfSet[set] = (rowsOfSet[set] ?? 0) + 1;
  }
  const counts = new Uint32Array(valueCount);
  for (const [set, rows] of rowsOfSet.entries()) {
    for (const value of values.subarray(offsets[set], offsets[set + 1])) counts[value] = (counts[value] ?? 0) + rows;
  }
  return counts;
}
