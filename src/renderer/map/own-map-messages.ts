import type { OwnMapKind } from '../../shared/own-map.ts';
import type { MapColours } from './map-colours.ts';
import type { OwnMapSource } from './own-map-square.ts';

/** What shapes of any map are drawn with: nobody knows what they are. */
export type OwnMapColours = Pick<MapColours, 'cityName' | 'mapHalo' | 'river' | 'sea'>;

/** A tile to be painted. */
export interface TileToPaint {
  readonly id: number;
  readonly kind: OwnMapKind;
  /** As `OwnMapFiles` gives it: not empty. */
  readonly tile: ArrayBuffer;
  readonly source: OwnMapSource;
  /** Side of the square, device pixels. */
  readonly squarePx: number;
  /** Device pixels in a CSS pixel on the screen. */
  readonly pixelRatio: number;
  readonly colours: OwnMapColours;
}

/** Null where the tile cannot be read. */
export interface PaintedTile {
  readonly id: number;
  readonly picture: ImageBitmap | null;
}
