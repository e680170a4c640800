import type { EventRecord } from '../../shared/dataset.ts';
import type { ExportRecords } from '../export/export-records.ts';
import type { BatchDataset } from './batch-dataset.ts';

/** The rows of a dataset that are exported, in their order. */
export function exportRecords(
  { lists, columns, eventAt }: BatchDataset,
  rows: Uint32Array,
  language: string,
): ExportRecords {
  function* events(): Iterable<EventRecord> {
    for (const row of rows) {
      const event = eventAt(row);
      if (event !== null) yield event;
    }
  }
  return { lists, isPart: rows.length < columns.count, language, events };
}
