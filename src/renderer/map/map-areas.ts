import { areaBodies, type AreaBody } from '../../kernels/area-bodies.ts';
import { areaShapes } from '../../kernels/area-shapes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import type { Place } from '../../shared/dataset.ts';
import { rememberLast } from '../store/remember-last.ts';
import type { ShownEvents } from './map-plan-input.ts';

/** A line or an area where something that passes the filters was. */
export interface ShownArea {
  readonly body: AreaBody;
  /** Its foremost event: of those inside of the window of time, where there are any. */
  readonly row: number;
  readonly isInside: boolean;
}

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
    const shown = bodiesOf(places, frame).flatMap((body) => shownArea(body, events) ?? []);
    const isSame = shown.length === last.length && shown.every((area, at) => isSameArea(area, last[at]));
    if (!isSame) last = shown;
    return last;
  };
}

function shownArea(body: AreaBody, { inside, outside }: ShownEvents): ShownArea | null {
  const { place } = body.shape;
  if (inside.countAt(place) > 0) {
    const [row] = inside.rowsAt(place, 1);
    if (row !== undefined) return { body, row, isInside: true };
  }
  const [row] = outside.countAt(place) > 0 ? outside.rowsAt(place, 1) : [];
  return row === undefined ? null : { body, row, isInside: false };
}

function isSameArea(a: ShownArea, b: ShownArea | undefined): boolean {
  return a.body === b?.body && a.row === b.row && a.isInside === b.isInside;
}
