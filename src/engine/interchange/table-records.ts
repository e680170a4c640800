import { createRowSplitter } from '../import/split-rows.ts';
import { valueLines } from './field-event.ts';

/** The cells of a row under the names of their columns, in lower case; what has no column is not there. */
export type NamedRow = Readonly<Record<string, string>>;

export interface TableRecord {
  /** Number of the line at which it begins, from 1. */
  readonly line: number;
  readonly row: NamedRow;
}

/** The rows of a table whose first line names its columns. Rows without any text are none. */
export function tableRecords(text: string, delimiter: string, quote = '"'): readonly TableRecord[] {
  const splitter = createRowSplitter(delimiter, quote);
  const [header, ...rows] = [...splitter.push(text), ...splitter.end()];
  const names = (header?.cells ?? []).map(columnKey);
  return rows.flatMap(({ cells, line }) => {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.every((cell) => cell === '')) return [];
    // a row that says little takes little, however many columns there are
    return [
      { line, row: Object.fromEntries(names.slice(0, trimmed.length).map((name, at) => [name, trimmed[at] ?? ''])) },
    ];
  });
}

/** The names in the first line of a table, as `tableRecords` has them. */
export function headerNames(line: string): ReadonlySet<string> {
  return new Set(line.split(/[,;\t]/).map(columnKey));
}

/** A cell that no row has is empty. */
export function cellOf(row: NamedRow, name: string): string {
  return Object.hasOwn(row, name) ? (row[name] ?? '') : '';
}

/** What stands in columns that no field of the dataset format holds, a line each. */
export function otherCells(row: NamedRow, taken: ReadonlySet<string>): string {
  return valueLines(Object.entries(row).filter(([name]) => name !== '' && !taken.has(name)));
}

function columnKey(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase();
}
