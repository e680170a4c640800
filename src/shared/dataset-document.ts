import type { Actor, Annotation, Category, Claim, Era, Flow, Indicator, Note, Place, Source, Term } from './dataset.ts';
import type { ColumnDirectory } from './event-columns.ts';
import type { LocalText } from './language.ts';
import type { Message, Problem } from './problem.ts';
import type { Story } from './story.ts';
import type { SavedView } from './view.ts';

/** Where edits are kept, and which of them can be taken back. */
export interface EditState {
  /**
   * 'none': it is no project, and the first edit makes a draft in the app's data folder; 'copy': so it is of a project that
   * lies in no file that can be written to; 'file': a project; 'nowhere': it can only be read.
   */
  readonly keptIn: 'none' | 'copy' | 'draft' | 'file' | 'nowhere';
  /** The edit that undo would take back; null where there is none. */
  readonly undo: Message | null;
  readonly redo: Message | null;
}

/** A relation between two events, by their ids. All else of it comes with the details of either. */
export interface EventRelation {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** What is open, without the events: those come as columns (all of them) and as details (one at a time). */
export interface DatasetDocument {
  /** Another number after every opening and every edit. */
  readonly revision: number;
  /** The file's name, without its folder. */
  readonly fileName: string;
  /** The name that a person gave: of a draft, that of the file that it was made of, else `fileName`. */
  readonly originName: string;
  /** Tells the file from others of its name, and is the same whenever it is opened. Of what a browser hands over: its name. */
  readonly fileKey: string;
  readonly title: LocalText;
  readonly categories: readonly Category[];
  readonly tags: readonly Term[];
  /** The words that the columns index. */
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
  readonly timeZones: readonly string[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly eras: readonly Era[];
  readonly commodities: readonly Term[];
  readonly units: readonly Term[];
  readonly flows: readonly Flow[];
  readonly indicators: readonly Indicator[];
  /** Those between two events. */
  readonly relations: readonly EventRelation[];
  /** Remarks on the dataset as a whole; those on an event come with its details. */
  readonly notes: readonly Note[];
  readonly annotations: readonly Annotation[];
  readonly openingView: SavedView | null;
  /** Those that have a name. */
  readonly offeredViews: readonly SavedView[];
  readonly stories: readonly Story[];
  /** What was wrong in the file, and how many records were left out for it. */
  readonly problems: readonly Problem[];
  readonly rejected: number;
  readonly columns: ColumnDirectory;
  readonly edits: EditState;
}
