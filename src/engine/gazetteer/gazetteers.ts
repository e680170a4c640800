import { readGazetteer, type Gazetteer } from '../import/gazetteer.ts';

/** What the app knows of places by their names. */
export interface Gazetteers {
  /** Read when it is first asked for, and kept from then on: looking a name up as it is typed cannot wait for it. */
  get(): Promise<Gazetteer>;
}

export function createGazetteers(resourcesFolder: string): Gazetteers {
  let known: Promise<Gazetteer> | null = null;
  return {
    get: () => (known ??= readGazetteer(resourcesFolder)),
  };
}
