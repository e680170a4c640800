import type { KnownIds } from './known-ids.ts';
import type { TermList } from './term-list.ts';

/** What the records of a file may refer to. */
export interface DatasetContext {
  readonly sources: KnownIds;
  readonly places: KnownIds;
  readonly actors: KnownIds;
  readonly categories: TermList;
  readonly tags: TermList;
  readonly commodities: TermList;
  readonly units: TermList;
}
