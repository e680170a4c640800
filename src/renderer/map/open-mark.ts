import type { PlacedMark, SmallMark } from '../../kernels/map-marks.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import { extentOfSpots, partsAtZoom } from '../../kernels/spot-extent.ts';
import type { Gestures } from '../store/gestures.ts';
import { deepestZoom } from './camera-limits.ts';
import type { MapScene } from './map-scene.ts';

/** Events to choose from, and the point of the canvas where they are. */
export interface MarkChoice {
  readonly rows: readonly number[];
  /** Those outside of the window of time. */
  readonly outside: readonly number[];
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/**
 * What a click on a mark does: one event is selected; of several, those at different places are parted by a closer
 * look; those that no look parts are given to `choose`.
 */
export function openMark(
  scene: MapScene,
  gestures: Gestures,
  mark: PlacedMark | SmallMark,
  choose: (choice: MarkChoice) => void,
): void {
  const { cluster, x, y } = mark;
  const choice: MarkChoice = {
    rows: 'radius' in mark ? cluster.rows : [],
    outside: 'radius' in mark ? mark.cluster.beneath : cluster.rows,
    place: cluster.places[0] ?? 0,
    x,
    y,
  };
  const all = [...choice.rows, ...choice.outside];
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    gestures.select(only);
    return;
  }
  const extent = 'radius' in mark ? partedExtent(scene, cluster.places) : null;
  if (extent === null) choose(choice);
  else gestures.setMapExtent(extent);
}

/** The extent of places that a closer look parts; null where none does. */
function partedExtent({ store, map }: MapScene, places: readonly number[]): ReturnType<typeof extentOfSpots> {
  const { document } = store.getState();
  if (document === null || map.getZoom() >= deepestZoom) return null;
  const spots = spotsOfPlaces(document.summary.places);
  return partsAtZoom(spots, places, deepestZoom) ? widened(extentOfSpots(spots, places)) : null;
}

/** A quarter free on every side, for the marks and their names. */
function widened(extent: ReturnType<typeof extentOfSpots>): ReturnType<typeof extentOfSpots> {
  if (extent === null) return null;
  const [wide, high] = [(extent.east - extent.west) / 4, (extent.north - extent.south) / 4];
  return { west: extent.west - wide, south: extent.south - high, east: extent.east + wide, north: extent.north + high };
}
