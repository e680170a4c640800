import type { PlaceGeometry, Position } from '../../shared/dataset.ts';

/** Where the mark of a line or an area stands: half-way along the line's positions, within the largest area. */
export function markOf(geometry: PlaceGeometry): Position {
  switch (geometry.type) {
    case 'LineString':
      return middleOf(geometry.coordinates);
    case 'MultiLineString':
      return middleOf(largest(geometry.coordinates, (line) => line.length));
    case 'Polygon':
      return withinRings(geometry.coordinates);
    case 'MultiPolygon':
      return withinRings(largest(geometry.coordinates, ([outer]) => Math.abs(areaOf(outer ?? []))));
  }
}

function middleOf(line: readonly Position[]): Position {
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}

function largest<T>(parts: readonly T[], sizeOf: (part: T) => number): T {
  return parts.reduce((best, part) => (sizeOf(part) > sizeOf(best) ? part : best));
}

/** Twice the area of a ring in square degrees; its sign is the ring's turn. */
function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [before, here] = [ring[at - 1], ring[at]];
    if (before !== undefined && here !== undefined) sum += before[0] * here[1] - here[0] * before[1];
  }
  return sum;
}

/** The middle of the widest stretch of the area at the height of its middle. */
function withinRings(rings: readonly (readonly Position[])[]): Position {
  const outer = rings[0] ?? [];
  const lats = outer.map(([, lat]) => lat);
  // off the middle by a little, so that no corner of a drawn rectangle or grid lies on it
  const [low, high] = [lats.reduce((a, b) => Math.min(a, b), 90), lats.reduce((a, b) => Math.max(a, b), -90)];
  const lat = low + (high - low) * 0.5000001;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b);
  let [from, to] = [outer[0]?.[0] ?? 0, outer[0]?.[0] ?? 0];
  let found = false;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [left, right] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
    if (!found || right - left > to - from) [from, to, found] = [left, right, true];
  }
  return found ? [(from + to) / 2, lat] : (outer[0] ?? [0, 0]);
}

/** The longitudes at which a ring crosses a latitude. */
function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < ring.length; at++) {
    const [before, here] = [ring[at - 1], ring[at]];
    if (before === undefined || here === undefined || before[1] > lat === here[1] > lat) continue;
    found.push(before[0] + ((lat - before[1]) / (here[1] - before[1])) * (here[0] - before[0]));
  }
  return found;
}
