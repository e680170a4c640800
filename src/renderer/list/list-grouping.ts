import { dayGroups } from '../../kernels/list-days.ts';
import { categoryGroups, placeGroups, type RowGroups } from '../../kernels/list-groups.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { comparerOf } from './list-sorting.ts';

/** The groups of a list, and what their heads say. */
export interface Grouping {
  readonly groups: RowGroups;
  nameOf(group: number): string;
}

function* byDay({ columns }: OpenDocument, language: Language): Generator<void, Grouping> {
  const groups = yield* dayGroups(columns);
  const { days } = groups;
  const nameOf = (group: number): string => {
    const day = days[group];
    return day === undefined ? '' : formatWhen(day, language, 'long');
  };
  return { groups, nameOf };
}

function byPlace({ columns, summary }: OpenDocument, language: Language): Grouping {
  const names = summary.places.map(({ name }) => chooseText(name, language).text);
  const compare = comparerOf(language);
  const order = Array.from(names.keys()).sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
  const ranks = new Uint32Array(names.length);
  order.forEach((place, rank) => (ranks[place] = rank));
  const without = translatorFor(language)('list.noPlace');
  return { groups: placeGroups(columns, ranks), nameOf: (group) => names[order[group] ?? -1] ?? without };
}

function byCategory({ columns, summary }: OpenDocument, language: Language): Grouping {
  const { categories } = summary;
  const nameOf = (group: number): string => {
    const category = categories[group];
    return category === undefined ? '' : chooseText(category.name, language).text;
  };
  return { groups: categoryGroups(columns, categories.length), nameOf };
}

/** Null where the list is not grouped; in slices. */
export function* groupingOf(
  document: OpenDocument,
  group: ListOrder['group'],
  language: Language,
): Generator<void, Grouping | null> {
  switch (group) {
    case 'none':
      return null;
    case 'day':
      return yield* byDay(document, language);
    case 'place':
      return byPlace(document, language);
    case 'category':
      return byCategory(document, language);
  }
}
