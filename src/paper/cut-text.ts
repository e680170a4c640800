const glyphs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text that fits into `room` pixels: whole, else cut between glyphs, with "…". */
export function cutText(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  let [end, width] = [0, widthOf('…')];
  for (const { segment, index } of glyphs.segment(text)) {
    width += widthOf(segment);
    if (width > room) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * The lines of a text no wider than `room` pixels, broken between words, or between letters in a script that has none and where a
 * word alone is wider.
 */
export function wrapText(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const next of piecesOf(text)) {
    if (line === '' || widthOf((line + next).trimEnd()) <= room) line += next;
    else {
      lines.push(line.trimEnd());
      line = next.trimStart();
    }
    if (widthOf(line.trimEnd()) > room) {
      const parts = brokenWord(line, room, widthOf);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** A word in parts that fit. Each glyph is measured once: a file may hold words of many thousand letters. */
export function brokenWord(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const letters = word.trimEnd();
  const parts: string[] = [];
  let [begin, width] = [0, 0];
  for (const { segment, index } of glyphs.segment(letters)) {
    const wide = widthOf(segment);
    if (index > begin && width + wide > room) {
      parts.push(letters.slice(begin, index));
      [begin, width] = [index, 0];
    }
    width += wide;
  }
  return [...parts, word.slice(begin)];
}

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';
/** Spaces at which a line may end: not those that keep a sign beside its word, as in French. */
const space = '[ \\t\\n]';
const wideLetter = `[「『（〈《【]?[${wide}][、。，．）」』〉》】]*${space}*`;
const word = `[^ \\t\\n${wide}/–—-]+[/–—-]*${space}*`;
const piece = new RegExp(`${wideLetter}|${word}|[^${wide}]`, 'gu');

/** The pieces between which a line may end: behind a space, a dash or a slash, and around each letter of Chinese, Japanese or Korean. */
export function piecesOf(text: string): readonly string[] {
  return text.match(piece) ?? [];
}
