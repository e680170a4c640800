import type { FoundEvent } from './foreign-records.ts';

/** What Chronotope keeps with an event in a format that has no room of its own for it, by the names that it writes. */
export interface OwnWords {
  /** All texts of this name, in their order. */
  all(name: string): readonly string[];
  readonly sources: NonNullable<FoundEvent['sources']>;
}

/**
 * The words of an event that Chronotope wrote, as they were; null where others have written it: no other program tells EDTF
 * or nothing of the date, and an importance from 1 to 5.
 */
export function ownWords({ all, sources }: OwnWords): Partial<FoundEvent> | null {
  const [importance = ''] = all('importance');
  if (!/^[1-5]$/.test(importance)) return null;
  const one = (name: string): string => all(name)[0] ?? '';
  return {
    shortTitle: one('shortTitle'),
    timeZone: one('timeZone'),
    category: one('category'),
    status: one('status'),
    certainty: one('certainty'),
    importance: Number(importance),
    actors: all('actors'),
    tags: all('tags'),
    sources,
    links: [],
  };
}
