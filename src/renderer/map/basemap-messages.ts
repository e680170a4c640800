import type { MapColours } from './map-colours.ts';

/** The colours that the basemap is painted with, as CSS writes them. */
export type BasemapColours = Pick<
  MapColours,
  'sea' | 'glow' | 'land' | 'coast' | 'river' | 'admin' | 'disputed' | 'border' | 'graticule'
>;

/** What all squares on the map have in common. */
export interface BasemapLook {
  /** Of the map: between two zooms of the grid, CSS stretches the squares. */
  readonly zoom: number;
  /** Device pixels in a CSS pixel on the screen. */
  readonly pixelRatio: number;
  readonly colours: BasemapColours;
  readonly fills: CountryFills;
}

/** What countries are filled with, by their codes (ISO 3166-1 alpha-2), as CSS writes colours. */
export type CountryFills = Readonly<Record<string, string>>;

/** A square of the grid, numbered as Leaflet does: x and y are counted from the north-west. */
export interface BasemapSquare {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** All that a map lacks, most wanted first. What it wanted before and does not name again is wanted no longer. */
export interface WantedSquares {
  /** Number of the map: more than one may be on the page. */
  readonly map: number;
  /** Each look has a number of its own. */
  readonly lookNumber: number;
  readonly look: BasemapLook;
  readonly squares: readonly BasemapSquare[];
}

/** A square as it is painted, in device pixels; null where its part of the basemap could not be read. */
export interface PaintedSquare {
  readonly map: number;
  readonly id: number;
  readonly lookNumber: number;
  readonly picture: ImageBitmap | null;
}

/** Asks which country a point lies in. */
export interface CountryQuestion {
  readonly question: number;
  readonly lng: number;
  readonly lat: number;
  /** Of the map: the shapes that are painted there are asked. */
  readonly zoom: number;
}

/** The country's code; null at sea, in a contested area, and where the country has none. */
export interface CountryAnswer {
  readonly question: number;
  readonly country: string | null;
}

export type ToBasemapWorker = WantedSquares | CountryQuestion;

/** What the basemap's thread says: `failed` if the basemap cannot be read at all. */
export type FromBasemapWorker = PaintedSquare | CountryAnswer | 'failed';
