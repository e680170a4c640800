import type { FacetValue } from './facet-value.ts';

/** What decides which values of a section are on screen. */
export interface Showing {
  /** What stands in the section's own search field. */
  readonly query: string;
  readonly showsAll: boolean;
  /** Ids that are asked for or left out, and the one that has the focus: these stay in sight. */
  readonly kept: ReadonlySet<string>;
}

/** How many values a long section shows at first, and at most: beyond that, one finds a value by its name. */
export const fewValues = 8;
const mostValues = 300;

/**
 * The values on screen. A section that shows all it has, or all that has a name, keeps its order, so that nothing moves
 * while other filters change. One that shows a few shows those with the most events by `counts` (by the value's index),
 * which are those of a view at rest: what the other filters leave is in sight, and nothing jumps under a brush.
 */
export function shownValues(
  values: readonly FacetValue[],
  counts: Uint32Array,
  { query, showsAll, kept }: Showing,
): readonly FacetValue[] {
  if (values.length <= fewValues) return values;
  if (query !== '') return values.filter(nameHolds(query)).slice(0, mostValues);
  const countOf = ({ index }: FacetValue): number => counts[index] ?? 0;
  // the order of `values` decides between equals: sorting is stable
  const ordered = showsAll ? values : values.toSorted((a, b) => countOf(b) - countOf(a));
  const most = showsAll ? mostValues : fewValues;
  return ordered.filter((value, place) => place < most || kept.has(value.id));
}

/** How many values there are to be shown for what stands in the search field. */
export function countFound(values: readonly FacetValue[], query: string): number {
  return values.filter(nameHolds(query)).length;
}

function nameHolds(query: string): (value: FacetValue) => boolean {
  const words = folded(query).split(/\s+/);
  return ({ name, detail }) => {
    const text = folded(`${name} ${detail}`);
    return words.every((word) => text.includes(word));
  };
}

/** Accents and capitals do not matter to who looks for a name. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
