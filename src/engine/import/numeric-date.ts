import type { DateOrder } from '../../shared/table-import.ts';

/** A date in figures: year, month and day in some order, the year known by its place or by its digits. */
export interface NumericDate {
  /** In the order in which they stand. */
  readonly figures: readonly [string, string, string];
  /** What follows, a time of day; empty where nothing does. */
  readonly rest: string;
  /** Whether the year comes first, of four digits. */
  readonly isYearFirst: boolean;
}

const shape = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[T\s,]+(\S.*))?$/;

/** Null for any other text. */
export function numericDate(text: string): NumericDate | null {
  const found = shape.exec(text);
  if (found === null) return null;
  const [, first = '', , second = '', third = '', rest = ''] = found;
  const isYearFirst = first.length > 2;
  if (isYearFirst ? first.length !== 4 || third.length > 2 : third.length === 1 || third.length === 3) return null;
  return { figures: [first, second, third], rest, isYearFirst };
}

/** What the dates of a table say of the order of day and month. */
export interface OrderEvidence {
  readonly order: DateOrder;
  readonly certainty: 'known' | 'ambiguous' | 'mixed';
}

/**
 * The order of day and month in these texts, of which some may be no dates: a figure above 12 is a day. Where both orders
 * occur it is the one that occurs more often; where nothing decides, a person has to be asked.
 */
export function detectDateOrder(texts: Iterable<string>): OrderEvidence {
  let [dmy, mdy, either, ymd] = [0, 0, 0, 0];
  for (const text of texts) {
    const date = numericDate(text.trim());
    if (date === null) continue;
    const [first, second] = date.figures.map(Number);
    if (date.isYearFirst) ymd++;
    else if (first !== undefined && first > 12) dmy++;
    else if (second !== undefined && second > 12) mdy++;
    // of 5/5/2025 nobody has to ask
    else if (first !== second) either++;
  }
  if (dmy > 0 && mdy > 0) return { order: dmy >= mdy ? 'dmy' : 'mdy', certainty: 'mixed' };
  if (dmy > 0 || mdy > 0) return { order: dmy > 0 ? 'dmy' : 'mdy', certainty: 'known' };
  if (either > 0) return { order: 'asked', certainty: 'ambiguous' };
  return { order: ymd > 0 ? 'ymd' : 'dmy', certainty: 'known' };
}
