import type { MapPlan } from './map-plan.ts';

/** How much the pane shows. */
export interface InView {
  /** Each event once, small marks too. */
  readonly events: number;
  /** Marks and rings, or cells. */
  readonly marks: number;
}

export function countInView({ marks, small, cells, document, present }: MapPlan): InView {
  const { count, places } = document.columns;
  if (cells === null) {
    const shown = [...marks, ...small].filter(({ inPane }) => inPane);
    const seen = new Uint8Array(count);
    for (const { cluster } of shown) for (const row of cluster.rows) seen[row] = 1;
    return { events: seen.reduce((sum, one) => sum + one, 0), marks: shown.length };
  }
  const inPane = new Uint8Array(cells.cells.count);
  for (const placed of cells.placed) if (placed.inPane) inPane[placed.cell] = 1;
  let events = 0;
  for (let row = 0; row < count; row++) {
    if (present[row] === 0) continue;
    const own = places.values.subarray(places.offsets[row] ?? 0, places.offsets[row + 1] ?? 0);
    if (own.some((place) => inPane[cells.cells.cellOfPlace[place] ?? -1] === 1)) events++;
  }
  return { events, marks: inPane.reduce((sum, one) => sum + one, 0) };
}
