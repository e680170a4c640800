import type { $ZodIssue } from 'zod/v4/core';

type Container = unknown[] | Record<PropertyKey, unknown>;

/** For each list that lost entries: at which index each of the rest stood at first. */
export type KeptEntries = Map<Container, readonly number[]>;

/**
 * Takes out of `record`, in place, the values that the issues name; where one is missing, what it is missing from.
 * False where the record itself would have to go (it may be half emptied then). Keeps `kept` true.
 */
export function removeFaults(record: unknown, issues: readonly $ZodIssue[], kept: KeptEntries): boolean {
  const doomed = new Map<Container, Set<PropertyKey>>();
  for (const path of issues.flatMap((issue) => doomedPaths(record, issue))) {
    const key = path.at(-1);
    const container = valueAt(record, path.slice(0, -1));
    if (key === undefined || !isContainer(container)) return false;
    const keys = doomed.get(container) ?? new Set();
    doomed.set(container, keys.add(key));
  }
  for (const [container, keys] of doomed) {
    if (Array.isArray(container)) removeEntries(container, keys, kept);
    else for (const key of keys) delete container[key];
  }
  return doomed.size > 0;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (!isContainer(inner) || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Record<PropertyKey, unknown>)[key];
  }, value);
}

export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function doomedPaths(record: unknown, issue: $ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  if (valueAt(record, issue.path) === undefined) return [issue.path.slice(0, -1)];
  return [issue.path];
}

function removeEntries(list: unknown[], doomed: ReadonlySet<PropertyKey>, kept: KeptEntries): void {
  const first = kept.get(list);
  const indices = list.flatMap((_, index) => (doomed.has(index) ? [] : [index]));
  kept.set(
    list,
    indices.map((index) => first?.[index] ?? index),
  );
  for (const [to, from] of indices.entries()) list[to] = list[from];
  list.length = indices.length;
}
