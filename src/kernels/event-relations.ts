import type { Relation } from '../shared/dataset.ts';
import type { EventRelation } from '../shared/dataset-document.ts';
import { readReference } from '../shared/record-reference.ts';
import type { RelationEnds } from './relation-chain.ts';

/** The relations between two events, by the ids of these; none where an end is another record. */
export function eventRelations(relations: readonly Relation[]): readonly EventRelation[] {
  return relations.flatMap(({ id, subject, predicate, object }) => {
    const [from, to] = [readReference(subject), readReference(object)];
    if (from?.list !== 'events' || to?.list !== 'events') return [];
    return [{ id, subject: from.id, predicate, object: to.id }];
  });
}

/** The same by rows; those of events that are not there are passed over. */
export function relationEnds(
  relations: readonly EventRelation[],
  rowOf: (id: string) => number | null,
): readonly RelationEnds[] {
  return relations.flatMap(({ id, predicate, subject, object }) => {
    const [from, to] = [rowOf(subject), rowOf(object)];
    return from === null || to === null ? [] : [{ id, predicate, from, to }];
  });
}

/** One bit a row, the least significant of a byte first: set for these rows, of `count`. */
export function bitsOfRows(rows: readonly number[], count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (const row of rows) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return bits;
}
