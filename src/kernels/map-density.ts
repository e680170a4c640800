import type { MapFrame } from './map-frame.ts';
import type { PlaceSpots } from './place-spots.ts';

/** More marks in view than this are shown as cells … */
const cellsAbove = 2000;
/** … until there are fewer than this: without the gap, a map at the limit would flicker. */
const marksBelow = 1600;

/** Whether the map shows cells instead of marks, given what it showed before. */
export function showsCells(before: boolean, marksInView: number): boolean {
  return before ? marksInView >= marksBelow : marksInView > cellsAbove;
}

/** The places that the pane shows. */
export function placesInPane({ left, top, worldPx, pane }: MapFrame, spots: PlaceSpots): Uint32Array {
  const { count, placed, x, y } = spots;
  const [west, wide] = [left + pane.left / worldPx, (pane.right - pane.left) / worldPx];
  const [north, south] = [top + pane.top / worldPx, top + pane.bottom / worldPx];
  const places = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place++) {
    const along = y[place] ?? 0;
    if (placed[place] !== 1 || along < north || along > south) continue;
    // in whichever copy of the world
    const across = (x[place] ?? 0) - west;
    if (across - Math.floor(across) <= wide) places[found++] = place;
  }
  return places.slice(0, found);
}

/** How many marks events have at these places: one for each event and place. `inside`: events by place. */
export function marksAt(places: Uint32Array, inside: Uint32Array): number {
  let marks = 0;
  for (const place of places) marks += inside[place] ?? 0;
  return marks;
}

/** At how many of these places there are events outside of the window of time: each has one small mark, or shares it. */
export function smallMarksAt(places: Uint32Array, outside: Uint32Array): number {
  let marks = 0;
  for (const place of places) if ((outside[place] ?? 0) > 0) marks++;
  return marks;
}
