import { createContext, useContext } from 'react';

/** A part of the world in Mercator's projection, as a picture of so many CSS pixels. */
export interface GroundPart {
  /** Of its upper left corner, in worlds: 0 to 1 from 180° west and from the northern edge; x may lie in any copy. */
  readonly x: number;
  readonly y: number;
  /** How wide a world is, CSS pixels. */
  readonly worldPx: number;
  readonly width: number;
  readonly height: number;
}

/** What draws the ground under small pictures: the map knows how, and no other view knows the map. */
export const GroundContext = createContext<(part: GroundPart) => React.JSX.Element | null>(() => null);

/** Land and sea, to lie under a small picture; nothing where nobody draws them. */
export function Ground(part: GroundPart): React.JSX.Element | null {
  return useContext(GroundContext)(part);
}
