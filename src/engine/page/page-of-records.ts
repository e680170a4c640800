import type { EventRecord } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { PageRecords } from '../../shared/page-parts.ts';
import { toldStory, type Story } from '../../shared/story.ts';
import type { SavedView } from '../../shared/view.ts';
import { pointsOfViews } from '../gazetteer/points-of-views.ts';
import { chunksOfPieces } from '../host/bytes-piece.ts';
import type { Gazetteer } from '../import/gazetteer.ts';
import { openDataset } from '../open-dataset.ts';
import type { ExportRecords } from '../export/export-records.ts';
import { listsOfPart } from '../export/lists-of-part.ts';

/** What a page is made of, beside its basemap. */
export interface PageContent {
  readonly records: PageRecords;
  readonly columns: Uint8Array;
  /** Where its events were, the place with the most of them first. */
  readonly places: readonly LngLat[];
}

/** What a page shows first: a view of the dataset, or a story that is told at once, and no other goes with it. */
export type PageBeginning =
  | { readonly kind: 'view'; readonly view: SavedView }
  | { readonly kind: 'story'; readonly story: Story };

/** What is asked for. */
export interface PageOrder {
  /** Of what was read, as people know it. */
  readonly fileName: string;
  readonly begins: PageBeginning | null;
}

/**
 * What the engine would answer a window that has these records open, and nothing else. `version`: of the app. The gazetteer is
 * read where a view asks to be near a place that they do not know.
 */
export async function pageOfRecords(
  exported: ExportRecords,
  { fileName, begins }: PageOrder,
  version: string,
  readGazetteer: () => Promise<Gazetteer>,
): Promise<PageContent> {
  const lists = exported.isPart ? listsOfPart(exported.lists, exported.events()) : exported.lists;
  const shown = {
    ...lists,
    stories: lists.stories.map(storyForReaders),
    ...(begins?.kind === 'view' && { openingView: begins.view }),
    ...(begins?.kind === 'story' && { stories: [storyForReaders(begins.story)] }),
  };
  const dataset = openDataset(
    { ...shown, events: [...exported.events()] },
    {
      revision: 1,
      fileName,
      originName: fileName,
      fileKey: fileName,
      edits: { keptIn: 'nowhere', undo: null, redo: null },
      notices: [],
    },
  );
  const { document } = dataset;
  const events: EventRecord[] = [];
  for (let row = 0; row < document.columns.count; row++) {
    const details = dataset.detailsOf(row);
    if (details.ok) events.push(details.value.event);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of chunksOfPieces(await dataset.bytesOf(document.columns))) pieces.push(piece);
  const { relations, notes } = lists;
  const known = await pointsOfViews(document, viewsOf(document), readGazetteer);
  const knownPlaces = Array.from(known, ([name, place]) => ({ name, place }));
  const story = begins?.kind === 'story' ? begins.story.id : null;
  return {
    records: { version, document, events, relations, notes, knownPlaces, story },
    columns: Buffer.concat(pieces),
    places: placesByEvents(events, document.places),
  };
}

function viewsOf({ openingView, offeredViews, stories }: DatasetDocument): readonly Pick<SavedView, 'filters'>[] {
  const steps = stories.flatMap((story) => story.steps.map(({ view }) => view));
  return [...(openingView === null ? [] : [openingView]), ...offeredViews, ...steps];
}

/** What an audience sees of a story: notes are for who speaks, and hidden steps for who writes. */
function storyForReaders(story: Story): Story {
  const told = toldStory(story);
  const steps = told.steps.map((step) => {
    const { notes: _, ...read } = step;
    return read;
  });
  return { ...told, steps };
}

function placesByEvents(events: readonly EventRecord[], places: PageRecords['document']['places']): readonly LngLat[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const id of event.places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return places
    .flatMap(({ id, coordinates }) => (coordinates === undefined || !counts.has(id) ? [] : [{ id, coordinates }]))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(({ coordinates }) => coordinates);
}
