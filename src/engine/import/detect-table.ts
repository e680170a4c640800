import type { ColumnRole, TableCertainty, TableColumn, TableSettings } from '../../shared/table-import.ts';
import { languageOfNames, roleOfName } from './column-names.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { findRoles, type NamedValues } from './find-roles.ts';
import { languageOfTexts } from './language-of-texts.ts';
import { detectDateOrder, type OrderEvidence } from './numeric-date.ts';
import { detectDecimal } from './read-number.ts';
import { createTableDateReader } from './read-table-date.ts';
import { rowsOfText, type TableRow } from './split-rows.ts';

/** The beginning of a table, cut as its settings say. */
export interface TableSample {
  readonly names: readonly string[];
  /** Without the header. */
  readonly rows: readonly TableRow[];
}

const shownSamples = 5;
const comparedValues = 200;
/** A table with more columns is cut at the wrong places. */
export const mostColumns = 1000;

/** How a table is likely to be read; `language` is that of its texts where nothing says another one. `sample` is the beginning of its text, whole lines only. */
export function detectSettings(sample: string, encoding: string, language: string): TableSettings {
  const { delimiter, quote } = detectDelimiter(sample);
  const cut = { encoding, delimiter, quote, hasHeader: false, decimal: '.', dateOrder: 'asked', language } as const;
  const { rows } = cutSample(sample, cut);
  const cells = rows.map((row) => row.cells);
  const hasHeader = detectHeader(cells);
  const body = hasHeader ? cells.slice(1) : cells;
  // many a table in French has its columns named in English: its texts tell more
  const inTexts = languageOfTexts(body.flat());
  const inHeader = hasHeader ? languageOfNames(cells[0] ?? []) : null;
  return {
    ...cut,
    language: inTexts ?? inHeader ?? language,
    hasHeader,
    decimal: detectDecimal(body),
    dateOrder: orderOf(columnValues({ names: [], rows })).order,
  };
}

export function cutSample(
  sample: string,
  settings: Pick<TableSettings, 'delimiter' | 'quote' | 'hasHeader'>,
): TableSample {
  // Copies: what the splitter makes must not live long here, or the engine takes all that it makes of a whole table for
  // something that will.
  const rows = Array.from(
    rowsOfText(sample, settings.delimiter, settings.quote),
    ({ line, cells, fault }): TableRow => ({ line, cells: [...cells], fault }),
  );
  const [first, ...rest] = rows;
  const names = (first?.cells ?? []).slice(0, mostColumns).map((cell) => (settings.hasHeader ? cell.trim() : ''));
  return { names, rows: settings.hasHeader ? rest : rows };
}

/**
 * The columns of a table with what each of them says, and what its dates tell of the order of day and month. `roles` null:
 * what fits.
 */
export function describeColumns(
  sample: TableSample,
  settings: TableSettings,
  roles: readonly ColumnRole[] | null,
): { readonly columns: readonly TableColumn[]; readonly dateOrder: TableCertainty['dateOrder'] } {
  const columns = columnValues(sample);
  const compared = columns.map(({ name, values }) => ({ name, values: values.slice(0, comparedValues) }));
  const readDate = createTableDateReader(settings.dateOrder);
  const found = roles ?? findRoles(compared, { decimal: settings.decimal, readDate });
  const dated = columns.filter((_, at) => ['when', 'start', 'end'].includes(found[at] ?? ''));
  return {
    columns: columns.map(({ name, values }, at) => ({
      name: name === '' ? String(at + 1) : name,
      role: found[at] ?? 'ignore',
      samples: values.slice(0, shownSamples).map((value) => value.slice(0, 200)),
    })),
    dateOrder: orderOf(dated).certainty,
  };
}

/** Of all columns together: one table has one order. */
function orderOf(columns: readonly NamedValues[]): OrderEvidence {
  return detectDateOrder(columns.flatMap(({ values }) => values));
}

function columnValues({ names, rows }: TableSample): readonly NamedValues[] {
  return Array.from({ length: countColumns({ names, rows }) }, (_, at) => {
    const values = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((value) => value !== '');
    return { name: names[at] ?? '', values };
  });
}

/**
 * As many as are named, or as half of the rows have where that is more: one row with a cell too many makes no column, or every other
 * row would lack a cell. Where nothing is named, as many as the longest row has.
 */
function countColumns({ names, rows }: TableSample): number {
  const widths = rows.slice(0, comparedValues).map(({ cells }) => cells.length);
  const isNamed = names.some((name) => name !== '');
  const widest = isNamed
    ? (widths.toSorted((a, b) => a - b)[Math.floor((widths.length - 1) / 2)] ?? 0)
    : Math.max(0, ...widths);
  return Math.min(mostColumns, Math.max(names.length, widest));
}

/** The first row names the columns where it has names that columns have, or words above figures. */
function detectHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  const cells = first.map((cell) => cell.trim());
  if (cells.some((cell) => isFigures(cell)) || new Set(cells).size < cells.length - 1) return false;
  if (cells.some((cell) => roleOfName(cell) !== null)) return true;
  const body = rest.slice(0, comparedValues);
  return cells.some((cell, at) => {
    const values = body.map((row) => row[at]?.trim() ?? '').filter((value) => value !== '');
    return cell !== '' && values.length > 0 && values.filter(isFigures).length > values.length / 2;
  });
}

/** Dates and numbers. */
function isFigures(text: string): boolean {
  return /^[-+\d.,:/\s°]+$/.test(text) && /\d/.test(text);
}
