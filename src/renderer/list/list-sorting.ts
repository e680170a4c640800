import { rankTexts, sortRows, type Ranks } from '../../kernels/list-sort.ts';
import { localeOf } from '../../messages/translator.ts';
import { whenFlag } from '../../shared/when.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import { titleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';

/** Numbers inside of titles count as numbers: “2 % of GDP” comes before “10 %”. */
export function comparerOf(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(localeOf(language), { numeric: true }).compare;
}

const titleRanks = rememberLast((document: OpenDocument, language: Language): Ranks => {
  const titles = Array.from({ length: document.columns.count }, (_, row) => titleOf(document, row, language));
  return rankTexts(titles, comparerOf(language));
});

/** By the place that is named first: the one that its line in the list says. */
function placeRanks({ columns, summary }: OpenDocument, language: Language): Ranks {
  const names = rankTexts(
    summary.places.map(({ name }) => chooseText(name, language).text),
    comparerOf(language),
  );
  const { offsets, values } = columns.places;
  return Float64Array.from({ length: columns.count }, (_, row) => {
    const first = offsets[row] ?? 0;
    return first === offsets[row + 1] ? Infinity : (names[values[first] ?? 0] ?? Infinity);
  });
}

function timeRanks({ columns, listOrder }: OpenDocument): Ranks {
  const ranks = new Float64Array(columns.count);
  listOrder.forEach((row, at) => {
    const isUndated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0;
    ranks[row] = isUndated ? Infinity : at;
  });
  return ranks;
}

function ranksOf(document: OpenDocument, sort: ListOrder['sort'], language: Language): Ranks {
  switch (sort) {
    case 'time':
      return timeRanks(document);
    case 'title':
      return titleRanks(document, language);
    case 'place':
      return placeRanks(document, language);
    case 'category':
      return Float64Array.from(document.columns.category);
    case 'importance':
      return Float64Array.from(document.columns.importance);
  }
}

/** All rows in the order that is asked for; computed anew only when that, the language or the document changes. */
export const sortedRows = rememberLast(
  (document: OpenDocument, sort: ListOrder['sort'], descending: boolean, language: Language): Uint32Array =>
    sort === 'time' && !descending
      ? document.listOrder
      : sortRows(document.listOrder, ranksOf(document, sort, language), descending),
);
