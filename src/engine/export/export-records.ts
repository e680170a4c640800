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

/** Makes the text of a file, piece by piece. */
export type TextWriter = (records: ExportRecords) => Iterable<string>;
