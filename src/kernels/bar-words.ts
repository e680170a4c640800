import type { FigureBar } from './figure-rows.ts';

/** Where the words of a bar stand. Pixels. */
export interface BarWords {
  readonly words: string;
  /** Where their room begins: they stand `insetPx` to the right of it. */
  readonly x: number;
  /** Where the top of the bar begins, so that it does not strike them through. */
  readonly top: number;
}

/**
 * The values with their editions (`whole`) in the bar, else the values `alone`, there or beside it where the next bar (at `nextX`)
 * leaves room; else null: a bar without a number still says how much. `insetPx` stay free on either side.
 */
export function placeBarWords(
  { x0, x1 }: Pick<FigureBar, 'x0' | 'x1'>,
  nextX: number,
  { whole, alone }: { readonly whole: string; readonly alone: string },
  widthOf: (words: string) => number,
  insetPx: number,
): BarWords | null {
  const ways = [
    { words: whole, x: x0, end: x1 },
    { words: alone, x: x0, end: x1 },
    { words: alone, x: x1, end: nextX },
  ];
  const way = ways.find(({ words, x, end }) => widthOf(words) <= end - x - 2 * insetPx);
  if (way === undefined) return null;
  const { words, x } = way;
  return { words, x, top: x === x0 ? Math.min(x0 + widthOf(words) + 2 * insetPx, x1) : x0 };
}
