import { byteOrderMark, csvLine } from './csv-text.ts';
import type { ExportRecords } from './export-records.ts';
import { tableColumns, tableRows } from './table-rows.ts';

/** A table of events, one line each, for spreadsheets and for the import of tables. */
export function* writeCsv(records: ExportRecords): Iterable<string> {
  yield byteOrderMark + csvLine(tableColumns);
  for (const row of tableRows(records)) yield csvLine(row);
}
