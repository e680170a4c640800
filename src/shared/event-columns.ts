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
 * The events as columns, one row each: those with a date by their start, as far as no edit has changed it since they were
 * read, and the others after them. Bounds as in `When`; category, status, certainty, places, actors,
 * sources (those that it cites), time zone and tags are indices into the lists of the document. Nothing is
 * allocated per event, and nobody writes into them: columns that say the same are shared between what was and what is.
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
  /** 1 where one of its citations disputes it. */
  readonly disputed: Uint8Array;
  /** The zone whose clocks its times of day are of: 'UTC', an IANA name, '+09:00'; '' where it has no time, or no zone. */
  readonly timeZone: Uint16Array;
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

/** One array of the columns. */
export type ColumnValues = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Of the columns, each array by its name: `whenFlags`, `places.offsets`, `title.en.bytes`. */
export type NamedColumns = ReadonlyMap<string, ColumnValues>;

export type NumberKind = 'f64' | 'u32' | 'u16' | 'u8';

/**
 * Where an array lies in the bytes that hold them all: `offset` in bytes (a multiple of 8), `length` in elements. Those that
 * say the same may lie in the same place. `since`: the document's revision that its values came with.
 */
export interface ColumnEntry {
  readonly kind: NumberKind;
  readonly offset: number;
  readonly length: number;
  readonly since: number;
}

export interface ColumnDirectory {
  readonly count: number;
  readonly byteLength: number;
  /** Languages of the titles. */
  readonly languages: readonly string[];
  readonly entries: Readonly<Record<string, ColumnEntry>>;
}

const elementBytes: Readonly<Record<NumberKind, number>> = { f64: 8, u32: 4, u16: 2, u8: 1 };

/** How many bytes an entry takes, without what is left free up to the next one. */
export function bytesOfEntry({ kind, length }: Pick<ColumnEntry, 'kind' | 'length'>): number {
  return elementBytes[kind] * length;
}

/** Of the arrays that have other values than under `revision`: where they lie when only they are fetched. */
export function changedSince(directory: ColumnDirectory, revision: number): ColumnDirectory {
  const changed = Object.entries(directory.entries).filter(([, { since }]) => since > revision);
  const offsets = new Map<string, number>();
  let byteLength = 0;
  const place = (entry: ColumnEntry): ColumnEntry => {
    const bytes = bytesOfEntry(entry);
    const key = `${entry.offset} ${bytes}`;
    const offset = offsets.get(key) ?? byteLength;
    if (!offsets.has(key)) byteLength += Math.ceil(bytes / 8) * 8;
    offsets.set(key, offset);
    return { ...entry, offset };
  };
  const entries = Object.fromEntries(changed.map(([name, entry]) => [name, place(entry)]));
  return { ...directory, byteLength, entries };
}

/**
 * The columns as views of `buffer`. What the directory does not tell is as in `before`, in buffers of its own: else the bytes
 * that came with it, of which the others are dead now, would stay as long as it does. Throws where directory and buffer do
 * not fit (a bug, not bad input).
 */
export function viewColumns(
  { count, byteLength, languages, entries }: ColumnDirectory,
  buffer: ArrayBufferLike,
  before?: EventColumns,
): EventColumns {
  if (buffer.byteLength !== byteLength) {
    throw new Error(`columns: got ${buffer.byteLength} bytes, expected ${byteLength}`);
  }
  const viewed = new Map<string, ColumnValues>();
  if (before !== undefined) {
    const kept = [...namedColumns(before)].filter(([name]) => !(name in entries));
    const own = ownBuffers();
    for (const [name, values] of kept) viewed.set(name, own(values));
  }
  for (const [name, entry] of Object.entries(entries)) viewed.set(name, viewOf(buffer, entry));
  return eventColumns(count, languages, viewed);
}

/** Copies arrays out of a buffer that holds others, too; those that lie in one place have one copy. */
function ownBuffers(): (values: ColumnValues) => ColumnValues {
  const copies: { readonly of: ColumnValues; readonly buffer: ArrayBufferLike }[] = [];
  return (values) => {
    const { buffer, byteOffset: offset, byteLength, length } = values;
    if (buffer.byteLength === byteLength) return values;
    const known = copies.find(
      ({ of }) => of.buffer === buffer && of.byteOffset === offset && of.byteLength === byteLength,
    );
    const copy = known ?? { of: values, buffer: buffer.slice(offset, offset + byteLength) };
    if (known === undefined) copies.push(copy);
    return viewOf(copy.buffer, { kind: kindOf(values), offset: 0, length });
  };
}

export function kindOf(values: ColumnValues): NumberKind {
  if (values instanceof Float64Array) return 'f64';
  if (values instanceof Uint32Array) return 'u32';
  return values instanceof Uint16Array ? 'u16' : 'u8';
}

function viewOf(
  buffer: ArrayBufferLike,
  { kind, offset, length }: Pick<ColumnEntry, 'kind' | 'offset' | 'length'>,
): ColumnValues {
  switch (kind) {
    case 'f64':
      return new Float64Array(buffer, offset, length);
    case 'u32':
      return new Uint32Array(buffer, offset, length);
    case 'u16':
      return new Uint16Array(buffer, offset, length);
    case 'u8':
      return new Uint8Array(buffer, offset, length);
  }
}

/** The columns of `count` events out of their arrays. Throws where one is not there, or of another kind (a bug). */
export function eventColumns(count: number, languages: readonly string[], named: NamedColumns): EventColumns {
  const missing = (name: string): Error => new Error(`columns: no column "${name}" of its kind`);
  const f64 = (name: string): Float64Array => {
    const values = named.get(name);
    if (values instanceof Float64Array) return values;
    throw missing(name);
  };
  const u32 = (name: string): Uint32Array => {
    const values = named.get(name);
    if (values instanceof Uint32Array) return values;
    throw missing(name);
  };
  const u16 = (name: string): Uint16Array => {
    const values = named.get(name);
    if (values instanceof Uint16Array) return values;
    throw missing(name);
  };
  const u8 = (name: string): Uint8Array => {
    const values = named.get(name);
    if (values instanceof Uint8Array) return values;
    throw missing(name);
  };
  const text = (name: string): TextColumn => ({ offsets: u32(`${name}.offsets`), bytes: u8(`${name}.bytes`) });
  const list = (name: string): ListColumn => ({ offsets: u32(`${name}.offsets`), values: u32(`${name}.values`) });
  const byLanguage = (name: string): Readonly<Record<string, TextColumn>> =>
    Object.fromEntries(languages.map((language) => [language, text(`${name}.${language}`)]));
  return {
    count,
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
    disputed: u8('disputed'),
    timeZone: u16('timeZone'),
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

/** The arrays of the columns, in the order of `EventColumns`. */
export function namedColumns(columns: EventColumns): NamedColumns {
  const { count: _, ...arrays } = columns;
  const named = new Map<string, ColumnValues>();
  const add = (name: string, value: ColumnValues | object): void => {
    if (ArrayBuffer.isView(value)) named.set(name, value as ColumnValues);
    else for (const [part, inner] of Object.entries(value)) add(name === '' ? part : `${name}.${part}`, inner);
  };
  add('', arrays);
  return named;
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
