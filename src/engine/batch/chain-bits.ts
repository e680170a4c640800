import { bitsOfRows, eventRelations, relationEnds } from '../../kernels/event-relations.ts';
import { chainOf, relationsByRow } from '../../kernels/relation-chain.ts';
import type { Relation } from '../../shared/dataset.ts';
import type { EventColumns } from '../../shared/event-columns.ts';

const decoder = new TextDecoder();

/** One bit a row: set for those of the chain of an event, by its id; none where that is not in the file. */
export function chainBits(
  { id: { offsets, bytes }, count }: EventColumns,
  relations: readonly Relation[],
  first: string,
): Uint8Array {
  const rows = new Map<string, number>();
  for (let row = 0; row < count; row++) rows.set(decoder.decode(bytes.subarray(offsets[row], offsets[row + 1])), row);
  const rowOf = (id: string): number | null => rows.get(id) ?? null;
  const begin = rowOf(first);
  const byRow = relationsByRow(relationEnds(eventRelations(relations), rowOf));
  return bitsOfRows(begin === null ? [] : chainOf(byRow, begin).rows, count);
}
