import type { MessageKey } from '../../messages/en.ts';
import { localeOf, translatorFor } from '../../messages/translator.ts';
import type { EditedList, Referrers } from '../../shared/edit.ts';
import type { Language } from '../../shared/language.ts';

const countWords: Readonly<Record<EditedList, MessageKey>> = {
  events: 'count.events',
  places: 'count.places',
  actors: 'count.actors',
  sources: 'count.sources',
  claims: 'count.claims',
  flows: 'count.flows',
  indicators: 'count.indicators',
  categories: 'count.categories',
  tags: 'count.tags',
  relations: 'count.relations',
  notes: 'count.notes',
  annotations: 'count.annotations',
  views: 'count.views',
  stories: 'count.stories',
};

/** "12 events, 3 flows and 1 claim": all that name some records, each once; empty where nothing does. */
export function referrerWords(usedBy: readonly (readonly Referrers[])[], language: Language): string {
  const say = translatorFor(language);
  const lists = [...new Set(usedBy.flat().map(({ list }) => list))];
  const words = lists.map((list) => {
    const named = usedBy.flat().filter((one) => one.list === list);
    const known = new Set(named.flatMap(({ ids }) => ids));
    // beyond the first ones, who names two of the records is counted for both
    const beyond = named.reduce((sum, { count, ids }) => sum + count - ids.length, 0);
    return say(countWords[list], { count: known.size + beyond });
  });
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words);
}
