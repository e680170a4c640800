import { searchNames, type SearchNames } from '../kernels/search-names.ts';
import { withPoints } from '../kernels/unknown-places.ts';
import { spokenNames } from '../messages/spoken-names.ts';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, success } from '../shared/problem.ts';
import type { Gazetteers } from './gazetteer/gazetteers.ts';
import { pointsOfUnknown, suggestedPlaces } from './gazetteer/suggested-places.ts';
import { knownPoints } from './import/known-points.ts';
import type { OpenFile } from './open-file.ts';

/** No edit is of more records. */
const mostFound = 10_000;

export interface PlaceFinder extends Pick<ExplorerCalls, 'findPlaces' | 'suggestPlaces'> {
  /** A search of what is open, with points where it asks to be near a place that only the gazetteer knows. */
  withKnownPoints(query: string, document: DatasetDocument): Promise<string>;
}

/** Looks places up in the gazetteer: those of what is open, what is being typed, and what is searched for. */
export function createPlaceFinder(open: OpenFile, gazetteers: Pick<Gazetteers, 'get'>): PlaceFinder {
  const known = new WeakMap<DatasetDocument, SearchNames>();
  return {
    async findPlaces({ revision }) {
      const dataset = open.seen(revision);
      if (dataset === null) return failure('problem.stale');
      const points = knownPoints(dataset.document.places, await gazetteers.get());
      return success({ points: points.slice(0, mostFound), left: Math.max(0, points.length - mostFound) });
    },
    async suggestPlaces({ text }) {
      return success(suggestedPlaces(await gazetteers.get(), text));
    },
    async withKnownPoints(query, document) {
      const names = known.get(document) ?? searchNames(document, spokenNames);
      known.set(document, names);
      return withPoints(query, await pointsOfUnknown([query], names, () => gazetteers.get()));
    },
  };
}
