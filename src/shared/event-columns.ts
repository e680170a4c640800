import { precisions, type Precision, type When } from './when.ts';

/** Texts of all rows in one UTF-8 blob: row i is bytes[offsets[i] … offsets[i + 1]). */
export interface TextColumn {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Several values a row: those of row i are values[offsets[i] … offsets[i + 1]). */
export interface ListColumn {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * The events as columns: event i is row i. Bounds as in `When`; category, status, certainty, places, actors,
 * sources (those that it cites) and tags are indices into the lists of the document. Values are views of one buffer: nothing is
 * allocated per event.
 */
export interface EventColumns {
  readonly count: number;
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  /** Index into `precisions`. */
  readonly startPrecision: Uint8Array;
  readonly endPrecision: Uint8Array;
  readonly whenFlags: Uint16Array;
  readonly category: Uint16Array;
  readonly status: Uint8Array;
  readonly certainty: Uint8Array;
  readonly importance: Uint8Array;
  readonly places: ListColumn;
  readonly actors: ListColumn;
  readonly sources: ListColumn;
  readonly tags: ListColumn;
  /** Dated rows by startEarliest, then by endLatest, then by row. */
  readonly byStart: Uint32Array;
  /** Dated rows by endLatest, then by row. */
  readonly byEnd: Uint32Array;
  /** All rows in the order of a list (`kernels/list-order.ts`). */
  readonly byList: Uint32Array;
  /** All rows by the bytes of their id, for look-ups. */
  readonly byId: Uint32Array;
  readonly id: TextColumn;
  readonly edtf: TextColumn;
  /** By language. A row without a text in a language holds its fallback there (English, else the first there is). */
  readonly title: Readonly<Record<string, TextColumn>>;
  readonly shortTitle: Readonly<Record<string, TextColumn>>;
}

export type NumberKind = 'f64' | 'u32' | 'u16' | 'u8';

/** Where the columns lie in the buffer that holds them all. `offset` in bytes (a multiple of 8), `length` in elements. */
export interface ColumnDirectory {
  readonly count: number;
  readonly byteLength: number;
  /** Languages of the titles. */
  readonly languages: readonly string[];
  readonly entries: Readonly<
    Record<string, { readonly kind: NumberKind; readonly offset: number; readonly length: number }>
  >;
}

/** The columns as views of `buffer`; copies nothing. Throws where directory and buffer do not fit (a bug, not bad input). */
export function viewColumns(directory: ColumnDirectory, buffer: ArrayBuffer): EventColumns {
  if (buffer.byteLength !== directory.byteLength) {
    throw new Error(`columns: got ${buffer.byteLength} bytes, expected ${directory.byteLength}`);
  }
  const place = (name: string, kind: NumberKind): readonly [number, number] => {
    const entry = directory.entries[name];
    if (entry === undefined || entry.kind !== kind) throw new Error(`columns: no ${kind} column "${name}"`);
    return [entry.offset, entry.length];
  };
  const f64 = (name: string): Float64Array => new Float64Array(buffer, ...place(name, 'f64'));
  const u32 = (name: string): Uint32Array => new Uint32Array(buffer, ...place(name, 'u32'));
  const u16 = (name: string): Uint16Array => new Uint16Array(buffer, ...place(name, 'u16'));
  const u8 = (name: string): Uint8Array => new Uint8Array(buffer, ...place(name, 'u8'));
  const text = (name: string): TextColumn => ({ offsets: u32(`${name}.offsets`), bytes: u8(`${name}.bytes`) });
  const list = (name: string): ListColumn => ({ offsets: u32(`${name}.offsets`), values: u32(`${name}.values`) });
  const byLanguage = (name: string): Readonly<Record<string, TextColumn>> =>
    Object.fromEntries(directory.languages.map((language) => [language, text(`${name}.${language}`)]));
  return {
    count: directory.count,
    startEarliest: f64('startEarliest'),
    startLatest: f64('startLatest'),
    endEarliest: f64('endEarliest'),
    endLatest: f64('endLatest'),
    startPrecision: u8('startPrecision'),
    endPrecision: u8('endPrecision'),
    whenFlags: u16('whenFlags'),
    category: u16('category'),
    status: u8('status'),
    certainty: u8('certainty'),
    importance: u8('importance'),
    places: list('places'),
    actors: list('actors'),
    sources: list('sources'),
    tags: list('tags'),
    byStart: u32('byStart'),
    byEnd: u32('byEnd'),
    byList: u32('byList'),
    byId: u32('byId'),
    id: text('id'),
    edtf: text('edtf'),
    title: byLanguage('title'),
    shortTitle: byLanguage('shortTitle'),
  };
}

/** When row `row` was. The text is decoded by the caller, who knows whether it is needed. */
export function whenOfRow(columns: EventColumns, row: number, edtf = ''): When {
  return {
    edtf,
    startEarliest: columns.startEarliest[row] ?? Number.NEGATIVE_INFINITY,
    startLatest: columns.startLatest[row] ?? Number.POSITIVE_INFINITY,
    endEarliest: columns.endEarliest[row] ?? Number.NEGATIVE_INFINITY,
    endLatest: columns.endLatest[row] ?? Number.POSITIVE_INFINITY,
    startPrecision: precisionAt(columns.startPrecision, row),
    endPrecision: precisionAt(columns.endPrecision, row),
    flags: columns.whenFlags[row] ?? 0,
  };
}

function precisionAt(column: Uint8Array, row: number): Precision {
  return precisions[column[row] ?? 0] ?? 'none';
}
