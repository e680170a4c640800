import type { SearchedCircle } from '../../kernels/searched-circles.ts';
import type { HeldPlaces } from './held-places.ts';
import type { ListEntries } from '../../kernels/list-entries.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { DraftsState } from '../../shared/draft.ts';
import type { EditedList } from '../../shared/edit.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { EventDetails, OpeningProgress, Preferences } from '../../shared/explorer-api.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Language } from '../../shared/language.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { OwnMap } from '../../shared/own-map.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import type { ChosenPlace, ImportReport, TableOffer } from '../../shared/table-import.ts';
import type { FigureLayer, ListOrder, View } from '../../shared/view.ts';
import type { ComparedLanes } from './compared-lanes.ts';
import type { Playback } from './playing.ts';
import type { Presentation } from './presenting.ts';
import type { Recording } from './recording.ts';
import type { RecordForms } from './record-form.ts';
import type { ViewHistory } from './view-history.ts';

/** What is open. Replaced whole, never edited in place. */
export interface OpenDocument {
  readonly summary: DatasetDocument;
  /** With times of day as clocks of `timeZone` show them: what all views read. */
  readonly columns: EventColumns;
  /** As the engine tells them. */
  readonly told: EventColumns;
  /** That of the view; null: each event's own, or that nothing moves by it. */
  readonly timeZone: string | null;
  /** One byte a row: 1 where at least one of its places has coordinates. */
  readonly placed: Uint8Array;
}

/** A theme as it is drawn: what "as the system" comes to. */
export type Theme = Exclude<Preferences['theme'], 'system'>;

export interface Drawers {
  readonly left: boolean;
  readonly right: boolean;
}

export interface Hover {
  readonly row: number;
  readonly from: 'timeline' | 'map' | 'list' | 'details' | 'claims' | 'trays';
}

/** What the engine found for a query, as bits over the rows of one revision. */
export interface SearchHits {
  readonly revision: number;
  readonly query: string;
  readonly bits: Uint8Array;
  /** What it asked to be near. */
  readonly near: readonly SearchedCircle[];
}

/** What was just put on the clipboard; a moment later it is forgotten. */
export interface Copied {
  readonly what: 'table' | 'event';
  /** How many events. */
  readonly count: number;
}

/** What stands over the window. */
export type OpenDialog =
  | 'palette'
  | 'shortcuts'
  /** The journal and the named versions. */
  | 'history'
  /** What became of the evidence since it was attached. */
  | 'evidence'
  /** The views that have a name, and a name for what is shown now. */
  | 'views'
  | 'import'
  /** The drafts: to open, or to delete. */
  | 'drafts'
  | 'export'
  /** What the window shows, on paper. */
  | 'picture'
  /** Time that plays, or a story, as a film or as its frames. */
  | 'record'
  /** Asks before a person's own gazetteers are removed: nothing brings them back. */
  | 'removeGazetteers'
  /** References to sources, by their ids; null: to those that the chosen or the passing events cite. */
  | { readonly kind: 'cite'; readonly sources: readonly string[] | null }
  /** Asks which of several records stays, or how one is parted. */
  | { readonly kind: 'merge'; readonly list: EditedList; readonly ids: readonly string[] }
  | { readonly kind: 'split'; readonly list: EditedList; readonly id: string };

/** What is edited where it stands. */
export interface InlineEdit {
  /** Id of the event. */
  readonly event: string;
  readonly field: 'title' | 'when';
  readonly in: 'details' | 'list';
}

/** How a list of many events is arranged: found in slices, while the list stands as it stood. */
export interface Arrangement {
  readonly revision: number;
  readonly timeZone: string | null;
  readonly order: ListOrder;
  readonly language: Language;
  readonly entries: ListEntries;
  /** What the head of a group says, by its place in the list. */
  nameOfGroup(place: number): string;
}

/** What a person is told: what became of a file that was opened or saved, or that something else went wrong. */
export interface Notice {
  readonly kind: 'failed' | 'incomplete' | 'saved' | 'unsaved' | 'problem' | 'edited' | 'told';
  /** Empty where it is about no file. */
  readonly fileName: string;
  readonly problems: readonly Problem[];
  /** What was done: 'edited' can be taken back at once, 'told' cannot; 'saved': what is in the file. */
  readonly done?: Message;
}

/** The events that lack a date, or a place on the map. */
export type Tray = 'undated' | 'unplaced';

/** An event that is being put on the map: where, once a person has pointed there, and within how many metres. */
export interface Placing {
  readonly event: string;
  readonly point: (LngLat & { readonly precisionM: number }) | null;
}

/** A table on its way in: nothing that is open is changed by it before its events are added. */
export interface TableImport {
  readonly offer: TableOffer;
  readonly step: 'mapping' | 'reading' | 'report';
  /** Where its events go. */
  readonly into: 'new' | 'open';
  /** How far it has been read: rows, and the part 0 … 1. */
  readonly rows: number;
  readonly done: number;
  /** What a person has said of names that may mean several places; it holds however else the table is read. */
  readonly places: readonly ChosenPlace[];
  /** Once all of it has been read; while it is read again for another place of a name, that of before. */
  readonly report: ImportReport | null;
  readonly isAdding: boolean;
  /** Why the last thing that was asked for could not be done. */
  readonly problems: readonly Problem[];
}

/** What is open in the editor of stories, by ids. */
export interface StoryInHand {
  /** Null, or one that has gone: the one before it, else the first. */
  readonly story: string | null;
  /** Null: all are folded. */
  readonly step: string | null;
  /** What was open before that story was begun: it is shown again where the story is taken back. */
  readonly before: Pick<StoryInHand, 'story' | 'step'> | null;
  /** What is typed as the title of a story that is just being begun; null: none is. */
  readonly naming: string | null;
}

export const noStoryInHand: StoryInHand = { story: null, step: null, before: null, naming: null };

export const mapTools = ['rectangle', 'lasso', 'measure'] as const;
/** What a hand does on the map: it draws an outline that filters, or measures. */
export type MapTool = (typeof mapTools)[number];

/** The one state, on three shelves. Everything else is derived. */
export interface ExplorerState {
  // document: comes from the engine
  readonly document: OpenDocument | null;

  // view: a plain value that can be saved
  readonly view: View;

  // preferences: kept by the engine; resolved where they say "as the system"
  readonly preferences: Preferences;
  readonly language: Language;
  readonly theme: Theme;

  /** What is told of drafts beside the document, which stays the same object whatever becomes of them. */
  readonly drafts: DraftsState;

  // maps that were opened on this machine: known by the engine
  readonly ownMaps: readonly OwnMap[];
  /** What went wrong in parts of them, by their keys. */
  readonly mapFaults: Readonly<Record<string, Problem>>;

  // ephemeral: never saved
  readonly hover: Hover | null;
  /** Whether the side panes are open where the window is too narrow for them to stand there unasked. */
  readonly drawers: Drawers;
  /** What stands over the window and waits for an answer. */
  readonly dialog: OpenDialog | null;
  /** The views that have been, so that one can go back to them. */
  readonly history: ViewHistory;
  /** The window that shows a time which was asked for in words, and the one before it; null: none was. */
  readonly shownTime: { readonly window: TimeExtent; readonly before: TimeExtent } | null;
  readonly searchHits: SearchHits | null;
  /** Of the first chosen event, or of the one before it while they are on their way; null where there are none. */
  readonly details: EventDetails | null;
  /** The file that is being opened, and how far that has come. */
  readonly opening: OpeningProgress | null;
  /** The file that is being saved, and which part of it is; null for one that is saved in no time. */
  readonly saving: { readonly fileName: string; readonly done: number } | null;
  readonly notice: Notice | null;
  readonly copied: Copied | null;
  /** The last one that was found; null: none had to be looked for. */
  readonly arrangement: Arrangement | null;
  readonly forms: RecordForms;
  readonly inline: InlineEdit | null;
  /** The field of a form that a click on the map fills; null: a click chooses events. */
  readonly picking: { readonly form: string; readonly field: string } | null;
  /** What a hand does on the map; null: it moves the map and chooses events. */
  readonly mapTool: MapTool | null;
  /** Which of the trays its pane shows. */
  readonly tray: Tray;
  /** Id of the event that a person drags out of a tray; the view under the pointer shows what it would become there. */
  readonly carried: string | null;
  /** Null: a click on the map chooses events. */
  readonly placing: Placing | null;
  /** The place of the world that a person has just gone to by its name: marked until the next thing that they do. */
  readonly goneTo: Pick<KnownPlace, 'lng' | 'lat' | 'names'> | null;
  /** Null: the map was sent to no places. */
  readonly heldPlaces: HeldPlaces | null;
  /** What the map showed before the figures of a claim that is read stood there; null: none stands in the place of others. */
  readonly figuresAside: { readonly claim: string; readonly figures: FigureLayer | null } | null;
  /** How many files were opened: what was typed in one belongs to no other, whatever their names. An edit opens none. */
  readonly openings: number;
  readonly storyInHand: StoryInHand;
  /** Null: time does not play. */
  readonly playback: Playback | null;
  /** Null: none is being told. */
  readonly presentation: Presentation | null;
  /** Null: nothing is being recorded. */
  readonly recording: Recording | null;
  /** Whether a view that was pinned stands beside the one that goes on (`comparing.ts`). */
  readonly isComparing: boolean;
  /** Null: nothing is compared. */
  readonly comparedLanes: ComparedLanes | null;
  /** Null: none. */
  readonly tableImport: TableImport | null;
}
