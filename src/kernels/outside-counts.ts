import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';
import { possiblyIn, someListed } from './filter-mask.ts';
import { passingRows } from './passing-rows.ts';
import { lowestRow } from './row-bits.ts';

/** What passes: `mask` with 0, and the brush, which is no bit of it; null: there is none. */
interface PassingRows {
  readonly mask: Uint16Array;
  readonly brush: TimeExtent | null;
}

/** What the views show: one byte a place, 1 where the map shows it; and the timeline's window. */
interface InSight {
  readonly shownPlaces: Uint8Array;
  readonly window: TimeExtent;
}

/** How many events that pass have places, but none that the map shows; have a date, but none in the timeline's window. */
export interface OutsideCounts {
  readonly map: number;
  readonly timeline: number;
}

/** So many words of 32 rows take about half a millisecond. */
const wordsAtOnce = 1024;

/**
 * `placed`: one byte a row, 1 has a place on the map. All rows are looked at that the mask lets pass, in steps, until the end of
 * which the mask stays as it is.
 */
export function* countOutside(
  columns: EventColumns,
  placed: Uint8Array,
  { mask, brush }: PassingRows,
  { shownPlaces, window }: InSight,
): Generator<void, OutsideCounts> {
  let map = 0;
  let timeline = 0;
  const rows = passingRows(mask);
  for (let word = 0; word < rows.length; word++) {
    if (word % wordsAtOnce === wordsAtOnce - 1) yield;
    for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
      const row = lowestRow(left, word);
      if (brush !== null && !possiblyIn(columns, row, brush)) continue;
      if (placed[row] === 1 && !someListed(columns, row, shownPlaces)) map++;
      const isDated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0;
      if (isDated && !possiblyIn(columns, row, window)) timeline++;
    }
  }
  return { map, timeline };
}
