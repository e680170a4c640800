/** Nothing but ASCII, as most names are: the short way, with the same outcome. */
const plain = /^[\0-\x7f]*$/;

/** A text as the palette compares it: without case and without the accents of its letters. */
export function plainWords(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

/**
 * How well a label answers what was typed: 0 it begins so, 1 a word of it does, 2 each word typed stands somewhere in
 * it; null: it does not.
 */
export function matchWords(label: string, typed: string): number | null {
  const text = plainWords(label);
  const asked = plainWords(typed).trim();
  if (text.startsWith(asked)) return 0;
  if (text.includes(` ${asked}`)) return 1;
  return asked.split(/\s+/).every((word) => text.includes(word)) ? 2 : null;
}
