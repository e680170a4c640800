import { tableDelimiters } from '../../shared/table-import.ts';
import { rowsOfText } from './split-rows.ts';

export interface DetectedCut {
  readonly delimiter: string;
  /** Empty: none. */
  readonly quote: string;
}

/** As many rows as a delimiter is tried on. */
const triedRows = 200;

/**
 * The delimiter that cuts the most rows into the same number of cells, more than one; a comma where none does. `sample` is
 * the beginning of the text, whole lines only.
 */
export function detectDelimiter(sample: string): DetectedCut {
  const quote = detectQuote(sample);
  let best: DetectedCut = { delimiter: ',', quote };
  let bestScore = 0;
  for (const delimiter of tableDelimiters) {
    const score = evenness(sample, delimiter, quote);
    if (score > bestScore) {
      best = { delimiter, quote };
      bestScore = score;
    }
  }
  return best;
}

/** What a row counts whose quotation marks stand where the delimiter leaves them astray: it is hardly the right one. */
const faultyWeight = 0.01;

/** The part of the rows that have the most frequent number of cells; a little more for more cells. 0: one cell a row. */
function evenness(sample: string, delimiter: string, quote: string): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells, fault } of rowsOfText(sample, delimiter, quote)) {
    const weight = fault === null ? 1 : faultyWeight;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + weight);
    if (++rows === triedRows) break;
  }
  const [cells, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return cells === 1 ? 0 : (count / rows) * (1 + Math.log(cells) / 10);
}

/** Some programs quote with apostrophes; those within words are none. */
function detectQuote(sample: string): string {
  if (sample.includes('"')) return '"';
  const quoted = sample.match(/(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|\r\n])/gm)?.length ?? 0;
  return quoted >= 3 ? "'" : '"';
}
