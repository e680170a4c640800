import writeExcelFile from 'write-excel-file/node';
import type { ExportRecords } from './export-records.ts';
import { withoutControls } from './markup.ts';
import { tableColumns, tableRows } from './table-rows.ts';

/** A cell holds no more (Excel's own limit). */
const longestCell = 32_767;
const numbers: ReadonlySet<string> = new Set(['latitude', 'longitude', 'importance']);

/** The table of `write-csv` as a workbook: texts are texts there and never formulas, whatever they begin with. */
export async function writeXlsx(records: ExportRecords): Promise<Uint8Array> {
  const header = tableColumns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const rows = Array.from(tableRows(records), (row) => row.map((text, at) => cellOf(text, tableColumns[at] ?? '')));
  const sheet = { sheet: 'events', stickyRowsCount: 1 };
  return await writeExcelFile([header, ...rows], sheet).toBuffer();
}

function cellOf(text: string, column: string) {
  if (text === '') return null;
  if (numbers.has(column)) return { value: Number(text), type: Number };
  return { value: withoutControls(text).slice(0, longestCell), type: String };
}
