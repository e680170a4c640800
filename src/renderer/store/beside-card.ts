import { extentWithRoom } from '../../kernels/extent-with-room.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerState } from './explorer-state.ts';

/** What the map of a step is to show beside the card with its words. */
export interface BesideCard {
  readonly asked: MapExtent;
  /** The same with room for the card. */
  readonly withRoom: MapExtent;
  /** What of the map the card takes; 0: what is asked has no room beside a card over the map, so that the map is narrower and the card beside it. */
  readonly share: number;
}

/** What of the map the card with the words takes at most, in a window of 1280 pixels. */
export const cardShare = 0.375;

/** The whole world just fills a map: more than what a card leaves of it is never beside that card. */
export function besideCardOf(asked: MapExtent): BesideCard {
  const share = asked.east - asked.west > 360 * (1 - cardShare) ? 0 : cardShare;
  return { asked, withRoom: extentWithRoom(asked, share), share };
}

/** Of the step that is told or recorded; null: there is none. */
export function selectBesideCard({
  presentation,
  recording,
}: Pick<ExplorerState, 'presentation' | 'recording'>): BesideCard | null {
  return presentation?.besideCard ?? recording?.shots[recording.shot]?.besideCard ?? null;
}
