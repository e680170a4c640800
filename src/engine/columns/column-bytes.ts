import {
  bytesOfEntry,
  kindOf,
  namedColumns,
  type ColumnDirectory,
  type ColumnEntry,
  type ColumnValues,
  type EventColumns,
} from '../../shared/event-columns.ts';

/**
 * Where the arrays of the columns lie, one after another in one run of bytes, each at a multiple of 8: those that say the
 * same (titles in a language in which no event has its own, lists that are empty) in one place. `before`: what these have come
 * from; what they share with it has not changed since.
 */
export function directoryOf(
  columns: EventColumns,
  revision: number,
  before?: { readonly columns: EventColumns; readonly document: { readonly columns: ColumnDirectory } },
): ColumnDirectory {
  const known = before === undefined ? null : namedColumns(before.columns);
  const placed: { readonly values: ColumnValues; readonly entry: ColumnEntry }[] = [];
  const entries: Record<string, ColumnEntry> = {};
  let byteLength = 0;
  for (const [name, values] of namedColumns(columns)) {
    const kind = kindOf(values);
    const since = known?.get(name) === values ? (before?.document.columns.entries[name]?.since ?? revision) : revision;
    const same = placed.find(({ entry, values: other }) => entry.kind === kind && isSame(values, other));
    const entry = { kind, offset: same?.entry.offset ?? byteLength, length: values.length, since };
    entries[name] = entry;
    if (same !== undefined) continue;
    placed.push({ values, entry });
    byteLength += Math.ceil(bytesOfEntry(entry) / 8) * 8;
  }
  return { count: columns.count, byteLength, languages: Object.keys(columns.title), entries };
}

/** The bytes that a directory of these columns tells of, piece by piece: nothing is copied. */
export function columnPieces({ entries }: ColumnDirectory, columns: EventColumns): readonly Uint8Array[] {
  const named = namedColumns(columns);
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const values = named.get(name);
    if (values === undefined || entry.offset < end || values.byteLength === 0) continue;
    pieces.push(bytesOf(values));
    end = entry.offset + Math.ceil(values.byteLength / 8) * 8;
    const free = end - entry.offset - values.byteLength;
    if (free > 0) pieces.push(new Uint8Array(free));
  }
  return pieces;
}

function bytesOf({ buffer, byteOffset, byteLength }: ColumnValues): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isSame(one: ColumnValues, other: ColumnValues): boolean {
  if (one.length !== other.length) return false;
  return one === other || Buffer.compare(bytesOf(one), bytesOf(other)) === 0;
}
