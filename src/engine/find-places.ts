import type { ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, success } from '../shared/problem.ts';
import type { Gazetteers } from './gazetteer/gazetteers.ts';
import { knownPoints } from './import/known-points.ts';
import type { OpenFile } from './open-file.ts';

/** No edit is of more records. */
const mostFound = 10_000;
/** Who wants another one types more of its name. */
const mostSuggested = 6;

/** Looks places up in the gazetteer: those of what is open, and what is being typed. */
export function createPlaceFinder(
  open: OpenFile,
  gazetteers: Pick<Gazetteers, 'get'>,
): Pick<ExplorerCalls, 'findPlaces' | 'suggestPlaces'> {
  return {
    async findPlaces({ revision }) {
      const dataset = open.seen(revision);
      if (dataset === null) return failure('problem.stale');
      const points = knownPoints(dataset.document.places, await gazetteers.get());
      return success({ points: points.slice(0, mostFound), left: Math.max(0, points.length - mostFound) });
    },
    async suggestPlaces({ text }) {
      const gazetteer = await gazetteers.get();
      return success(gazetteer.suggest(text, mostSuggested));
    },
  };
}
