import { foldText } from './fold-text.ts';
import type { TextPiece } from './search-expression.ts';

/** A letter with what is combined with it. */
const letter = /\P{M}\p{M}*/gu;
const gap = /^[\s\p{Dash_Punctuation}\u2212'’‘‛ʼʹ′`´]/u;

/** Of scripts whose words stand apart, and digits. */
const ofWord = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/**
 * Where a text holds one of these folded terms, as it stands there with its own accents and case: in order, and none over
 * another. Where words stand apart, a term is looked for where one begins: "xi" has nothing to do with "taxi".
 */
export function textMatches(text: string, terms: readonly string[]): readonly TextPiece[] {
  if (terms.length === 0) return [];
  let folded = '';
  /** For each character of the folded text, where in the text its letter begins and ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: one, index } of text.matchAll(letter)) {
    const isGap = gap.test(one);
    const said = isGap ? (folded.endsWith(' ') ? '' : ' ') : foldText(one);
    folded += said;
    for (let at = 0; at < said.length; at++) {
      starts.push(index);
      ends.push(index + one.length);
    }
  }
  const found: TextPiece[] = [];
  for (const term of terms) {
    if (term === '') continue;
    const begins = ofWord.test(term.slice(0, 1));
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (begins && ofWord.test(folded[at - 1] ?? ' ')) continue;
      found.push({ from: starts[at] ?? 0, to: ends[at + term.length - 1] ?? text.length });
    }
  }
  return joined(found.toSorted((a, b) => a.from - b.from));
}

function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const apart: TextPiece[] = [];
  for (const piece of pieces) {
    const last = apart.at(-1);
    if (last === undefined || piece.from > last.to) apart.push(piece);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) };
  }
  return apart;
}
