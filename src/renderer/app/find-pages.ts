import { matchWords } from '../../kernels/match-words.ts';
import type { Actor, Place } from '../../shared/dataset.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { RecordPage } from '../../shared/view.ts';

/** An actor or a place as the palette names it. */
export interface FoundPage {
  readonly page: RecordPage;
  readonly label: string;
}

/** At most `limit` actors and places that one of their names finds, best answer first. None where nothing was typed. */
export function findPages(
  { actors, places }: { readonly actors: readonly Actor[]; readonly places: readonly Place[] },
  typed: string,
  language: Language,
  limit: number,
): readonly FoundPage[] {
  if (typed.trim() === '') return [];
  const found = (list: RecordPage['list'], records: readonly (Actor | Place)[]) =>
    records.flatMap(({ id, name }) => {
      const ranks = Object.values(name).flatMap((text) => matchWords(text, typed) ?? []);
      const rank = Math.min(...ranks);
      return ranks.length === 0 ? [] : [{ page: { list, id }, label: chooseText(name, language).text, rank }];
    });
  return [...found('actors', actors), ...found('places', places)].toSorted((a, b) => a.rank - b.rank).slice(0, limit);
}
