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

function fieldOf(value: JsonValue, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || isList(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, JsonValue>>)[name];
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
