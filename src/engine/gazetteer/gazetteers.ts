import type { ExplorerCalls } from '../../shared/explorer-api.ts';
import { failure } from '../../shared/problem.ts';
import { readGazetteer, type Gazetteer } from '../import/gazetteer.ts';
import type { OpenFile } from '../open-file.ts';
import { namedPlaces } from './named-places.ts';
import { OwnGazetteers } from './own-gazetteers.ts';

/** What the app knows of places by their names: those of a person's own gazetteers before its own. */
export interface Gazetteers {
  /** Read when it is first asked for, and kept until it is released: looking a name up as it is typed cannot wait for it. */
  get(): Promise<Gazetteer>;
  /** What is known is read anew when it is next asked for: until then others need the memory. */
  release(): void;
  readonly calls: Pick<ExplorerCalls, 'keepGazetteer' | 'removeGazetteers'>;
}

/** What is known where no window is: read anew each time. */
export async function readGazetteers(resourcesFolder: string, dataFolder: string): Promise<Gazetteer> {
  return await readGazetteer(resourcesFolder, await new OwnGazetteers(dataFolder).read());
}

export function createGazetteers(
  resourcesFolder: string,
  dataFolder: string,
  open: Pick<OpenFile, 'seen'>,
): Gazetteers {
  const own = new OwnGazetteers(dataFolder);
  let known: Promise<Gazetteer> | null = null;
  const read = async (): Promise<Gazetteer> => {
    try {
      return await readGazetteer(resourcesFolder, await own.read());
    } catch (error) {
      // what could not be read once may be whole again
      known = null;
      throw error;
    }
  };
  return {
    get() {
      known ??= read();
      return known;
    },
    release() {
      known = null;
    },
    calls: {
      async keepGazetteer({ revision }) {
        const dataset = open.seen(revision);
        if (dataset === null) return failure('problem.stale');
        const places = namedPlaces(dataset.document.places, await dataset.events());
        const kept = await own.keep(dataset.document.originName, places);
        known = null;
        return kept;
      },
      async removeGazetteers() {
        const removed = await own.removeAll();
        known = null;
        return removed;
      },
    },
  };
}
