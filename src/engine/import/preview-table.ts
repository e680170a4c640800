import { chooseText } from '../../shared/language.ts';
import type { ColumnRole, PreviewRow, TablePreview, TableSettings } from '../../shared/table-import.ts';
import { cutSample, describeColumns } from './detect-table.ts';
import type { FoundTable } from './look-at-table.ts';
import type { ImportNames } from './import-names.ts';
import { createRowReader, type ReadRow } from './read-row.ts';
import { rowOfRecord } from './row-of-record.ts';

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
  const readRow = createRowReader(
    columns.map(({ name }) => name),
    mapping,
    names,
    'row',
  );
  const rows = cut.rows.slice(0, previewedRows);
  return {
    columns,
    sure: { encoding: sureEncoding, dateOrder },
    sampleRows: rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    rows: rows.map((row, at) => previewRow(readRow(isOfRecords ? rowOfRecord(row, at + 1) : row), settings.language)),
  };
}

function previewRow({ line, result, notes, event, place, unclearName }: ReadRow, language: string): PreviewRow {
  const { coordinates } = place ?? {};
  return {
    line,
    result,
    title: event === null ? '' : chooseText(event.title, language).text,
    when: event?.when.edtf ?? '',
    places: place === null ? [] : [chooseText(place.name, language).text],
    point: coordinates === undefined ? null : { lng: coordinates.lng, lat: coordinates.lat },
    notes: unclearName === null ? notes : [...notes, unclearName.note],
  };
}
