import { utcMs } from '../dates/utc-time.ts';
import { success, type Result } from '../../shared/problem.ts';
import type { Onward } from './decode-foreign.ts';
import { eachElement, childOf, childrenOf, textOf, type XmlNode } from './xml-tree.ts';

/** What cells of a workbook refer to. */
export interface WorkbookWords {
  readonly texts: readonly string[];
  /** By style, whether its numbers are dates. */
  readonly dateStyles: readonly boolean[];
  /** Days count from 1904, as old workbooks of Macintosh have them. */
  readonly from1904: boolean;
}

const now: Onward = () => Promise.resolve();
const dayMs = 86_400_000;
/** Formats of dates and times that every workbook has without saying so. */
const builtInDates = [[14, 22], [27, 36], [45, 47], [50, 58]] as const; // prettier-ignore
const mostColumns = 1000;
/** Excel's own limit. */
const mostRows = 1_048_576;

/** The texts that cells share, by their number. */
export async function sharedTexts(xml: string, onward: Onward): Promise<Result<readonly string[]>> {
  const texts: string[] = [];
  const read = await eachElement(xml, new Set(['si']), (item) => texts.push(richText(item)), onward);
  return read.ok ? success(texts) : read;
}

/** Which styles show numbers as dates. */
export async function dateStyles(xml: string): Promise<Result<readonly boolean[]>> {
  const dates = new Set<number>(
    builtInDates.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  const styles: boolean[] = [];
  const take = (element: XmlNode): void => {
    for (const { attributes } of childrenOf(element, 'numFmt')) {
      const id = Number(attributes['numFmtId']);
      if (isDateFormat(attributes['formatCode'] ?? '')) dates.add(id);
      else dates.delete(id);
    }
    if (element.name === 'cellXfs')
      for (const { attributes } of childrenOf(element, 'xf')) styles.push(dates.has(Number(attributes['numFmtId'])));
  };
  const read = await eachElement(xml, new Set(['numFmts', 'cellXfs']), take, now);
  return read.ok ? success(styles) : read;
}

/** Letters of days and hours outside of quotation marks, colours and escapes. */
function isDateFormat(code: string): boolean {
  const plain = code.slice(0, 300).replaceAll(/"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(plain) && !/^general/i.test(plain);
}

/** The rows of a sheet as texts; cells that are left out are empty, and so are rows that are left out. */
export async function sheetRows(
  xml: string,
  words: WorkbookWords,
  take: (cells: readonly string[]) => void,
  onward: Onward,
): Promise<Result<null>> {
  let next = 1;
  return await eachElement(
    xml,
    new Set(['row']),
    (row) => {
      const number = Number(row.attributes['r']);
      // rows keep their numbers, by which people look for them
      if (Number.isInteger(number) && number <= mostRows) for (; next < number; next++) take([]);
      next++;
      const cells: string[] = [];
      for (const cell of childrenOf(row, 'c')) {
        const column = columnOf(cell.attributes['r'] ?? '') ?? cells.length;
        if (column >= mostColumns) continue;
        while (cells.length < column) cells.push('');
        cells[column] = cellText(cell, words);
      }
      take(cells);
    },
    onward,
  );
}

/** `AB12` is 27; null where it says nothing. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlNode, { texts, dateStyles: styles, from1904 }: WorkbookWords): string {
  const value = textOf(cell, 'v');
  switch (cell.attributes['t']) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return richText(childOf(cell, 'is'));
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'str':
    case 'd':
      return value;
    case undefined:
    default:
      return value !== '' && styles[Number(cell.attributes['s'] ?? 0)] === true
        ? dateText(Number(value), from1904)
        : numberText(value);
  }
}

/** Of the pieces of a text, each in a look of its own; how it is read aloud is not part of it. */
function richText(node: XmlNode | null): string {
  return [...childrenOf(node, 't'), ...childrenOf(node, 'r').flatMap((run) => childrenOf(run, 't'))]
    .map(({ text }) => text)
    .join('');
}

/** 0.1 + 0.2 is kept with seventeen digits, and shown with fifteen. */
function numberText(value: string): string {
  const number = Number(value);
  return value === '' || !Number.isFinite(number) ? value : String(Number(number.toPrecision(15)));
}

/** Days since 30 December 1899, whose February 1900 has a day too many; below one, a time of day. */
function dateText(serial: number, from1904: boolean): string {
  const first = from1904 ? utcMs(1904, 1, 1) : utcMs(1899, 12, serial < 60 ? 31 : 30);
  const ms = first + Math.round(serial * 86_400) * 1000;
  if (!Number.isFinite(ms) || Math.abs(ms) > 2.5e14) return String(serial);
  const iso = new Date(ms).toISOString();
  if (serial >= 0 && serial < 1) return iso.slice(11, 19);
  return ms % dayMs === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
