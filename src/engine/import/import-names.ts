import type { Gazetteer } from './gazetteer.ts';
import { IdSet } from './id-set.ts';
import type { ImportTarget } from './import-target.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { createPlaceIndex, type PlaceIndex } from './place-index.ts';
import { createSourceIndex, type SourceIndex } from './source-index.ts';

/** What an import finds by name, or makes new. */
export interface ImportNames {
  readonly places: PlaceIndex;
  readonly categories: NameIndex;
  readonly actors: NameIndex;
  readonly sources: SourceIndex;
  readonly tags: NameIndex;
  /** Ids of events; what an import adds is taken too. */
  readonly eventIds: IdSet;
}

/** `into`: the project that it goes into; null: a new one. */
export function createImportNames(into: ImportTarget | null, gazetteer: Gazetteer, language: string): ImportNames {
  return {
    places: createPlaceIndex(into?.places ?? [], gazetteer, language),
    categories: createNameIndex(into?.categories ?? [], 'category', language),
    actors: createNameIndex(into?.actors ?? [], 'actor', language),
    sources: createSourceIndex(into?.sources ?? []),
    tags: createNameIndex(into?.tags ?? [], 'tag', language),
    eventIds: new IdSet(into?.eventIds()),
  };
}
