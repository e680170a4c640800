import type * as z from 'zod';
import type { Claim } from '../../shared/dataset.ts';
import type { DatasetContext } from './dataset-context.ts';
import type { claimSchema } from './dataset-schema-events.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** Null where its source is not in the file: a claim that nobody makes is none. */
export function normaliseClaim(
  raw: z.infer<typeof claimSchema>,
  report: RecordReport,
  events: KnownIds,
  context: DatasetContext,
): Claim | null {
  const { whenImplied, assessment, ...rest } = raw;
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
    assessment: {
      ...assessment,
      sources: keepKnown(assessment.sources, sources, report, ['assessment', 'sources']),
    },
  };
}
