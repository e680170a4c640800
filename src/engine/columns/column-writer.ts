import type { ColumnDirectory, ListColumn, NumberKind, TextColumn } from '../../shared/event-columns.ts';

/** One column before it is packed. */
export type ColumnValues = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Columns by the names under which `viewColumns` looks for them. */
export type NamedColumns = Readonly<Record<string, ColumnValues>>;

export interface PackedColumns {
  readonly directory: ColumnDirectory;
  readonly buffer: ArrayBuffer;
}

/** Lays all columns one after the other into one buffer, each at a multiple of 8 bytes, and tells where they lie. */
export function packColumns(count: number, languages: readonly string[], columns: NamedColumns): PackedColumns {
  const placed = new Map<string, ColumnDirectory['entries'][string]>();
  let byteLength = 0;
  for (const [name, values] of Object.entries(columns)) {
    placed.set(name, { kind: kindOf(values), offset: byteLength, length: values.length });
    byteLength += Math.ceil(values.byteLength / 8) * 8;
  }
  const buffer = new ArrayBuffer(byteLength);
  const bytes = new Uint8Array(buffer);
  for (const [name, values] of Object.entries(columns)) {
    const source = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    bytes.set(source, placed.get(name)?.offset ?? 0);
  }
  return { directory: { count, byteLength, languages, entries: Object.fromEntries(placed) }, buffer };
}

function kindOf(values: ColumnValues): NumberKind {
  if (values instanceof Float64Array) return 'f64';
  if (values instanceof Uint32Array) return 'u32';
  return values instanceof Uint16Array ? 'u16' : 'u8';
}

/** Fills `column` with one number a row, and gives it back. */
export function numberColumn<Column extends ColumnValues, Row>(
  column: Column,
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): Column {
  const values: ColumnValues = column;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row !== undefined) values[at] = valueOf(row);
  }
  return column;
}

/** A text a row, in UTF-8. */
export function textColumn(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1);
  let length = 0;
  for (const [row, text] of texts.entries()) {
    length += Buffer.byteLength(text);
    offsets[row + 1] = length;
  }
  const bytes = Buffer.alloc(length);
  for (const [row, text] of texts.entries()) bytes.write(text, offsets[row] ?? 0);
  return { offsets, bytes };
}

/** Several values a row. */
export function listColumn(lists: readonly (readonly number[])[]): ListColumn {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  return { offsets, values: Uint32Array.from(lists.flat()) };
}

export function nameText(name: string, { offsets, bytes }: TextColumn): NamedColumns {
  return { [`${name}.offsets`]: offsets, [`${name}.bytes`]: bytes };
}

export function nameList(name: string, { offsets, values }: ListColumn): NamedColumns {
  return { [`${name}.offsets`]: offsets, [`${name}.values`]: values };
}
