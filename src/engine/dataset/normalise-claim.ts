import type * as z from 'zod';
import type { Claim } from '../../shared/dataset.ts';
import type { DatasetContext } from './dataset-context.ts';
import type { claimSchema } from './dataset-schema-events.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { normaliseFigureLayer, normaliseMapExtent } from './normalise-view.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** Whose ids a claim may name, beside those of the context. */
interface ClaimedIds {
  readonly events: KnownIds;
  readonly indicators: KnownIds;
}

/** Null where its source is not in the file: a claim that nobody makes is none. */
export function normaliseClaim(
  raw: z.infer<typeof claimSchema>,
  report: RecordReport,
  { events, indicators }: ClaimedIds,
  context: DatasetContext,
): Claim | null {
  const { whenImplied, assessment, map, ...rest } = raw;
  const { sources, places, actors } = context;
  if (!sources.has(raw.source)) {
    report.error(['source'], unknownId(raw.source));
    return null;
  }
  const spokenOf = keepKnown(raw.events, events, report, ['events']);
  return {
    ...rest,
    ...(whenImplied === undefined ? {} : { whenImplied: readDate(whenImplied, report, ['whenImplied']) }),
    actors: keepKnown(raw.actors, actors, report, ['actors']),
    places: keepKnown(raw.places, places, report, ['places']),
    events: spokenOf,
    // what it speaks of is more than context
    context: keepKnown(raw.context, events, report, ['context']).filter((id) => !spokenOf.includes(id)),
    ...(map === undefined ? {} : normaliseClaimMap(map, report, indicators)),
    assessment: {
      ...assessment,
      sources: keepKnown(assessment.sources, sources, report, ['assessment', 'sources']),
    },
  };
}

/** Nothing where it names no indicator of the file; an extent that cannot be understood is left to the data. */
function normaliseClaimMap(
  { figures: raw, mapExtent: asked }: NonNullable<z.infer<typeof claimSchema>['map']>,
  report: RecordReport,
  indicators: KnownIds,
): Pick<Claim, 'map'> {
  const figures = normaliseFigureLayer(raw, report, indicators, ['map', 'figures']);
  const mapExtent = normaliseMapExtent(asked, report, ['map', 'mapExtent']);
  return figures === null ? {} : { map: { figures, ...(mapExtent !== null && { mapExtent }) } };
}
