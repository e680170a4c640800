import {
  kindOf,
  type ColumnValues,
  type EventColumns,
  type ListColumn,
  type TextColumn,
} from '../../shared/event-columns.ts';
import { giveBack } from '../../shared/give-back.ts';
import { sortByNumber } from '../../kernels/sort-by-number.ts';
import { orderByEnd, type RowBounds } from '../../kernels/time-orders.ts';
import { sharedLike, sharedNumbers } from './shared-arrays.ts';

/** Columns whose rows are not ordered yet. */
export type UnorderedColumns = Omit<EventColumns, 'byStart' | 'byEnd' | 'byList' | 'byId'>;

/**
 * The rows in the order in which columns hold them: as on the timeline, by their start; then those without a date, as they
 * came. So what a brush or a window moves over lies side by side in memory, whatever order it came in: a step is twice as
 * fast at a million events. Null where they came so.
 */
export function orderInTime(bounds: RowBounds): Uint32Array | null {
  // of no use once it is in `rows`: shared memory could not be given back
  const dated = sortByNumber(
    bounds.startEarliest,
    orderByEnd(bounds, (length) => new Uint32Array(length)),
  );
  const { length } = bounds.whenFlags;
  const rows = new Uint32Array(length);
  rows.set(dated);
  const isDated = new Uint8Array(length);
  for (let place = 0; place < dated.length; place++) isDated[dated[place] ?? 0] = 1;
  let at = dated.length;
  for (let row = 0; row < length; row++) if (isDated[row] === 0) rows[at++] = row;
  giveBack(dated);
  giveBack(isDated);
  return rows.every((row, place) => row === place) ? null : rows;
}

/**
 * Columns in shared memory, in which row i is row rows[i] of these; null: in their own order. Of one number a row, each goes
 * to where the one before it lay, and the others are copied one after the other, and given back at once: fresh memory is dear,
 * and of a million events no two copies are there of more than their titles. What stands for several columns is arranged once.
 */
export function arrangeRows(columns: UnorderedColumns, rows: Uint32Array | null): UnorderedColumns {
  const { count } = columns;
  /** Of columns without a value: what is not written takes no memory. */
  const zeros = sharedNumbers(count + 1);
  const free = new Set<ColumnValues>();
  const knownNumbers = new Map<ColumnValues, ColumnValues>();
  const knownTexts = new Map<TextColumn, TextColumn>();

  function numbers<Column extends ColumnValues>(column: Column): Column {
    const isOfKind = (other: ColumnValues | undefined): other is Column =>
      other !== undefined && kindOf(other) === kindOf(column);
    if (rows === null) return column;
    const known = knownNumbers.get(column);
    if (isOfKind(known)) return known;
    const arranged = [...free].find(isOfKind) ?? sharedLike(column, count);
    for (let at = 0; at < count; at++) arranged[at] = column[rows[at] ?? 0] ?? 0;
    free.delete(arranged);
    free.add(column);
    knownNumbers.set(column, arranged);
    return arranged;
  }

  /** The values of row after row, and where those of each begin, and where the last ones end. */
  function gather<Values extends Uint8Array | Uint32Array>(offsets: Uint32Array, values: Values) {
    const isEmpty = values.length === 0;
    const arranged = {
      offsets: isEmpty ? zeros : sharedNumbers(count + 1),
      values: sharedLike(values, values.length),
    };
    if (!isEmpty && rows !== null) gatherRows({ offsets, values }, rows, arranged);
    if (!isEmpty && rows === null) {
      arranged.offsets.set(offsets);
      arranged.values.set(values);
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
  // the longest first: what it leaves behind is room for the others
  const title = byLanguage(columns.title);
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
    disputed: numbers(columns.disputed),
    timeZone: numbers(columns.timeZone),
    places: lists(columns.places),
    actors: lists(columns.actors),
    sources: lists(columns.sources),
    tags: lists(columns.tags),
    id: texts(columns.id),
    edtf: texts(columns.edtf),
    title,
    shortTitle: byLanguage(columns.shortTitle),
  };
}

/** Rows whose first values are fetched before the others of any of them. */
const rowsAtOnce = 256;

interface Varied {
  readonly offsets: Uint32Array;
  readonly values: Uint8Array | Uint32Array;
}

/**
 * Rows that lie anywhere in memory, one after the other. To wait for each takes several times as long as all else, so some
 * are fetched at once: their first values, which do not depend on one another.
 */
function gatherRows(from: Varied, rows: Uint32Array, into: Varied): void {
  const { length } = rows;
  const isBytes = from.values instanceof Uint8Array && into.values instanceof Uint8Array;
  const copy = isBytes ? copyEight(from.values, into.values) : copyOne(from.values, into.values);
  const starts = new Uint32Array(rowsAtOnce);
  for (let first = 0; first < length; first += rowsAtOnce) {
    const last = Math.min(first + rowsAtOnce, length);
    let to = into.offsets[first] ?? 0;
    for (let at = first; at < last; at++) {
      const row = rows[at] ?? 0;
      const start = from.offsets[row] ?? 0;
      starts[at - first] = start;
      to += (from.offsets[row + 1] ?? 0) - start;
      into.offsets[at + 1] = to;
    }
    to = into.offsets[first] ?? 0;
    // it is written, for a sum of no use would not be made, and written over
    let sum = 0;
    for (let at = first; at < last; at++) sum += from.values[starts[at - first] ?? 0] ?? 0;
    into.values[to] = sum;
    for (let at = first; at < last; at++) {
      const end = into.offsets[at + 1] ?? 0;
      copy(starts[at - first] ?? 0, to, end);
      to = end;
    }
  }
}

/** Copies what stands from `source` on to [to, end). What comes behind that may be written over: it is copied later. */
type Copy = (source: number, to: number, end: number) => void;

function copyOne(from: Varied['values'], into: Varied['values']): Copy {
  return (source, to, end) => {
    for (let [read, write] = [source, to]; write < end;) into[write++] = from[read++] ?? 0;
  };
}

/** Eight bytes at a time, and so up to seven too many: in less than half of the time. */
function copyEight(from: Uint8Array, into: Uint8Array): Copy {
  const [read, write] = [viewOf(from), viewOf(into)];
  const one = copyOne(from, into);
  return (source, to, end) => {
    const beyond = end - to + 7;
    if (source + beyond > from.length || to + beyond > into.length) {
      one(source, to, end);
      return;
    }
    for (let at = 0; to + at < end; at += 8) write.setBigUint64(to + at, read.getBigUint64(source + at));
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
