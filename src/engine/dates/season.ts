import { plainSpan, type DateSpan } from './date-span.ts';
import { utcMs } from './utc-time.ts';

const season = /^(-?\d{4})-(\d\d)$/;

/** First month (1–12) and number of months by EDTF code. */
const divisions: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  // Northern, then Southern hemisphere, told apart
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  // quarters
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  // thirds
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  // halves
  40: [1, 6],
  41: [7, 6],
};

/**
 * A season of a year, `2025-21` (spring) to `2025-24` (winter), or another division of it, up to 41.
 *
 * A season without a hemisphere has no bounds in the standard. Here it has those of meteorology in the Northern one:
 * spring is March to May, summer June to August, autumn September to November; winter is December of its year to
 * February of the next, so that the four follow one another. (The library says January to March for spring.)
 * The codes after those of the Northern hemisphere are given by their months. Null where the text is none of these.
 */
export function readSeason(text: string): DateSpan | null {
  const [, yearText, codeText] = season.exec(text) ?? [];
  const code = Number(codeText);
  const division = divisions[code];
  if (division === undefined || text.startsWith('-0000')) return null;
  const year = Number(yearText);
  const [month, months] = division;
  const named = code <= 28;
  const span = plainSpan(utcMs(year, month, 1), utcMs(year, month + months, 1), named ? 'season' : 'month');
  return { ...span, enclosed: !named };
}
