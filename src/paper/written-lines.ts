import type { WrittenBlock, WrittenPart } from '../kernels/written-text.ts';
import { brokenWord, piecesOf } from './cut-text.ts';
import { baselineAt, stroked, type DrawnItem, type TextRuler } from './drawing.ts';
import { paperInks } from './paper-inks.ts';
import type { SetLine } from './text-column.ts';

/** How words are set: pixels, and the colour of what is no link. */
export interface WrittenStyle {
  readonly size: number;
  readonly linePx: number;
  readonly colour: string;
}

/** Words that are drawn alike. */
interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly underlined: boolean;
  readonly link: string | null;
}

/** What stands in one line, or in a word that no line parts. */
type Runs = readonly Run[];

const indentPx = 16;
const blockGapPx = 7;

/** What a person wrote, in lines no wider than `width`; the paper has no slanted font: emphasis is underlined. */
export function setWritten(
  blocks: readonly WrittenBlock[],
  width: number,
  style: WrittenStyle,
  ruler: TextRuler,
): readonly SetLine[] {
  return blocks.flatMap((block, at) => {
    const lines = block.lines.flatMap((parts, entry) => setLine(block, parts, entry, width, style, ruler));
    const isLast = at === blocks.length - 1;
    return lines.map((line, index) =>
      index === lines.length - 1 && !isLast ? { ...line, height: line.height + blockGapPx } : line,
    );
  });
}

function setLine(
  { kind, first }: WrittenBlock,
  parts: readonly WrittenPart[],
  entry: number,
  width: number,
  style: WrittenStyle,
  ruler: TextRuler,
): readonly SetLine[] {
  const sign = kind === 'paragraph' ? '' : kind === 'list' ? '•' : `${first + entry}.`;
  const left = sign === '' ? 0 : Math.max(indentPx, ruler(sign, { size: style.size, strong: false }) + 6);
  const widthOf = (text: string, { strong }: Run): number => ruler(text, { size: style.size, strong });
  return wrapRuns(runsOf(parts), width - left, widthOf).map((runs, line) => {
    const y = baselineAt(style.linePx / 2, style.size);
    const items: DrawnItem[] = [];
    if (line === 0 && sign !== '') items.push(drawnRun({ ...plain, text: sign }, 0, y, style));
    let x = left;
    for (const run of runs) {
      items.push(drawnRun(run, x, y, style));
      const wide = widthOf(run.text, run);
      if (run.underlined) items.push(underline(x, x + widthOf(run.text.trimEnd(), run), y + 2.2, run));
      x += wide;
    }
    return { items, height: style.linePx };
  });
}

const plain: Run = { text: '', strong: false, underlined: false, link: null };

function runsOf(parts: readonly WrittenPart[], look = plain): Runs {
  return parts.flatMap((part): Runs => {
    switch (part.kind) {
      case 'plain':
        return [{ ...look, text: part.text }];
      case 'strong':
        return runsOf(part.parts, { ...look, strong: true });
      case 'emphasis':
        return runsOf(part.parts, { ...look, underlined: true });
      case 'link':
        return runsOf(part.parts, { ...look, underlined: true, link: part.address });
    }
  });
}

/** Lines of runs: a word whose letters look different is not parted where they change. */
function wrapRuns(runs: Runs, room: number, widthOf: (text: string, run: Run) => number): readonly Runs[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let width = 0;
  const turn = (): void => {
    const last = line.at(-1);
    if (last !== undefined) lines.push([...line.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
    [line, width] = [[], 0];
  };
  for (const word of wordsOf(runs)) {
    const bare = word.reduce(
      (sum, run, at) => sum + widthOf(at === word.length - 1 ? run.text.trimEnd() : run.text, run),
      0,
    );
    if (line.length > 0 && width + bare > room) turn();
    const pieces =
      bare <= room
        ? word
        : word.flatMap((run) =>
            brokenWord(run.text, room, (text) => widthOf(text, run)).map((text) => ({ ...run, text })),
          );
    for (const piece of pieces) {
      if (line.length > 0 && width + widthOf(piece.text.trimEnd(), piece) > room) turn();
      const last = line.at(-1);
      const isAlike = last?.strong === piece.strong && last.underlined === piece.underlined && last.link === piece.link;
      if (last !== undefined && isAlike) line[line.length - 1] = { ...last, text: last.text + piece.text };
      else line.push(piece);
      width += widthOf(piece.text, piece);
    }
  }
  turn();
  return lines;
}

function wordsOf(runs: Runs): readonly Runs[] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const run of runs) {
    piecesOf(run.text).forEach((text, at) => {
      const piece = { ...run, text };
      if (at === 0 && isOpen) words.at(-1)?.push(piece);
      else words.push([piece]);
    });
    // what ends with a letter goes on in the next run
    isOpen = /[\p{L}\p{N}(“‘«]$/u.test(run.text) && piecesOf(run.text).length > 0;
  }
  return words;
}

function drawnRun({ text, strong, link }: Run, x: number, y: number, { size, colour }: WrittenStyle): DrawnItem {
  return {
    kind: 'text',
    text,
    x,
    y,
    anchor: 'start',
    size,
    strong,
    ink: { colour: link === null ? colour : paperInks.accent },
    ...(link === null ? {} : { link }),
  };
}

function underline(x0: number, x1: number, y: number, { link }: Run): DrawnItem {
  return stroked(`M${x0.toFixed(2)} ${y.toFixed(2)}L${x1.toFixed(2)} ${y.toFixed(2)}`, {
    ink: { colour: link === null ? paperInks.ink3 : paperInks.accent },
    width: 0.8,
  });
}
