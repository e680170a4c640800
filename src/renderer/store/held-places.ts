import type { LngLat, MapExtent } from '../../shared/map-extent.ts';
import type { Place } from '../../shared/dataset.ts';

/** What the map was sent to, mostly so that these places are seen: until a hand moves it, no card over the map lies on them. */
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

/** What the map shows, as if it had been sent there: in another size it shows as much, and in the first one the same again. */
export function holdExtent(shown: MapExtent): HeldPlaces {
  return { points: [], asked: shown, shown };
}

/** Whether that is what this extent, of the same state, stands for. */
export function isHeldBy(extent: MapExtent, held: HeldPlaces | null): held is HeldPlaces {
  return held !== null && (extent === held.asked || extent === held.shown);
}
