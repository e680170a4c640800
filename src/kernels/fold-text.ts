/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ς: 'σ',
};
const specialLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Accents of scripts in which a reader takes the bare letter for the same; a dakuten is none (ガ is not カ). */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF]+/gu;

/** Soft hyphens, joiners and other marks that nobody sees. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/g;

/** Nothing but ASCII, as most texts are: the short way, with the same outcome. */
const plain = /^[\t-\r -~]*$/;
const plainGaps = /[\s'`-]+/g;

/** Blanks, hyphens and dashes, apostrophes: what stands between words. */
const gaps = /[\s\p{Dash_Punctuation}\u2212'’‘‛ʼʹ′`´]+/gu;

/**
 * A text as search compares it, the same for what is searched and for what is asked: "L’Œuvre – Pékin" becomes
 * "l oeuvre pekin". Full-width and compatibility forms count as plain ones, case and Latin, Greek and Cyrillic accents
 * do not count, and blanks, hyphens and apostrophes of any kind are one space. Punctuation else stays.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll(plainGaps, ' ').trim();
  const lower = text.normalize('NFKC').toLowerCase();
  const bare = lower.replaceAll(invisible, '').normalize('NFD').replaceAll(accents, '').normalize('NFC');
  return bare
    .replaceAll(specialLetters, (letter) => letters[letter] ?? letter)
    .replaceAll(gaps, ' ')
    .trim();
}

/** Several texts, each on a line of its own. */
export function foldAll(texts: readonly string[]): string {
  return texts.map(foldText).join('\n');
}
