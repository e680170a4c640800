import type { LocalText } from './language.ts';
import type { Message, Problem, Result } from './problem.ts';

/** A draft as it was handed to a browser, which makes a file of its own of it. */
export interface Download {
  readonly fileName: string;
  /** In ISO 8601. */
  readonly at: string;
  /** Whether the draft is as it was then. */
  readonly isCurrent: boolean;
}

/** What is to be told of drafts beside what is open. */
export interface DraftsState {
  /** Whether there is one that is not open here. */
  readonly hasOther: boolean;
  /** Of the draft that is open; null where none is, or nothing of it was downloaded. */
  readonly download: Download | null;
  /** Name of the draft that was deleted as the file that is open holds all its work; null: none was, or it was brought back. */
  readonly left: string | null;
}

export const noDrafts: DraftsState = { hasOther: false, download: null, left: null };

/** What a draft says of itself. */
export interface DraftContent {
  readonly title: LocalText;
  readonly eventCount: number;
  /** The last edit that holds; null where there is none. */
  readonly lastEdit: Message | null;
  /** Name of the file that it was made of; empty where it does not say. */
  readonly origin: string;
  /** What was downloaded of it last; null: nothing was. */
  readonly download: Download | null;
}

/** A project in the app's data folder: work that is in no file of a person's own. */
export interface Draft {
  /** Its name among the drafts, which tells it from others. */
  readonly fileName: string;
  /** When it was last edited, else made: in ISO 8601. */
  readonly changed: string;
  /** Null where it cannot be read: `problems` says why. */
  readonly content: DraftContent | null;
  readonly problems: readonly Problem[];
  /** Whether it is what is open here. */
  readonly isOpen: boolean;
}

/** A draft that was taken away, and can be brought back. */
export interface DeletedDraft {
  /** Tells it from others of its name. */
  readonly id: string;
  readonly fileName: string;
  /** Empty where it has none, or cannot be read. */
  readonly title: LocalText;
  /** When it was last edited, else made: in ISO 8601. */
  readonly changed: string;
  /** When it was taken away: in ISO 8601. It can be brought back for a day. */
  readonly deleted: string;
}

export interface AllDrafts {
  /** The one that was changed last first. */
  readonly drafts: readonly Draft[];
  /** The one that was taken away last first. */
  readonly deleted: readonly DeletedDraft[];
}

/** What the engine does about them. */
export interface DraftCalls {
  getDrafts(request: null): Promise<Result<AllDrafts>>;
  /** Opens a draft, null: the first of all that is not open; what becomes of it comes as an event. Fails with `problem.noDraft`. */
  openDraft(request: { readonly fileName: string | null }): Promise<Result<null>>;
  /**
   * Takes a draft away, to be brought back by `restoreDraft` for a day. Fails with `problem.noDraft`, and with
   * `problem.draftOpen` or `problem.projectInUse` where it is open here or in another Chronotope.
   */
  deleteDraft(request: { readonly fileName: string }): Promise<Result<{ readonly id: string }>>;
  /**
   * Brings a draft back that was taken away, and gives its name: another one where its own is taken. Fails with
   * `problem.noDraft`.
   */
  restoreDraft(request: { readonly id: string }): Promise<Result<{ readonly fileName: string }>>;
  /** Notes in the draft that the browser was given what was saved last, under this name. Fails with `problem.noDraft` where that was none. */
  noteDownload(request: { readonly fileName: string }): Promise<Result<null>>;
}

export const draftCallNames = [
  'getDrafts',
  'openDraft',
  'deleteDraft',
  'restoreDraft',
  'noteDownload',
] as const satisfies readonly (keyof DraftCalls)[];
