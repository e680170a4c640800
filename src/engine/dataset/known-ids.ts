import type { Message } from '../../shared/problem.ts';
import { readReference, type ReferredList } from '../../shared/record-reference.ts';
import type { PathKey } from './json-path.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';

/** The ids of one list, for those who refer to it. */
export type KnownIds = Pick<ReadonlySet<string>, 'has'>;

export function idsOf(records: readonly { readonly id: string }[]): KnownIds {
  return new Set(records.map((record) => record.id));
}

/** The references to the records of these lists, as `referenceText` writes them. */
export function referencesTo(lists: Readonly<Record<ReferredList, KnownIds>>): KnownIds {
  return {
    has(text) {
      const reference = readReference(text);
      return reference !== null && lists[reference.list].has(reference.id);
    },
  };
}

/** Those of `ids`, at `keys` in their record, that are known, each once; the others are told and left out. */
export function keepKnown(
  ids: readonly string[] | undefined,
  known: KnownIds,
  report: RecordReport,
  keys: readonly PathKey[],
): readonly string[] {
  if (ids === undefined) return [];
  for (const [index, id] of ids.entries()) {
    if (!known.has(id)) report.warn([...keys, index], unknownId(id));
  }
  return [...new Set(ids)].filter((id) => known.has(id));
}

export function unknownId(id: string): Message {
  return { key: 'problem.unknownId', values: { id: shorten(id) } };
}
