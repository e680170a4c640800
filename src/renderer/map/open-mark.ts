import { growExtent } from '../../kernels/grown-extent.ts';
import type { PlacedMark, SmallMark } from '../../kernels/map-marks.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import { extentOfSpots, partsAtZoom } from '../../kernels/spot-extent.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
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

/** The extent of places that a closer look parts, a quarter free on every side; null where none does. */
function partedExtent({ store, map }: MapScene, places: readonly number[]): MapExtent | null {
  const { document } = store.getState();
  if (document === null || map.getZoom() >= deepestZoom) return null;
  const spots = spotsOfPlaces(document.summary.places);
  const extent = partsAtZoom(spots, places, deepestZoom) ? extentOfSpots(spots, places) : null;
  if (extent === null) return null;
  return growExtent(extent, (extent.east - extent.west) / 4, (extent.north - extent.south) / 4);
}
