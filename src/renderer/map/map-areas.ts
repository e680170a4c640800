import { areaBodies } from '../../kernels/area-bodies.ts';
import { areaShapes } from '../../kernels/area-shapes.ts';
import { shownAreas, type ShownArea } from '../../kernels/shown-areas.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import type { Place } from '../../shared/dataset.ts';
import { rememberLast } from '../store/remember-last.ts';
import type { ShownEvents } from './map-plan-input.ts';

/** Finds the areas of a document on the canvas; the same value while no other event is foremost in one. */
export function createMapAreas(): (
  places: readonly Place[],
  frame: MapFrame,
  events: ShownEvents,
) => readonly ShownArea[] {
  const shapesOf = rememberLast(areaShapes);
  const bodiesOf = rememberLast((places: readonly Place[], frame: MapFrame) => areaBodies(frame, shapesOf(places)));
  let last: readonly ShownArea[] = [];
  return (places, frame, events) => {
    const shown = shownAreas(bodiesOf(places, frame), events);
    const isSame = shown.length === last.length && shown.every((area, at) => isSameArea(area, last[at]));
    if (!isSame) last = shown;
    return last;
  };
}

function isSameArea(a: ShownArea, b: ShownArea | undefined): boolean {
  return a.body === b?.body && a.row === b.row && a.isInside === b.isInside;
}
