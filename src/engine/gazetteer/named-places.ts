import type { Place } from '../../shared/dataset.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { textAt } from '../import/import-target.ts';

/** How a reader calls a place that its file gives no name: by its point. */
const pointName = /^[-\u2212]?\d+(\.\d+)?, [-\u2212]?\d+(\.\d+)?$/;

/**
 * The places of a file by the names that they are looked up by. Many files name what is there and not where it is: such a place
 * is called as the first event there.
 */
export function namedPlaces(places: readonly Place[], columns: EventColumns): readonly Place[] {
  const nameless = new Set(places.flatMap(({ name }, at) => (Object.values(name).every(isPoint) ? [at] : [])));
  if (nameless.size === 0) return places;
  const named = [...places];
  const { offsets, values } = columns.places;
  for (let row = 0; row < columns.count; row++) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const index = values[at] ?? -1;
      const place = places[index];
      if (place === undefined || !nameless.delete(index)) continue;
      const titles = Object.entries(columns.title).map(
        ([language, column]) => [language, textAt(column, row)] as const,
      );
      named[index] = { ...place, name: Object.fromEntries(titles.filter(([, title]) => title !== '')) };
    }
  }
  return named;
}

function isPoint(name: string): boolean {
  return pointName.test(name);
}
