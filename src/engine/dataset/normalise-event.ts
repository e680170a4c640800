import type * as z from 'zod';
import type { Citation, EventRecord } from '../../shared/dataset.ts';
import type { DatasetContext } from './dataset-context.ts';
import type { eventSchema } from './dataset-schema-events.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { knownTimeZone } from './known-time-zone.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** Between what is shown first (5) and a detail (1), where the file does not say. */
export const middleImportance = 3;

export function normaliseEvent(
  raw: z.infer<typeof eventSchema>,
  report: RecordReport,
  context: DatasetContext,
): EventRecord {
  const { when, whenArticle, timeZone, category, ...rest } = raw;
  const { places, actors, sources, categories, tags } = context;
  return {
    ...rest,
    when: when === undefined ? undatedWhen() : readDate(when, report, ['when']),
    ...(whenArticle === undefined ? {} : { whenArticle: readDate(whenArticle, report, ['whenArticle']) }),
    ...knownTimeZone(timeZone, report, ['timeZone']),
    places: keepKnown(raw.places, places, report, ['places']),
    actors: keepKnown(raw.actors, actors, report, ['actors']),
    category: category === undefined ? categories.useUnnamed() : categories.use(category, report, ['category']),
    tags: [...new Set(raw.tags?.map((tag, index) => tags.use(tag, report, ['tags', index])))],
    importance: raw.importance ?? middleImportance,
    unverified: raw.unverified ?? [],
    citations: knownCitations(raw.citations ?? [], report, sources),
  };
}

function knownCitations(citations: readonly Citation[], report: RecordReport, sources: KnownIds): readonly Citation[] {
  return citations.filter((citation, index) => {
    if (sources.has(citation.source)) return true;
    report.warn(['citations', index, 'source'], unknownId(citation.source));
    return false;
  });
}
