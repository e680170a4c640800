import type { LngLat } from '../shared/map-extent.ts';
import type { YearFigures } from './indicator-figures.ts';
import { copiesOnCanvas, type CanvasPoint, type MapFrame } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';
import { isProjected } from './projected-figure.ts';

/** A figure of a country as a circle: its area is in proportion to the value. */
export interface FigureSymbol {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In worlds, see `mercator.ts`. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly radius: number;
  readonly sign: 'positive' | 'zero' | 'negative';
  /** Its class, where it stands for a fill: the step on the ramp, from 0. Null: its area tells the value. */
  readonly step: number | null;
  /** Whether the value is told for a time to come. */
  readonly isProjected: boolean;
}

/** A circle on the canvas, one for each copy of the world in view. */
export interface FigureCircle extends CanvasPoint {
  readonly symbol: FigureSymbol;
}

export const largestSymbolPx = 30;
/** A zero has a sign of its own, and a value that is next to nothing can be seen. */
const zeroPx = 4;
const leastPx = 1.5;
const besideFillPx = 6;

/** CSS pixels. `greatest`: the value of the largest circle, above 0. */
export function symbolRadius(value: number, greatest: number): number {
  if (value === 0) return zeroPx;
  return Math.max(largestSymbolPx * Math.sqrt(Math.abs(value) / greatest), leastPx);
}

/** The circles of a year, the largest first, so that none is hidden. Countries without a spot are left to the card. */
export function figureSymbols(
  { countries }: Pick<YearFigures, 'countries'>,
  greatest: number,
  spots: ReadonlyMap<string, LngLat>,
): readonly FigureSymbol[] {
  return countries
    .flatMap(({ country, drawn: { point } }): readonly FigureSymbol[] => {
      const spot = spots.get(country);
      if (spot === undefined) return [];
      return [
        {
          country,
          ...projectLngLat(spot),
          radius: symbolRadius(point.value, greatest),
          sign: point.value === 0 ? 'zero' : point.value > 0 ? 'positive' : 'negative',
          step: null,
          isProjected: isProjected(point),
        },
      ];
    })
    .toSorted((a, b) => b.radius - a.radius);
}

/** Beside fills: small circles in the colour of their class for countries that have no shape, and for what is projected. */
export function symbolsBesideFills(
  symbols: readonly FigureSymbol[],
  steps: ReadonlyMap<string, number>,
  isFilled: (country: string) => boolean,
): readonly FigureSymbol[] {
  return symbols
    .filter(({ country, isProjected: isToCome }) => isToCome || !isFilled(country))
    .map((symbol) => ({ ...symbol, radius: besideFillPx, step: steps.get(symbol.country) ?? 0 }));
}

export function figureCircles(frame: MapFrame, symbols: readonly FigureSymbol[]): readonly FigureCircle[] {
  return symbols.flatMap((symbol) =>
    copiesOnCanvas(frame, symbol.x, symbol.y, symbol.radius + 2).map(({ x, y }) => ({ symbol, x, y })),
  );
}

/** The circle that a pointer means: the smallest of those that it is in. */
export function circleAt(circles: readonly FigureCircle[], { x, y }: CanvasPoint): FigureCircle | null {
  return circles.findLast((one) => Math.hypot(one.x - x, one.y - y) <= Math.max(one.symbol.radius, 6)) ?? null;
}

/** Round values for a legend, the greatest first: each circle is well smaller than the one before. */
export function legendValues(greatest: number): readonly number[] {
  const first = roundDown(greatest);
  return [first, roundDown(first / 4), roundDown(first / 25)];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((one) => one * power <= value * (1 + 1e-9)) ?? 1;
  return Number((digit * power).toPrecision(3));
}
