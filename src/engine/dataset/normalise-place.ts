import type * as z from 'zod';
import type { Place } from '../../shared/dataset.ts';
import type { placeSchema } from './dataset-schema-places.ts';
import { keepKnown, type KnownIds } from './known-ids.ts';
import type { RecordReport } from './record-report.ts';

export function normalisePlace(raw: z.infer<typeof placeSchema>, report: RecordReport, sources: KnownIds): Place {
  const { coordinates, site, ...rest } = raw;
  const known = (ids: readonly string[] | undefined, part: string) =>
    keepKnown(ids, sources, report, [part, 'sources']);
  return {
    ...rest,
    ...(coordinates === undefined
      ? {}
      : { coordinates: { ...coordinates, sources: known(coordinates.sources, 'coordinates') } }),
    ...(site === undefined ? {} : { site: { ...site, sources: known(site.sources, 'site') } }),
  };
}
