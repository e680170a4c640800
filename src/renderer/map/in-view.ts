import { groupOfPlaces, timesTooOften, type EventsAtPlaces } from '../../kernels/events-at-places.ts';
import { cellLevel, type CellPlan } from '../../kernels/placed-cells.ts';
import type { PlaceCluster } from '../../kernels/place-clusters.ts';
import type { MapPlan } from './map-plan.ts';

/** How much the pane shows. */
export interface InView {
  /** Each event once, small marks too. */
  readonly events: number;
  /** Marks and rings, or cells. */
  readonly marks: number;
}

/** In steps, while the plan stands. */
export function* countInView(plan: MapPlan): Generator<void, InView> {
  const { marks, small, cells, outsideCells, events } = plan;
  if (cells !== null) return yield* countCells(plan, cells, [events.inside, events.outside]);
  const rings = yield* countClusters(plan, marks, events.inside);
  const rest =
    outsideCells === null
      ? yield* countClusters(plan, small, events.outside)
      : yield* countCells(plan, outsideCells, [events.outside]);
  return { events: rings.events + rest.events, marks: rings.marks + rest.marks };
}

function* countClusters(
  { document: { columns }, events: { places } }: MapPlan,
  marks: readonly { readonly cluster: PlaceCluster; readonly inPane: boolean }[],
  events: EventsAtPlaces,
): Generator<void, InView> {
  const shown = marks.filter(({ inPane }) => inPane);
  const clusters = [...new Set(shown.map(({ cluster }) => cluster))];
  const groupOf = groupOfPlaces(
    clusters.map((cluster) => cluster.places),
    (places.at(-1) ?? -1) + 1,
  );
  const sum = clusters.reduce((total, { count }) => total + count, 0);
  return {
    events: sum - (yield* timesTooOften(columns, events, groupOf)),
    marks: shown.length,
  };
}

function* countCells(
  { document: { columns } }: MapPlan,
  { cells, counts, sites, level }: CellPlan,
  kinds: readonly EventsAtPlaces[],
): Generator<void, InView> {
  const inPane = new Uint8Array(cells.count);
  for (let site = 0; site < sites.count; site++) {
    if (sites.inPane[site] === 1 && level[site] !== cellLevel.empty) inPane[sites.cell[site] ?? 0] = 1;
  }
  let events = 0;
  let marks = 0;
  inPane.forEach((isShown, cell) => {
    if (isShown === 0) return;
    marks++;
    events += (counts.inside[cell] ?? 0) + (counts.outside[cell] ?? 0);
  });
  const groupOf = cells.cellOfPlace.map((cell) => (inPane[cell] === 1 ? cell : -1));
  for (const kind of kinds) events -= yield* timesTooOften(columns, kind, groupOf);
  return { events, marks };
}
