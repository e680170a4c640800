import type { ColumnValues } from '../../shared/event-columns.ts';

// Columns lie in memory that the threads of this process share: a host sends them from where the engine has made them.

export function sharedFloats(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

export function sharedShorts(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(2 * length));
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Of the same kind, all zeros. */
export function sharedLike<Column extends ColumnValues>(column: Column, length: number): Column;
export function sharedLike(column: ColumnValues, length: number): ColumnValues {
  if (column instanceof Float64Array) return sharedFloats(length);
  if (column instanceof Uint32Array) return sharedNumbers(length);
  return column instanceof Uint16Array ? sharedShorts(length) : sharedBytes(length);
}

export function sharedCopy<Column extends ColumnValues>(column: Column): Column {
  const copy = sharedLike(column, column.length);
  copy.set(column);
  return copy;
}
