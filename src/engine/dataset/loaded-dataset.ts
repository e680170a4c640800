import type {
  Actor,
  Annotation,
  Category,
  Claim,
  Era,
  EventRecord,
  Flow,
  Indicator,
  Note,
  Place,
  Relation,
  Source,
  Term,
} from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Story } from '../../shared/story.ts';
import type { SavedView } from '../../shared/view.ts';

/**
 * What a file says beyond what is shown yet, as it came: a project keeps it, so that nothing is lost on the way. Views
 * and stories are among it, as a file has them: with dates where `SavedView` has instants.
 */
export interface KeptParts {
  /** What the file says of itself. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
}

/** A file after decoding, validating and normalising: every reference leads somewhere, every date is understood. */
export interface LoadedDataset {
  readonly title: LocalText;
  readonly categories: readonly Category[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly commodities: readonly Term[];
  readonly units: readonly Term[];
  readonly tags: readonly Term[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  readonly indicators: readonly Indicator[];
  readonly eras: readonly Era[];
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
  readonly annotations: readonly Annotation[];
  readonly openingView: SavedView | null;
  /** Those that have a name. */
  readonly offeredViews: readonly SavedView[];
  readonly stories: readonly Story[];
  readonly kept: KeptParts;
  /** What was wrong, and how many records of any kind were left out for it. */
  readonly problems: readonly Problem[];
  readonly rejected: number;
}
