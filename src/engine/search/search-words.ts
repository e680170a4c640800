import { foldText } from '../../kernels/fold-text.ts';

/** Scripts without blanks between words: each character is a word of its own, so that any two beside one another are found. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;
/** Stands between texts: no phrase runs from the end of one into the next. */
const edge = '\uE000';

/** Texts as full text keeps them: folded, and words apart. What is looked for is taken apart in the same way. */
export function searchWords(texts: readonly string[]): string {
  return texts.map((text) => (isPlain(text) ? text : apart(foldText(text)))).join(` ${edge} `);
}

/** Of ASCII, full text finds the words and folds them by itself. */
function isPlain(text: string): boolean {
  return /^[\t-\r -~]*$/.test(text);
}

/**
 * What full text is asked for a folded term (`parseQuery`): its words in their order, of which the last may go on. Quoted, so
 * that nothing in it is an operator. Null where the term has no letter and no digit.
 */
export function matchOf(term: string): string | null {
  return /[\p{L}\p{N}]/u.test(term) ? `"${apart(term).replaceAll('"', ' ').trim()}" *` : null;
}

function apart(folded: string): string {
  return folded.replaceAll(unspaced, ' $& ');
}
