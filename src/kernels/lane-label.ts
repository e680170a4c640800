/** The shortest text that is still a label, in characters. */
export const shortestLabel = 9;

const ellipsis = '…';

/**
 * The longest text that fits into `room` pixels: the title, else its short form, else the short form cut at a word.
 * Null where fewer than nine characters would be left.
 */
export function fitLabel(
  title: string,
  shortTitle: string,
  room: number,
  measure: (text: string) => number,
): string | null {
  if (measure(title) <= room) return title;
  if (measure(shortTitle) <= room) return shortTitle;
  return cutAtWord(shortTitle, room, measure);
}

/** The text that a label is cut down to at most: the shortest that `fitLabel` gives. */
export function shortestForm(shortTitle: string): string {
  const end = possibleEnds(shortTitle).find((end) => end >= shortestLabel);
  return end === undefined ? shortTitle : cutText(shortTitle, end);
}

function cutAtWord(text: string, room: number, measure: (text: string) => number): string | null {
  const ends = possibleEnds(text);
  // A longer text is never narrower, so the last end that fits can be searched by halves.
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (measure(cutText(text, ends[middle] ?? 0)) <= room) low = middle + 1;
    else high = middle;
  }
  const end = ends[low - 1] ?? 0;
  return end >= shortestLabel ? cutText(text, end) : null;
}

function cutText(text: string, end: number): string {
  return text.slice(0, end).replace(/[\s,;:.–—(«“‘-]+$/u, '') + ellipsis;
}

/** Before each space; in a script without spaces between the words that a dictionary finds. */
function possibleEnds(text: string): readonly number[] {
  const ends = Array.from(text.matchAll(/\s+/gu), ({ index }) => index);
  if (ends.length > 0) return ends;
  return Array.from(words.segment(text), ({ index }) => index).slice(1);
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
