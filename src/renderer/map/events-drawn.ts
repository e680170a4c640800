import { eventsInCells, eventsInClusters } from '../../kernels/drawn-events.ts';
import { noEvents } from '../../kernels/events-at-places.ts';
import type { MapPlan } from './map-plan.ts';

/** How many events have a mark or are counted in a cell, anywhere in the world: each once. In steps, while the plan stands. */
export function* eventsDrawn({ layout, cells, outsideCells, document, events }: MapPlan): Generator<void, number> {
  const { inside, outside, places } = events;
  const { columns } = document;
  // marks among cells stand for events that the cells count too
  if (cells !== null) return yield* eventsInCells(columns, cells.cells, cells.counts, inside, outside);
  if (outsideCells === null) return yield* eventsInClusters(columns, layout, inside, outside, places);
  const inClusters = yield* eventsInClusters(columns, layout, inside, noEvents, places);
  return inClusters + (yield* eventsInCells(columns, outsideCells.cells, outsideCells.counts, noEvents, outside));
}
