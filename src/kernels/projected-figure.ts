import type { IndicatorPoint } from '../shared/dataset.ts';

const words = /projec|forecast|planned|target|outlook|expected|prévi|projet|prévu|planifi|objectif/iu;

/**
 * Whether a value tells of what is to come, as its qualifier says: "IEA projection", "planned". Nothing else in a dataset
 * tells; a date is no sign of it, since a file may be older than what it is read for.
 */
export function isProjected({ qualifier }: Pick<IndicatorPoint, 'qualifier'>): boolean {
  return Object.values(qualifier ?? {}).some((text) => words.test(text));
}
