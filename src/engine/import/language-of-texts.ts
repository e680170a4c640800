import { foldText } from '../../kernels/fold-text.ts';

/** Words of which most sentences have some, folded; none of them is one of the other language. */
const frequentWords = {
  en: 'the of and to in is was at for with from by his her its that were are has had who their this an as after before no not into over',
  fr: 'le la les des du et en est un une au aux dans par pour sur avec sans que qui ne pas ses son sa leur apres avant cette ce il elle sont ont ete chez entre vers lors',
} as const;

/** Of a table, this many words say it. */
const comparedWords = 5000;
/** Fewer are chance. */
const leastFound = 3;

const wordsOf = {
  en: new Set<string>(frequentWords.en.split(' ')),
  fr: new Set<string>(frequentWords.fr.split(' ')),
};

/** The language that most frequent words in these texts are of, twice as many as of the other one; null where none is. */
export function languageOfTexts(texts: Iterable<string>): 'en' | 'fr' | null {
  const found = { en: 0, fr: 0 };
  let seen = 0;
  for (const text of texts) {
    // an article stands before an apostrophe too: "l’accord", "d’or"
    for (const word of foldText(text.slice(0, 1000)).match(/\p{L}+/gu) ?? []) {
      seen++;
      if (wordsOf.en.has(word)) found.en++;
      else if (wordsOf.fr.has(word)) found.fr++;
    }
    if (seen >= comparedWords) break;
  }
  if (found.en >= leastFound && found.en >= 2 * found.fr) return 'en';
  return found.fr >= leastFound && found.fr >= 2 * found.en ? 'fr' : null;
}
