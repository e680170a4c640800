import { sourceLine } from '../messages/reference-text.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Source } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { Language } from '../shared/language.ts';
import { wrapText } from './cut-text.ts';
import { baselineAt, type DrawnItem, type TextRuler, type TextStyle } from './drawing.ts';
import { paperInks } from './paper-inks.ts';
import type { Block } from './sheet.ts';

const style: TextStyle = { size: 10.5, strong: false };
const headingStyle: TextStyle = { size: 14, strong: true };
const headPx = 26;
const linePx = 14;
const entryGapPx = 4;
const columnGapPx = 24;
const leastColumnPx = 300;

/** One work, in lines that fit a column; the lines of its address lead there. */
interface Entry {
  readonly lines: readonly { readonly text: string; readonly link?: string }[];
  readonly height: number;
}

/**
 * The list of works under its heading, a block a sheet of `roomPx` pixels: each further one says that it goes on. Null: on one,
 * as high as it has to be. `numbered`: by their places in the list, from 1.
 */
export function sourceBlocks(
  sources: readonly Source[],
  width: number,
  roomPx: number | null,
  language: Language,
  ruler: TextRuler,
  numbered = false,
): readonly Block[] {
  const say = translatorFor(language);
  const count = sources.length;
  const headingOf = (sheet: number): DrawnItem => ({
    kind: 'text',
    text: say(sheet === 0 ? 'paper.sources' : 'paper.sourcesOn', { count }),
    x: 0,
    y: baselineAt(headPx / 2 - 3, headingStyle.size),
    anchor: 'start',
    ...headingStyle,
    ink: { colour: paperInks.ink },
  });
  const sheets = setSources(sources, width, roomPx === null ? null : roomPx - headPx, language, ruler, numbered);
  return sheets.map(({ items, height }, sheet) => ({
    items: [headingOf(sheet), { kind: 'group', clip: null, dx: 0, dy: headPx, items }],
    height: height + headPx,
  }));
}

/** The works that these rows cite, in the order of their publishers and titles. */
export function sourcesOfRows(
  sources: readonly Source[],
  { sources: { offsets, values } }: EventColumns,
  rows: Iterable<number>,
  language: Language,
): readonly Source[] {
  const cited = new Set<number>();
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) cited.add(values[at] ?? 0);
  }
  const order = new Intl.Collator(language);
  return [...cited]
    .flatMap((index) => sources[index] ?? [])
    .toSorted(
      (a, b) => order.compare(a.publisher ?? a.title, b.publisher ?? b.title) || order.compare(a.title, b.title),
    );
}

/**
 * Sets works in columns of `width` pixels in all. A sheet takes what has room in `roomPx`; with null all of them stand on one, in columns
 * of about the same height.
 */
function setSources(
  sources: readonly Source[],
  width: number,
  roomPx: number | null,
  language: Language,
  ruler: TextRuler,
  numbered: boolean,
): readonly Block[] {
  const columns = Math.max(Math.floor((width + columnGapPx) / (leastColumnPx + columnGapPx)), 1);
  const columnPx = (width - (columns - 1) * columnGapPx) / columns;
  const entries = sources.map((source, at) =>
    entryOf(source, numbered ? `[${at + 1}] ` : '', columnPx, language, ruler),
  );
  const layout = { columns, columnPx };
  if (roomPx === null) return fillSheets(entries, evenHeight(entries, columns), layout).map(({ block }) => block);
  const sheets = fillSheets(entries, roomPx, layout);
  const [last] = sheets.slice(1).toReversed();
  if (last === undefined) return sheets.map(({ block }) => block);
  // the rest stands in columns of about the same height, too
  const rest = fillSheets(last.entries, Math.min(evenHeight(last.entries, columns), roomPx), layout);
  return [...sheets.slice(0, -1), ...rest].map(({ block }) => block);
}

/** Height of columns that hold all of some entries and are about the same. */
function evenHeight(entries: readonly Entry[], columns: number): number {
  const total = entries.reduce((sum, { height }) => sum + height, 0);
  return total / columns + entries.reduce((most, { height }) => Math.max(most, height), 0);
}

interface SourceSheet {
  readonly entries: readonly Entry[];
  readonly block: Block;
}

function fillSheets(
  entries: readonly Entry[],
  limit: number,
  { columns, columnPx }: { readonly columns: number; readonly columnPx: number },
): readonly SourceSheet[] {
  const sheets: { entries: Entry[]; block: { items: DrawnItem[]; height: number } }[] = [];
  let [column, y] = [columns, 0];
  for (const entry of entries) {
    if (column < columns && y > 0 && y + entry.height > limit) [column, y] = [column + 1, 0];
    if (column >= columns) {
      sheets.push({ entries: [], block: { items: [], height: 0 } });
      [column, y] = [0, 0];
    }
    const sheet = sheets.at(-1);
    if (sheet === undefined) continue;
    sheet.entries.push(entry);
    sheet.block.items.push(...drawEntry(entry, column * (columnPx + columnGapPx), y));
    y += entry.height;
    sheet.block.height = Math.max(sheet.block.height, y);
  }
  return sheets;
}

function entryOf(source: Source, number: string, columnPx: number, language: Language, ruler: TextRuler): Entry {
  const widthOf = (text: string): number => ruler(text, style);
  const said = wrapText(number + sourceLine({ ...source, url: undefined }, language), columnPx, widthOf);
  const { url } = source;
  const address = url === undefined ? [] : wrapText(url, columnPx, widthOf);
  const lines = [
    ...said.map((text) => ({ text })),
    ...address.map((text) => ({ text, ...(url === undefined ? {} : { link: url }) })),
  ];
  return { lines, height: lines.length * linePx + entryGapPx };
}

function drawEntry({ lines }: Entry, x: number, y: number): readonly DrawnItem[] {
  return lines.map(({ text, link }, at): DrawnItem => ({
    kind: 'text',
    text,
    x,
    y: baselineAt(y + (at + 0.5) * linePx, style.size),
    anchor: 'start',
    ...style,
    ink: { colour: link === undefined ? paperInks.ink : paperInks.ink2 },
    ...(link === undefined ? {} : { link }),
  }));
}
