import type { TextPiece } from './search-expression.ts';

/** How many characters may stand before what was found. */
const mostBefore = 30;

/**
 * A piece of a text around what was found in it: at most about `most` characters, cut between words where these stand apart,
 * with "…" where something is left out. Null: its beginning.
 */
export function excerptOf(text: string, found: TextPiece | null, most: number): string {
  if (text.length <= most) return text;
  const at = found?.from ?? 0;
  const wanted = Math.max(0, Math.min(at - mostBefore, text.length - most));
  const from = wanted === 0 ? 0 : wordFrom(text, wanted, at);
  const end = from + most >= text.length ? text.length : wordEnd(text, Math.max(from + 1, found?.to ?? 0), from + most);
  return `${from === 0 ? '' : '…'}${text.slice(from, end).trim()}${end === text.length ? '' : '…'}`;
}

/** Where the first word begins at `from` or after it; no later than at `last`. */
function wordFrom(text: string, from: number, last: number): number {
  const gap = text.indexOf(' ', from);
  return gap < 0 || gap >= last ? withinLetter(text, Math.min(from, last)) : gap + 1;
}

/** Where the last word ends at `end` or before it; no earlier than at `first`. */
function wordEnd(text: string, first: number, end: number): number {
  const gap = text.lastIndexOf(' ', end);
  return gap < first ? withinLetter(text, Math.max(first, end)) : gap;
}

/** No letter of two code units is cut in half. */
function withinLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
