import { wrapText } from './cut-text.ts';
import { baselineAt, type DrawnItem, type TextRuler, type TextStyle } from './drawing.ts';
import type { Block } from './sheet.ts';

/** A line of a column, its upper left corner at 0, 0. */
export interface SetLine {
  readonly items: readonly DrawnItem[];
  readonly height: number;
  /** Whether it is a head of the line after it: it does not end a column. */
  readonly isHead?: boolean;
}

/** A text of one look in lines no wider than `width`. */
export function setPlain(
  text: string,
  width: number,
  style: TextStyle & { readonly linePx: number; readonly colour: string; readonly link?: string },
  ruler: TextRuler,
): readonly SetLine[] {
  const { linePx, colour, link, ...look } = style;
  return wrapText(text, width, (words) => ruler(words, look)).map((line) => ({
    height: linePx,
    items: [
      {
        kind: 'text',
        text: line,
        x: 0,
        y: baselineAt(linePx / 2, look.size),
        anchor: 'start',
        ...look,
        ink: { colour },
        ...(link === undefined ? {} : { link }),
      },
    ],
  }));
}

/** Room between two parts of a column. */
export function gapLine(height: number): SetLine {
  return { items: [], height };
}

/** Puts lines into columns of these heights, and goes on with as many more of `further` as they need. */
export function fillColumns(lines: readonly SetLine[], first: number, further: number): readonly Block[] {
  const columns: { items: DrawnItem[]; height: number }[] = [{ items: [], height: 0 }];
  lines.forEach((line, at) => {
    const last = columns.at(-1);
    const limit = columns.length === 1 ? first : further;
    const needed = line.height + (line.isHead === true ? (lines[at + 1]?.height ?? 0) : 0);
    const isFull = last === undefined || (last.height > 0 && last.height + needed > limit);
    // no column begins with a gap
    if (isFull && line.items.length === 0) return;
    if (isFull) columns.push({ items: [], height: 0 });
    const column = columns.at(-1);
    if (column === undefined) return;
    column.items.push({ kind: 'group', clip: null, dx: 0, dy: column.height, items: line.items });
    column.height += line.height;
  });
  return columns;
}
