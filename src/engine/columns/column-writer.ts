import type { ColumnDirectory, ListColumn, NumberKind, TextColumn } from '../../shared/event-columns.ts';
import { giveBack } from './give-back.ts';

/** One column before it is packed. */
export type ColumnValues = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Columns by the names under which `viewColumns` looks for them. */
export type NamedColumns = Readonly<Record<string, ColumnValues>>;

export interface PackedColumns {
  readonly directory: ColumnDirectory;
  readonly buffer: ArrayBuffer;
}

/**
 * Lays all columns one after the other into one buffer, each at a multiple of 8 bytes, and tells where they lie. `after`
 * 'giveBack': the memory of each column is given back once it lies there, so that none is held twice; nobody reads it then.
 */
export function packColumns(
  count: number,
  languages: readonly string[],
  columns: NamedColumns,
  after: 'keep' | 'giveBack' = 'keep',
): PackedColumns {
  const placed = new Map<string, ColumnDirectory['entries'][string]>();
  let byteLength = 0;
  for (const [name, values] of Object.entries(columns)) {
    placed.set(name, { kind: kindOf(values), offset: byteLength, length: values.length });
    byteLength += Math.ceil(values.byteLength / 8) * 8;
  }
  const buffer = new ArrayBuffer(byteLength);
  const bytes = new Uint8Array(buffer);
  const done = after === 'giveBack' ? giverBack(Object.values(columns)) : null;
  for (const [name, values] of Object.entries(columns)) {
    const source = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    bytes.set(source, placed.get(name)?.offset ?? 0);
    done?.(values);
  }
  return { directory: { count, byteLength, languages, entries: Object.fromEntries(placed) }, buffer };
}

/** Gives the memory of a column back once no other one lies in it. */
function giverBack(columns: readonly ColumnValues[]): (column: ColumnValues) => void {
  const users = new Map<ArrayBufferLike, number>();
  for (const { buffer } of columns) users.set(buffer, (users.get(buffer) ?? 0) + 1);
  return (column) => {
    const left = (users.get(column.buffer) ?? 0) - 1;
    users.set(column.buffer, left);
    if (left === 0) giveBack(column);
  };
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
