import type { ExplorerCalls } from '../shared/explorer-api.ts';
import { failure, success } from '../shared/problem.ts';
import { readGazetteer } from './import/gazetteer.ts';
import { knownPoints } from './import/known-points.ts';
import type { OpenFile } from './open-file.ts';

/** No edit is of more records. */
const mostFound = 10_000;

/** Looks places of what is open up in the gazetteer, which is read anew: it is large, and seldom asked. */
export function createPlaceFinder(open: OpenFile, resourcesFolder: string): Pick<ExplorerCalls, 'findPlaces'> {
  return {
    async findPlaces({ revision }) {
      const dataset = open.seen(revision);
      if (dataset === null) return failure('problem.stale');
      const gazetteer = await readGazetteer(resourcesFolder);
      const points = knownPoints(dataset.document.places, gazetteer);
      return success({ points: points.slice(0, mostFound), left: Math.max(0, points.length - mostFound) });
    },
  };
}
