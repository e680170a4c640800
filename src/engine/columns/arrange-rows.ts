import {
  kindOf,
  type ColumnValues,
  type EventColumns,
  type ListColumn,
  type TextColumn,
} from '../../shared/event-columns.ts';
import { giveBack } from './give-back.ts';
import { orderByEnd, orderByStart, type RowBounds } from './row-orders.ts';
import { sharedLike, sharedNumbers } from './shared-arrays.ts';

/** Columns whose rows are not ordered yet. */
export type UnorderedColumns = Omit<EventColumns, 'byStart' | 'byEnd' | 'byList' | 'byId'>;

/**
 * The rows in the order in which columns hold them: as on the timeline, by their start; then those without a date, as they
 * came. So what a brush or a window moves over lies side by side in memory, whatever order it came in: a step is twice as
 * fast at a million events. Null where they came so.
 */
export function orderInTime(bounds: RowBounds): Uint32Array | null {
  const dated = orderByStart(bounds, orderByEnd(bounds));
  const { length } = bounds.whenFlags;
  const rows = new Uint32Array(length);
  rows.set(dated);
  const isDated = new Uint8Array(length);
  for (const row of dated) isDated[row] = 1;
  let at = dated.length;
  for (let row = 0; row < length; row++) if (isDated[row] === 0) rows[at++] = row;
  return rows.every((row, place) => row === place) ? null : rows;
}

/**
 * Columns in shared memory, in which row i is row rows[i] of these; null: in their own order. One column after the other, and
 * what is copied is given back at once: of a million events, no two copies are there of more than their titles. Columns of
 * one number a row that say the same, as the two starts of a day, are one.
 */
export function arrangeRows(columns: UnorderedColumns, rows: Uint32Array | null): UnorderedColumns {
  const { count } = columns;
  const rowAt = rows === null ? (at: number): number => at : (at: number): number => rows[at] ?? 0;
  const known: ColumnValues[] = [];
  const knownTexts = new Map<TextColumn, TextColumn>();

  function numbers<Column extends ColumnValues>(column: Column): Column {
    const same = known.find((other): other is Column => {
      if (kindOf(other) !== kindOf(column)) return false;
      for (let at = 0; at < count; at++) if (other[at] !== column[rowAt(at)]) return false;
      return true;
    });
    const arranged = same ?? sharedLike(column, count);
    if (same === undefined) for (let at = 0; at < count; at++) arranged[at] = column[rowAt(at)] ?? 0;
    giveBack(column);
    known.push(arranged);
    return arranged;
  }

  /** The values of row after row, and where those of each begin, and where the last ones end. */
  function gather<Values extends Uint8Array | Uint32Array>(offsets: Uint32Array, values: Values) {
    const arranged = { offsets: sharedNumbers(count + 1), values: sharedLike(values, values.length) };
    let to = 0;
    for (let at = 0; at < count; at++) {
      const row = rowAt(at);
      const end = offsets[row + 1] ?? 0;
      for (let from = offsets[row] ?? 0; from < end; from++) arranged.values[to++] = values[from] ?? 0;
      arranged.offsets[at + 1] = to;
    }
    giveBack(offsets);
    giveBack(values);
    return arranged;
  }

  const lists = ({ offsets, values }: ListColumn): ListColumn => gather(offsets, values);

  /** A column that stands for several languages is arranged once. */
  function texts(column: TextColumn): TextColumn {
    let arranged = knownTexts.get(column);
    if (arranged === undefined) {
      const { offsets, values: bytes } = gather(column.offsets, column.bytes);
      arranged = { offsets, bytes };
      knownTexts.set(column, arranged);
    }
    return arranged;
  }

  const byLanguage = (columnsOf: EventColumns['title']): EventColumns['title'] =>
    Object.fromEntries(Object.entries(columnsOf).map(([language, column]) => [language, texts(column)]));
  return {
    count,
    startEarliest: numbers(columns.startEarliest),
    startLatest: numbers(columns.startLatest),
    endEarliest: numbers(columns.endEarliest),
    endLatest: numbers(columns.endLatest),
    startPrecision: numbers(columns.startPrecision),
    endPrecision: numbers(columns.endPrecision),
    whenFlags: numbers(columns.whenFlags),
    category: numbers(columns.category),
    status: numbers(columns.status),
    certainty: numbers(columns.certainty),
    importance: numbers(columns.importance),
    places: lists(columns.places),
    actors: lists(columns.actors),
    sources: lists(columns.sources),
    tags: lists(columns.tags),
    id: texts(columns.id),
    edtf: texts(columns.edtf),
    title: byLanguage(columns.title),
    shortTitle: byLanguage(columns.shortTitle),
  };
}
