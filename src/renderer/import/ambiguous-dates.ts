import type { TableColumn } from '../../shared/table-import.ts';

/** A date in figures that is one day if the day stands first, and another if the month does. */
export interface AmbiguousDate {
  /** As it stands in the file. */
  readonly text: string;
  /** UTC, milliseconds. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const figures = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/;

/** The first such dates among what the columns of dates say, each once, at most `limit`. */
export function ambiguousDates(columns: readonly TableColumn[], limit: number): readonly AmbiguousDate[] {
  const dated = columns.filter(({ role }) => role === 'when' || role === 'start' || role === 'end');
  const texts = new Set((dated.length > 0 ? dated : columns).flatMap(({ samples }) => samples));
  return [...texts].flatMap((text) => ambiguousDate(text) ?? []).slice(0, limit);
}

function ambiguousDate(text: string): AmbiguousDate | null {
  const found = figures.exec(text);
  if (found === null) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  // of 5/5/2025 nobody has to ask
  if (first < 1 || second < 1 || first > 12 || second > 12 || first === second) return null;
  return {
    text: text.trim(),
    dayFirst: Date.UTC(year, second - 1, first),
    monthFirst: Date.UTC(year, first - 1, second),
  };
}
