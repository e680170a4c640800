import type { EventRecord } from '../../shared/dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';

/** What is exported: the lists of a dataset, and those of its events that were asked for. */
export interface ExportRecords {
  /** Its own events are not looked at. */
  readonly lists: LoadedDataset;
  /** Whether events of the dataset are not among these. */
  readonly isPart: boolean;
  /** The language of the one text that most formats have room for: where it is not there, English, else the first. */
  readonly language: string;
  /** Each time from the first one. */
  events(): Iterable<EventRecord>;
}

/** Of a dataset with so many rows: the events of some of them, or of all (null). A row whose record is gone is left out. */
export function exportRecords(
  lists: LoadedDataset,
  count: number,
  eventAt: (row: number) => EventRecord | null | undefined,
  rows: Uint32Array | null,
  language: string,
): ExportRecords {
  const wanted = rows?.length ?? count;
  function* events(): Iterable<EventRecord> {
    for (let at = 0; at < wanted; at++) {
      const event = eventAt(rows === null ? at : (rows[at] ?? 0));
      if (event !== null && event !== undefined) yield event;
    }
  }
  return { lists, isPart: wanted < count, language, events };
}

/** Makes the text of a file, piece by piece. */
export type TextWriter = (records: ExportRecords) => Iterable<string>;
