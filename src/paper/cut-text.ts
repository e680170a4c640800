const glyphs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text that fits into `room` pixels: whole, else cut between glyphs, with "…". */
export function cutText(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const ends = Array.from(glyphs.segment(text), ({ index }) => index);
  const end = ends.findLast((index) => widthOf(`${text.slice(0, index)}…`) <= room);
  return `${text.slice(0, end ?? 1).trimEnd()}…`;
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
    while (widthOf(line.trimEnd()) > room) {
      const ends = Array.from(glyphs.segment(line), ({ index }) => index).slice(1);
      const end = ends.findLast((index) => widthOf(line.slice(0, index)) <= room) ?? ends[0];
      if (end === undefined) break;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';
/** Spaces at which a line may end: not those that keep a sign beside its word, as in French. */
const space = '[ \\t\\n]';
const wideLetter = `[「『（〈《【]?[${wide}][、。，．）」』〉》】]*${space}*`;
const word = `[^ \\t\\n${wide}/–—-]+[/–—-]*${space}*`;
const piece = new RegExp(`${wideLetter}|${word}|[^${wide}]`, 'gu');

/** Where a line may end: behind a space, a dash or a slash, and around each letter of Chinese, Japanese or Korean. */
function piecesOf(text: string): readonly string[] {
  return text.match(piece) ?? [];
}
