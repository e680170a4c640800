/*
 * What is drawn on paper, as a list: the first of it lies undermost. All lengths are pixels as on a screen, y downwards; a
 * page says how large a pixel is. Nothing here knows of SVG or PDF.
 */

/** `#rrggbb` with an opacity from 0 to 1 (1 where it is absent). */
export interface Ink {
  readonly colour: string;
  readonly opacity?: number;
}

/** A colour whose opacity changes from left to right; between its stops evenly. */
export interface FadingInk {
  readonly colour: string;
  readonly x0: number;
  readonly x1: number;
  readonly stops: readonly { readonly at: number; readonly opacity: number }[];
}

export interface Line {
  readonly ink: Ink | FadingInk;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** An outline in SVG's words: M, L, C and Z with absolute coordinates, and no others. */
export interface DrawnPath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Ink | FadingInk;
  /** Inside of an outline within an outline nothing is filled. */
  readonly evenOdd?: boolean;
  readonly line?: Line;
}

export interface DrawnCircle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Ink;
  readonly line?: Line;
}

export interface TextStyle {
  /** Pixels of an em. */
  readonly size: number;
  readonly strong: boolean;
}

export interface DrawnText extends TextStyle {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  /** What parts the letters from what lies under them. */
  readonly halo?: { readonly ink: Ink; readonly width: number };
  /** An address that the text leads to. */
  readonly link?: string;
  /** BCP 47 tag of the text's language, where it is known: letters that Chinese and Japanese share look different. */
  readonly language?: string;
}

/** What is drawn, moved, and cut where it leaves the box. */
export interface DrawnGroup {
  readonly kind: 'group';
  /** Before it is moved. Null: nothing is cut. */
  readonly clip: DrawnBox | null;
  /** Before it is moved: nothing is drawn over these, none of which lies over another. */
  readonly leftOut?: readonly DrawnBox[];
  readonly dx: number;
  readonly dy: number;
  readonly items: readonly DrawnItem[];
}

export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type DrawnItem = DrawnPath | DrawnCircle | DrawnText | DrawnGroup;

/** One sheet of paper. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** Points (1/72 inch) of a pixel. */
  readonly pointsPerPixel: number;
  readonly items: readonly DrawnItem[];
}

/** How wide a text is, pixels. */
export type TextRuler = (text: string, style: TextStyle) => number;

/** A number as it stands in a path: to a hundredth of a pixel. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function polyline(points: readonly { readonly x: number; readonly y: number }[], closed: boolean): string {
  const steps = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${shortNumber(x)} ${shortNumber(y)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

/** The same through x, y, x, y … */
export function flatPolyline(points: readonly number[], closed: boolean): string {
  let d = '';
  for (let at = 0; at + 1 < points.length; at += 2)
    d += `${at === 0 ? 'M' : 'L'}${shortNumber(points[at] ?? 0)} ${shortNumber(points[at + 1] ?? 0)}`;
  return closed ? `${d}Z` : d;
}

export function rectangle({ x, y, width, height }: DrawnBox): string {
  return polyline(
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
    true,
  );
}

const farPx = 100_000;

/** All but these boxes, of which none lies over another: to be filled, or cut by, with the even-odd rule. */
export function allBut(boxes: readonly DrawnBox[]): string {
  return [{ x: -farPx, y: -farPx, width: 2 * farPx, height: 2 * farPx }, ...boxes].map(rectangle).join('');
}

/** How far the control points of a quarter of a circle lie from its ends, in radii. */
const quarter = 0.5523;

/** A rectangle whose left and right corners have a radius each. */
export function roundedRectangle({ x, y, width, height }: DrawnBox, left: number, right: number): string {
  const most = Math.min(width / 2, height / 2);
  const [l, r] = [Math.min(left, most), Math.min(right, most)];
  const at = (...values: readonly number[]): string => values.map(shortNumber).join(' ');
  const [x1, y1] = [x + width, y + height];
  const [kl, kr] = [l * (1 - quarter), r * (1 - quarter)];
  return [
    `M${at(x + l, y)}L${at(x1 - r, y)}C${at(x1 - kr, y, x1, y + kr, x1, y + r)}`,
    `L${at(x1, y1 - r)}C${at(x1, y1 - kr, x1 - kr, y1, x1 - r, y1)}`,
    `L${at(x + l, y1)}C${at(x + kl, y1, x, y1 - kl, x, y1 - l)}L${at(x, y + l)}C${at(x, y + kl, x + kl, y, x + l, y)}Z`,
  ].join('');
}

export function filled(d: string, ink: Ink | FadingInk): DrawnPath {
  return { kind: 'path', d, fill: ink };
}

export function stroked(d: string, line: Line): DrawnPath {
  return { kind: 'path', d, line };
}

/** The baseline of a text whose small letters have their middle at `y`. */
export function baselineAt(y: number, size: number): number {
  return y + size * 0.36;
}
