import { noRank, sortRows, type Ranks } from '../../kernels/list-sort.ts';
import { rankColumn, rankTexts } from '../../kernels/text-ranks.ts';
import { localeOf } from '../../messages/translator.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import { whenFlag } from '../../shared/when.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import { titleColumnOf, titleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** Numbers inside of titles count as numbers: “2 % of GDP” comes before “10 %”. */
export function comparerOf(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(localeOf(language), { numeric: true }).compare;
}

const titleRanksOf = new WeakMap<TextColumn, { readonly language: Language; readonly ranks: Ranks }>();

/** Kept with the titles: a million take seconds, and a list is also turned round, or grouped. */
function* titleRanks(document: OpenDocument, language: Language): Generator<void, Ranks> {
  const column = titleColumnOf(document, language);
  if (column === undefined) return { ofRow: new Uint8Array(document.columns.count), count: 1 };
  const known = titleRanksOf.get(column);
  if (known?.language === language) return known.ranks;
  const ranks = yield* rankColumn(column, (row) => titleOf(document, row, language), comparerOf(language));
  titleRanksOf.set(column, { language, ranks });
  return ranks;
}

/** By the place that is named first: the one that its line in the list says. */
function placeRanks({ columns, summary }: OpenDocument, language: Language): Ranks {
  const names = rankTexts(
    summary.places.map(({ name }) => chooseText(name, language).text),
    comparerOf(language),
  );
  const { offsets, values } = columns.places;
  const ofRow = new Uint32Array(columns.count).fill(noRank);
  for (let row = 0; row < columns.count; row++) {
    const first = offsets[row] ?? 0;
    if (first !== offsets[row + 1]) ofRow[row] = names.ofRow[values[first] ?? 0] ?? noRank;
  }
  return { ofRow, count: names.count };
}

function timeRanks({ columns }: OpenDocument): Ranks {
  const ofRow = new Uint32Array(columns.count);
  for (const [at, row] of columns.byList.entries()) {
    const isUndated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0;
    ofRow[row] = isUndated ? noRank : at;
  }
  return { ofRow, count: columns.count };
}

function* ranksOf(document: OpenDocument, sort: ListOrder['sort'], language: Language): Generator<void, Ranks> {
  switch (sort) {
    case 'time':
      return timeRanks(document);
    case 'title':
      return yield* titleRanks(document, language);
    case 'place':
      return placeRanks(document, language);
    case 'category':
      return { ofRow: document.columns.category, count: document.summary.categories.length };
    case 'importance':
      return { ofRow: document.columns.importance, count: 256 };
  }
}

/** All rows in the order that is asked for, in slices. */
export function* sortedRows(
  document: OpenDocument,
  { sort, descending }: Pick<ListOrder, 'sort' | 'descending'>,
  language: Language,
): Generator<void, Uint32Array> {
  const { byList } = document.columns;
  if (sort === 'time' && !descending) return byList;
  const ranks = yield* ranksOf(document, sort, language);
  yield;
  return sortRows(byList, ranks, descending);
}
