import { chooseText } from '../../shared/language.ts';
import type { ColumnRole, PreviewRow, TableMapping, TablePreview, TableSettings } from '../../shared/table-import.ts';
import type { When } from '../../shared/when.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { cutSample, describeColumns } from './detect-table.ts';
import type { FoundTable } from './look-at-table.ts';
import type { ImportNames } from './import-names.ts';
import { createRowDateReader } from './read-row-date.ts';
import { createRowReader, type ReadRow } from './read-row.ts';
import { createTableDateReader } from './read-table-date.ts';
import { rowOfRecord } from './row-of-record.ts';
import { roleColumns, RowReading } from './row-reading.ts';
import type { TableRow } from './split-rows.ts';

const previewedRows = 100;

/**
 * How the beginning of a table would be read; rows of records (`isOfRecords`) have their numbers instead of those of lines.
 * `names` is added to, and of no use afterwards.
 */
export function previewTable(
  sample: string,
  settings: TableSettings,
  roles: readonly ColumnRole[] | null,
  { sureEncoding, isOfRecords }: Pick<FoundTable, 'sureEncoding' | 'isOfRecords'>,
  names: ImportNames,
): TablePreview {
  const cut = cutSample(sample, settings);
  const { columns, dateOrder } = describeColumns(cut, settings, roles);
  const mapping = { settings, roles: columns.map(({ role }) => role) };
  const columnNames = columns.map(({ name }) => name);
  const readRow = createRowReader(columnNames, mapping, names, 'row');
  const readOtherWhen = settings.dateOrder === 'asked' ? monthFirstReader(columnNames, mapping) : null;
  const rows = cut.rows.slice(0, previewedRows);
  return {
    columns,
    sure: { encoding: sureEncoding, dateOrder },
    sampleRows: rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    rows: rows.map((row, at) => {
      const read = readRow(isOfRecords ? rowOfRecord(row, at + 1) : row);
      return previewRow(read, readOtherWhen?.(row) ?? null, settings.language);
    }),
  };
}

/** When the event of a row would be if the month came first. */
function monthFirstReader(columnNames: readonly string[], { roles }: TableMapping): (row: TableRow) => When {
  const columns = roleColumns(columnNames, roles);
  const readDate = createRowDateReader(columns, createTableDateReader('mdy'));
  return (row) => readDate(new RowReading(row, columns)).when;
}

function previewRow(
  { line, result, notes, event, place, unclearName }: ReadRow,
  monthFirst: When | null,
  language: string,
): PreviewRow {
  const { coordinates } = place ?? {};
  const when = event?.when ?? undatedWhen();
  return {
    line,
    result,
    title: event === null ? '' : chooseText(event.title, language).text,
    when,
    otherWhen: event === null || monthFirst?.edtf === when.edtf ? null : monthFirst,
    places: place === null ? [] : [chooseText(place.name, language).text],
    point: coordinates === undefined ? null : { lng: coordinates.lng, lat: coordinates.lat },
    notes: unclearName === null ? notes : [...notes, unclearName.note],
  };
}
