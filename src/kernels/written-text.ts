/** A part of a line. Marks stand inside one another at most once each: no text makes this deep. */
export type WrittenPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly WrittenPart[] }
  /** `address` begins with http: or https:. */
  | { readonly kind: 'link'; readonly address: string; readonly parts: readonly WrittenPart[] };

/** A paragraph has lines, a list entries: each of parts. */
export interface WrittenBlock {
  readonly kind: 'paragraph' | 'list' | 'numbered';
  readonly lines: readonly (readonly WrittenPart[])[];
  /** The number that a numbered list begins with; 1 elsewhere. */
  readonly first: number;
}

/**
 * What a person wrote in the small part of Markdown that steps and notes know: paragraphs, whose lines stay lines;
 * `- ` and `1. `; `**strong**`, `*emphasis*` or `_emphasis_`, `[words](https://…)`; a backslash before a sign makes it a
 * plain one. All else is plain text, HTML too: the result is a plan, never markup.
 */
export function writtenText(text: string): readonly WrittenBlock[] {
  const blocks: { kind: WrittenBlock['kind']; lines: (readonly WrittenPart[])[]; first: number }[] = [];
  let isBehindGap = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      isBehindGap = true;
      continue;
    }
    const [kind, words, first] = readLine(line);
    const last = blocks.at(-1);
    const goesOn = last !== undefined && last.kind === kind && (!isBehindGap || kind !== 'paragraph');
    if (goesOn) last.lines.push(readParts(words, everyMark));
    else blocks.push({ kind, lines: [readParts(words, everyMark)], first });
    isBehindGap = false;
  }
  return blocks;
}

/** The words alone, as for a title or a screen reader. */
export function plainWords(parts: readonly WrittenPart[]): string {
  return parts.map((part) => (part.kind === 'plain' ? part.text : plainWords(part.parts))).join('');
}

function readLine(line: string): readonly [kind: WrittenBlock['kind'], words: string, first: number] {
  const bullet = /^\s*[-*•]\s+(?=\S)/.exec(line);
  if (bullet !== null) return ['list', line.slice(bullet[0].length), 1];
  const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/.exec(line);
  return number === null ? ['paragraph', line, 1] : ['numbered', line.slice(number[0].length), Number(number[1])];
}

type Mark = '**' | '*' | '_' | '[';
const everyMark: readonly Mark[] = ['**', '*', '_', '['];
const escaped = '\\*_[]()-.•';

function readParts(text: string, marks: readonly Mark[]): readonly WrittenPart[] {
  const parts: WrittenPart[] = [];
  /** Marks that are not closed any more: they are not looked for twice. */
  const open = new Set<Mark>();
  let plain = '';
  let at = 0;
  const endPlain = (): void => {
    if (plain !== '') parts.push({ kind: 'plain', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '\\' && at + 1 < text.length && escaped.includes(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    const mark = marks.find((one) => text.startsWith(one, at) && !open.has(one));
    const span = mark === undefined ? null : spanAt(text, at, mark);
    if (mark === undefined || span === null || span === 'unclosed') {
      if (mark !== undefined && span === 'unclosed') open.add(mark);
      plain += sign;
      at += 1;
      continue;
    }
    endPlain();
    parts.push(partOf(mark, span, marks));
    at = span.end;
  }
  endPlain();
  return parts;
}

interface Span {
  readonly words: string;
  readonly address: string;
  /** Where the text goes on. */
  readonly end: number;
}

function partOf(mark: Mark, { words, address }: Span, marks: readonly Mark[]): WrittenPart {
  const inner = marks.filter((one) => (mark === '*' || mark === '_' ? one !== '*' && one !== '_' : one !== mark));
  const parts = readParts(words, inner);
  if (mark === '[') return { kind: 'link', address, parts };
  return { kind: mark === '**' ? 'strong' : 'emphasis', parts };
}

/** What a mark at `at` holds; null: it is a sign like others here; 'unclosed': from here on too. */
function spanAt(text: string, at: number, mark: Mark): Span | null | 'unclosed' {
  if (mark === '[') return linkAt(text, at);
  const from = at + mark.length;
  if (from >= text.length || /\s/.test(text.charAt(from)) || (mark === '_' && isLetter(text, at - 1))) return null;
  for (let end = closeOf(text, mark, from); end >= 0; end = closeOf(text, mark, end + 1)) {
    const isClosing = end > from && !/\s/.test(text.charAt(end - 1));
    const isInWord = mark === '_' && isLetter(text, end + 1);
    if (isClosing && !isInWord) return { words: text.slice(from, end), address: '', end: end + mark.length };
  }
  return 'unclosed';
}

/** Where the next mark of this kind stands that no backslash makes plain; −1: nowhere. */
function closeOf(text: string, mark: Mark, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (text.charAt(at - 1) === '\\') continue;
    // of three stars in a row the last two are the pair
    if (mark === '**') return text.charAt(at + 2) === '*' ? at + 1 : at;
    if (mark !== '*' || text.charAt(at + 1) !== '*') return at;
    at += 1;
  }
  return -1;
}

function linkAt(text: string, at: number): Span | null | 'unclosed' {
  const middle = text.indexOf('](', at);
  if (middle < 0) return 'unclosed';
  const end = text.indexOf(')', middle);
  if (end < 0) return 'unclosed';
  const words = text.slice(at + 1, middle);
  const address = text.slice(middle + 2, end);
  const isLink = words.trim() !== '' && !words.includes('[') && /^https?:\/\/\S+$/i.test(address);
  return isLink ? { words, address, end: end + 1 } : null;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
