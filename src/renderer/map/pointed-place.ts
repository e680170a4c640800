import { worldSizePx } from '../../kernels/map-camera.ts';
import { worldWidthM } from '../../kernels/mercator.ts';
import { placeNear } from '../../kernels/place-near.ts';
import type { Place } from '../../shared/dataset.ts';
import type { Placing } from '../store/explorer-state.ts';
import { groundAt } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

/** How far from a place a hand still means it, and how far off a hand is, CSS pixels. */
const reachPx = 12;
const handPx = 4;

export interface PointedPlace {
  readonly point: NonNullable<Placing['point']>;
  /** The place of the document that is meant; null: none is near. */
  readonly place: Place | null;
}

/** What a hand points at on the map's element: the ground, as exactly as a hand is, and a place that is there. */
export function pointedPlace({ map, store }: MapScene, x: number, y: number): PointedPlace {
  const ground = groundAt(map, { x, y });
  const worldPx = worldSizePx(map.getZoom());
  const metres = Number(((handPx * worldWidthM(ground.lat)) / worldPx).toPrecision(1));
  // a tenth of what is known; a degree of latitude is about 111 km
  const digits = Math.min(Math.max(Math.ceil(Math.log10(1_113_200 / metres)), 0), 6);
  const rounded = (degrees: number): number => Number(degrees.toFixed(digits));
  const places = store.getState().document?.summary.places ?? [];
  return {
    point: { lng: rounded(ground.lng), lat: rounded(ground.lat), precisionM: metres },
    place: places[placeNear(places, ground, worldPx, reachPx) ?? -1] ?? null,
  };
}
