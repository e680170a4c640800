import { translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import { wrapText } from './cut-text.ts';
import {
  baselineAt,
  filled,
  rectangle,
  type DrawnItem,
  type DrawnPage,
  type TextRuler,
  type TextStyle,
} from './drawing.ts';
import { paperInks } from './paper-inks.ts';
import type { PaperSize } from './paper-size.ts';

export const marginPx = 36;
export const gapPx = 16;
const footLinePx = 14;
const footAirPx = 2;
/** Room beside the foot for the number of the page, whose digits are not known yet. */
const pageNumberPx = 90;
const titleStyle: TextStyle = { size: 22, strong: true };
const lineStyle: TextStyle = { size: 12, strong: false };
const footStyle: TextStyle = { size: 10.5, strong: false };

/** Something that stands on a sheet, its upper left corner at 0, 0. */
export interface Block {
  readonly items: readonly DrawnItem[];
  readonly height: number;
}

/** Whose data it is may be said at any length: all of it is. */
export function footLines(said: readonly string[], { width }: PaperSize, ruler: TextRuler): readonly string[] {
  return wrapText(said.join(' · '), width - 2 * marginPx - pageNumberPx - gapPx, (text) => ruler(text, footStyle));
}

/** Pixels of a sheet between its upper margin and its foot. */
export function roomAboveFoot({ height }: PaperSize, foot: readonly string[]): number {
  return height - 2 * marginPx - footHeight(foot);
}

function footHeight(lines: readonly string[]): number {
  return Math.max(lines.length, 1) * footLinePx + footAirPx;
}

/** A title, and what is said below it. */
export function headBlock(title: string, summary: readonly string[], width: number, ruler: TextRuler): Block {
  let y = 0;
  const items: DrawnItem[] = [];
  const put = (text: string, style: TextStyle, linePx: number, colour: string): void => {
    for (const line of wrapText(text, width, (words) => ruler(words, style))) {
      const baseline = baselineAt(y + linePx / 2, style.size);
      items.push({ kind: 'text', text: line, x: 0, y: baseline, anchor: 'start', ...style, ink: { colour } });
      y += linePx;
    }
  };
  put(title, titleStyle, 28, paperInks.ink);
  for (const line of summary) put(line, lineStyle, 17, paperInks.ink2);
  return { items, height: y };
}

/** Which of how many sheets, and in which language that is said. */
export interface SheetNumber {
  readonly at: number;
  readonly of: number;
  readonly language: Language;
}

/**
 * Blocks one below the other on a sheet with its foot. `grows`: it is as high as they need, where that is more than the
 * paper has.
 */
export function drawSheet(
  blocks: readonly Block[],
  paper: PaperSize,
  foot: readonly string[],
  { at, of, language }: SheetNumber,
  grows: boolean,
): DrawnPage {
  let y = marginPx;
  const items: DrawnItem[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    items.push({ kind: 'group', clip: null, dx: marginPx, dy: y, items: block.items });
    y += block.height + gapPx;
  }
  const height = grows ? Math.max(y - gapPx + footHeight(foot) + 2 * marginPx, paper.height) : paper.height;
  const number = translatorFor(language)('paper.page', { page: at + 1, of });
  const footY = height - marginPx;
  const said = (text: string, x: number, baseline: number, anchor: 'start' | 'end'): DrawnItem => ({
    kind: 'text',
    text,
    x,
    y: baseline,
    anchor,
    ...footStyle,
    ink: { colour: paperInks.ink3 },
  });
  return {
    width: paper.width,
    height,
    pointsPerPixel: paper.pointsPerPixel,
    items: [
      filled(rectangle({ x: 0, y: 0, width: paper.width, height }), { colour: paperInks.paper }),
      ...items,
      ...foot.map((text, line) => said(text, marginPx, footY - (foot.length - 1 - line) * footLinePx, 'start')),
      ...(of < 2 ? [] : [said(number, paper.width - marginPx, footY, 'end')]),
    ],
  };
}
