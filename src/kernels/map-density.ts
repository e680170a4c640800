import type { EventColumns } from '../shared/event-columns.ts';
import { presence } from './event-presence.ts';
import { copiesOnCanvas, isInPane, type MapFrame } from './map-frame.ts';
import type { PlaceSpots } from './place-spots.ts';

/** More marks in view than this are shown as cells … */
const cellsAbove = 2000;
/** … until there are fewer than this: without the gap, a map at the limit would flicker. */
const marksBelow = 1600;

/** Whether the map shows cells instead of marks, given what it showed before. */
export function showsCells(before: boolean, marksInView: number): boolean {
  return before ? marksInView >= marksBelow : marksInView > cellsAbove;
}

/** For each place, how many events inside of the window of time are there: as many marks as it would have. */
export function marksOfPlaces({ count, places }: EventColumns, spots: PlaceSpots, present: Uint8Array): Uint32Array {
  const marks = new Uint32Array(spots.count);
  for (let row = 0; row < count; row++) {
    if (present[row] !== presence.inside) continue;
    const end = places.offsets[row + 1] ?? 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      const place = places.values[at] ?? 0;
      if (spots.placed[place] === 1) marks[place] = (marks[place] ?? 0) + 1;
    }
  }
  return marks;
}

/** How many of these marks the pane shows. */
export function marksInView(frame: MapFrame, spots: PlaceSpots, marks: Uint32Array): number {
  let inView = 0;
  for (let place = 0; place < spots.count; place++) {
    const here = marks[place] ?? 0;
    if (here === 0) continue;
    const copies = copiesOnCanvas(frame, spots.x[place] ?? 0, spots.y[place] ?? 0, 0);
    if (copies.some((copy) => isInPane(frame, copy))) inView += here;
  }
  return inView;
}
