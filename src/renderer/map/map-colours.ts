import { colourToken } from '../ui/colour-token.ts';
import { readPalette, type Palette } from '../ui/palette.ts';

/** The tokens of the interface and those that only the map has (map.css). */
export interface MapColours extends Palette {
  readonly glow: string;
  readonly river: string;
  readonly border: string;
  readonly disputed: string;
  readonly admin: string;
  readonly graticule: string;
  readonly countryName: string;
  readonly cityName: string;
  readonly waterName: string;
  readonly cityDot: string;
  /** The classes of a number of events, from few to many. */
  readonly cells: readonly string[];
  /** The classes of a figure, from low to high. */
  readonly figures: readonly string[];
  /** Between cells, and around them. */
  readonly cellEdge: string;
}

/** Reads the colours that hold at `element`; once per theme. */
export function readMapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => colourToken(style, `--map-${name}`);
  return {
    ...readPalette(element),
    glow: token('glow'),
    river: token('river'),
    border: token('border'),
    disputed: token('disputed'),
    admin: token('admin'),
    graticule: token('graticule'),
    countryName: token('country-name'),
    cityName: token('city-name'),
    waterName: token('water-name'),
    cityDot: token('city-dot'),
    cells: [1, 2, 3, 4, 5, 6].map((level) => token(`cell-${level}`)),
    figures: [1, 2, 3, 4, 5, 6].map((level) => colourToken(style, `--figure-${level}`)),
    cellEdge: token('cell-edge'),
  };
}
