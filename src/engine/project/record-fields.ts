import type { JsonValue, ListedIds, RecordFields } from '../../shared/edit.ts';
import { isList } from './values-at.ts';

/** The record with these fields set, and without those that are null. */
export function withFields(record: RecordFields, fields: RecordFields): RecordFields {
  const all: Record<string, JsonValue> = { ...record, ...fields };
  for (const name of Object.keys(fields)) if (fields[name] === null) delete all[name];
  return all;
}

/** The record with other entries in its lists. A list that is empty then is left out. */
export function withEntries(record: RecordFields, add: ListedIds, remove: ListedIds): RecordFields {
  const names = [...Object.keys(remove), ...Object.keys(add)];
  if (names.length === 0) return record;
  const lists = names.map((name) => {
    const before = record[name];
    const gone: readonly JsonValue[] = remove[name] ?? [];
    const kept = (isList(before) ? before : []).filter((entry) => !gone.includes(entry));
    const after = [...new Set([...kept, ...(add[name] ?? [])])];
    return [name, after.length === 0 ? null : after] as const;
  });
  return withFields(record, Object.fromEntries(lists));
}
