import type { EventRecord } from '../../shared/dataset.ts';
import type { Result } from '../../shared/problem.ts';
import type { SaveTarget } from '../project/save-project.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';

/** What is exported: the lists of a dataset, and those of its events that were asked for. */
export interface ExportRecords {
  /** Its own events are not looked at. */
  readonly lists: LoadedDataset;
  /** Whether events of the dataset are not among these. */
  readonly isPart: boolean;
  /** Null: they are not out of a project. */
  readonly keeping: ProjectKeeping | null;
  /** The language of the one text that most formats have room for: where it is not there, English, else the first. */
  readonly language: string;
  /** Each time from the first one. */
  events(): Iterable<EventRecord>;
}

/** What a project's file holds beside its records. */
export interface ProjectKeeping {
  /** Files that are attached to records as evidence. */
  readonly attachments: number;
  /** Edits that can be gone back to. */
  readonly edits: number;
  /** Writes all of it there, as it is. */
  saveCopy(target: SaveTarget, signal?: AbortSignal): Promise<Result<null>>;
}

/** Of a dataset with so many rows: the events of some of them, or of all (null). A row whose record is gone is left out. */
export function exportRecords(
  source: {
    readonly lists: LoadedDataset;
    readonly count: number;
    /** Null: it is no project. */
    readonly keeping: ProjectKeeping | null;
    eventAt(row: number): EventRecord | null | undefined;
  },
  rows: Uint32Array | null,
  language: string,
): ExportRecords {
  const { lists, count, keeping } = source;
  const wanted = rows?.length ?? count;
  function* events(): Iterable<EventRecord> {
    for (let at = 0; at < wanted; at++) {
      const event = source.eventAt(rows === null ? at : (rows[at] ?? 0));
      if (event !== null && event !== undefined) yield event;
    }
  }
  return { lists, isPart: wanted < count, keeping, language, events };
}

/** Makes the text of a file, piece by piece. */
export type TextWriter = (records: ExportRecords) => Iterable<string>;
