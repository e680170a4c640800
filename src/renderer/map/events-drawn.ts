import { eventsInClusters } from '../../kernels/drawn-events.ts';
import type { MapPlan } from './map-plan.ts';

/** How many events have a mark or are counted in a cell, anywhere in the world: each once. */
export function eventsDrawn({ layout, cells, document }: MapPlan): number {
  // marks among cells stand for events that the cells count too
  return cells === null ? eventsInClusters(layout, document.columns.count) : cells.cells.events;
}
