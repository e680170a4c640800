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

export function nameText(name: string, { offsets, bytes }: TextColumn): NamedColumns {
  return { [`${name}.offsets`]: offsets, [`${name}.bytes`]: bytes };
}

export function nameList(name: string, { offsets, values }: ListColumn): NamedColumns {
  return { [`${name}.offsets`]: offsets, [`${name}.values`]: values };
}
