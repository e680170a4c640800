import type { FacetFilter } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';

/** What a filter says of a value. */
const standing = { free: 0, wanted: 1, refused: 2 } as const;

/**
 * Writes to `mask` the bits of `before` (which may be the same), with `bit` set for each row that fails the filter of a facet
 * and clear for all others.
 */
export function markFailing(
  mask: Uint16Array,
  before: Uint16Array,
  bit: number,
  column: FacetColumn,
  filter: FacetFilter,
): void {
  const { sets } = column;
  const failing = failingSets(column, filter).map((fails) => fails * bit);
  for (let row = 0; row < mask.length; row++) {
    mask[row] = ((before[row] ?? 0) & ~bit) | (failing[sets[row] ?? 0] ?? 0);
  }
}

/** A number for each set of values: 1 where it fails. */
function failingSets({ ids, offsets, values }: FacetColumn, { only, not }: FacetFilter): Uint16Array {
  const [wanted, refused] = [new Set(only), new Set(not)];
  const said = Uint8Array.from(ids, (id) =>
    refused.has(id) ? standing.refused : wanted.has(id) ? standing.wanted : standing.free,
  );
  // an id that no value has is asked all the same: where only such ids are wanted, nothing passes
  const missing = only.length > 0 ? standing.wanted : 0;
  const failing = new Uint16Array(offsets.length - 1);
  for (let set = 0; set < failing.length; set++) {
    let all = 0;
    const end = offsets[set + 1] ?? 0;
    for (let at = offsets[set] ?? 0; at < end; at++) all |= said[values[at] ?? 0] ?? 0;
    if ((all & standing.refused) !== 0 || (missing & ~all) !== 0) failing[set] = 1;
  }
  return failing;
}
