import type { JsonValue } from '../../shared/edit.ts';

/** The way to values of a record: names of fields, and `*` for each entry of a list. */
export type ValuePath = readonly string[];

/** A value and the keys that lead to it. */
export interface FoundValue {
  readonly keys: readonly (string | number)[];
  readonly value: JsonValue;
}

/** All values at a path; none where the record has no such field, or another kind of value there. */
export function valuesAt(value: JsonValue, path: ValuePath): readonly FoundValue[] {
  const [step, ...rest] = path;
  if (step === undefined) return [{ keys: [], value }];
  if (step !== '*') return within(step, fieldOf(value, step), rest);
  return isList(value) ? value.flatMap((entry, index) => within(index, entry, rest)) : [];
}

function within(key: string | number, inner: JsonValue | undefined, rest: ValuePath): readonly FoundValue[] {
  if (inner === undefined) return [];
  return valuesAt(inner, rest).map((found) => ({ keys: [key, ...found.keys], value: found.value }));
}

/**
 * The value with what `replace` gives in place of each value at the path; the same one where nothing changed. Where it
 * gives undefined, the entry goes that the value stands in, or the field where that is in no list. Of entries that became
 * the same, a list keeps one.
 */
export function replaceAt<T extends JsonValue>(
  value: T,
  path: ValuePath,
  replace: (found: JsonValue) => JsonValue | undefined,
): T {
  // a record stays one: only what is inside it can go
  return (replaceWithin(value, path, false, replace) ?? value) as T;
}

function replaceWithin(
  value: JsonValue,
  [step, ...rest]: ValuePath,
  isEntry: boolean,
  replace: (found: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  if (step === undefined) return replace(value);
  if (step === '*') {
    if (!isList(value)) return value;
    const entries = value.map((entry) => replaceWithin(entry, rest, true, replace));
    if (entries.every((entry, index) => entry === value[index])) return value;
    const kept = entries.filter((entry) => entry !== undefined);
    return uniqueEntries(kept);
  }
  const inner = fieldOf(value, step);
  if (inner === undefined) return value;
  const next = replaceWithin(inner, rest, isEntry, replace);
  if (next === inner) return value;
  if (next !== undefined) return { ...(value as object), [step]: next };
  if (isEntry) return undefined;
  const { [step]: _, ...others } = value as Readonly<Record<string, JsonValue>>;
  return others;
}

function fieldOf(value: JsonValue, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || isList(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, JsonValue>>)[name];
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Each entry once, as far as what it says goes. */
function uniqueEntries(entries: readonly JsonValue[]): readonly JsonValue[] {
  const texts = new Set<string>();
  return entries.filter((entry) => texts.size < texts.add(JSON.stringify(entry)).size);
}
