import { extentWithRoom } from '../../kernels/extent-with-room.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerState } from './explorer-state.ts';

/** What the map of a step is to show beside the card with its words, and that extent with room for the card. */
export interface BesideCard {
  readonly asked: MapExtent;
  readonly withRoom: MapExtent;
}

/** What of the map the card with the words takes at most, in a window of 1280 pixels. */
export const cardShare = 0.375;

export function besideCardOf(asked: MapExtent): BesideCard {
  return { asked, withRoom: extentWithRoom(asked, cardShare) };
}

/** Of the step that is told or recorded; null: there is none. */
export function selectBesideCard({
  presentation,
  recording,
}: Pick<ExplorerState, 'presentation' | 'recording'>): BesideCard | null {
  return presentation?.besideCard ?? recording?.shots[recording.shot]?.besideCard ?? null;
}
