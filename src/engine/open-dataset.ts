import type { DatasetDocument, EditState } from '../shared/dataset-document.ts';
import type { EventDetails } from '../shared/explorer-api.ts';
import { buildColumns } from './columns/build-columns.ts';
import { createEventDetails } from './event-details.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';
import { createSearchIndex, type SearchIndex } from './search/search-index.ts';

/** A dataset ready for windows: all that is asked of it is answered from here, and goes with it when it is closed. */
export interface OpenDataset {
  readonly dataset: LoadedDataset;
  readonly document: DatasetDocument;
  /** Laid out as `document.columns` says. */
  readonly columns: ArrayBuffer;
  detailsOf(row: number): EventDetails | null;
  search(query: string): Uint8Array<ArrayBuffer>;
  /** Makes ready for the first search while nothing else is to do; see `SearchIndex`. */
  prepareSearch(signal: AbortSignal): Promise<void>;
}

export function openDataset(dataset: LoadedDataset, revision: number, fileName: string, edits: EditState): OpenDataset {
  const { directory, buffer, statuses, certainties } = buildColumns(dataset);
  // Not before it is open: to open a large file is wait enough.
  let index: SearchIndex | null = null;
  const searchIndex = (): SearchIndex => (index ??= createSearchIndex(dataset));
  return {
    dataset,
    document: {
      revision,
      fileName,
      title: dataset.title,
      categories: dataset.categories,
      tags: dataset.tags,
      statuses,
      certainties,
      places: dataset.places,
      actors: dataset.actors,
      sources: dataset.sources,
      claims: dataset.claims,
      eras: dataset.eras,
      commodities: dataset.commodities,
      units: dataset.units,
      flows: dataset.flows,
      indicators: dataset.indicators,
      notes: dataset.notes.filter(({ about }) => about.length === 0),
      openingView: dataset.openingView,
      problems: dataset.problems,
      rejected: dataset.rejected,
      columns: directory,
      edits,
    },
    columns: buffer,
    detailsOf: createEventDetails(dataset),
    search: (query) => searchIndex().search(query),
    prepareSearch: (signal) => searchIndex().prepare(signal),
  };
}
