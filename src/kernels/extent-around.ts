import type { Place } from '../shared/dataset.ts';
import type { MapExtent } from '../shared/map-extent.ts';
import { growExtent } from './grown-extent.ts';

const kmPerDegree = 111.2;
/** Half a side of the least extent: nearer, the basemap has nothing more to say. */
const leastKm = 40;
/** How many times the radius in which a place lies is shown around it. */
const roomAround = 4;

/** The extent in which a place is looked at: the circle in which it lies with room around; null without coordinates. */
export function extentAround({ coordinates }: Place): MapExtent | null {
  if (coordinates === undefined) return null;
  const { lng, lat, precisionM = 0 } = coordinates;
  const half = Math.max(leastKm, (precisionM / 1000) * roomAround) / kmPerDegree;
  // near a pole a degree of longitude is no distance at all
  const halfLng = half / Math.max(Math.cos((lat * Math.PI) / 180), 0.1);
  return growExtent({ west: lng, south: lat, east: lng, north: lat }, halfLng, half);
}
