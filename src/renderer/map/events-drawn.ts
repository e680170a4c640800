import { eventsInCells, eventsInClusters } from '../../kernels/drawn-events.ts';
import type { MapPlan } from './map-plan.ts';

/** How many events have a mark or are counted in a cell, anywhere in the world: each once. */
export function eventsDrawn({ layout, cells, outsideCells, document, events }: MapPlan): number {
  const { inside, outside, places } = events;
  const { columns } = document;
  // marks among cells stand for events that the cells count too
  if (cells !== null) return eventsInCells(columns, cells.cells, cells.counts, inside, outside);
  if (outsideCells === null) return eventsInClusters(columns, layout, inside, outside, places);
  return (
    eventsInClusters(columns, layout, inside, noEvents, places) +
    eventsInCells(columns, outsideCells.cells, outsideCells.counts, noEvents, outside)
  );
}

const noEvents = { countAt: () => 0, rowsAt: () => [], visitSeveral: () => undefined };
