import type { LngLat, MapExtent } from '../../shared/map-extent.ts';
import type { Place } from '../../shared/dataset.ts';

/** What the map was sent to so that these places are seen: until a hand moves it, no card over the map lies on them. */
export interface HeldPlaces {
  readonly points: readonly LngLat[];
  /** What was asked for. */
  readonly asked: MapExtent;
  /** What the map has made of it. */
  readonly shown: MapExtent;
}

/** `asked` holds them. */
export function holdPlaces(places: readonly Place[], asked: MapExtent): HeldPlaces {
  return { points: places.flatMap(({ coordinates }) => coordinates ?? []), asked, shown: asked };
}

/** Whether that is what this extent, of the same state, stands for. */
export function isHeldBy(extent: MapExtent, held: HeldPlaces | null): held is HeldPlaces {
  return held !== null && (extent === held.asked || extent === held.shown);
}
