import type { Language } from '../shared/language.ts';
import type { FacetFilter, FacetName, FilterName, TimeRule, View } from '../shared/view.ts';
import type { MessageKey } from './en.ts';
import { extentWords } from './extent-words.ts';
import { facetWord, facetWords } from './facet-words.ts';
import { translatorFor, type Translate } from './translator.ts';

/** Keys of what is said of a brush, by its rule. */
const brushWords: Readonly<Record<TimeRule['certainty'], Readonly<Record<TimeRule['relation'], MessageKey>>>> = {
  possibly: {
    overlaps: 'filter.brush',
    starts: 'filter.brush.starts',
    ends: 'filter.brush.ends',
    inside: 'filter.brush.inside',
    ongoing: 'filter.brush.ongoing',
  },
  certainly: {
    overlaps: 'filter.brush.overlapsCertainly',
    starts: 'filter.brush.startsCertainly',
    ends: 'filter.brush.endsCertainly',
    inside: 'filter.brush.insideCertainly',
    ongoing: 'filter.brush.ongoingCertainly',
  },
};

const outlineWords = { rectangle: 'filter.rectangle', lasso: 'filter.lasso' } as const;

/** The chain of the filter, as the document knows it. */
export interface ChainWords {
  /** What its event is called. */
  readonly title: string;
  /** How many events it has; absent where that is told elsewhere. */
  readonly count?: number;
}

type Named = Parameters<typeof facetWords>[1];

type FilteringView = Pick<View, 'brush' | 'brushRule'> & {
  /** What the axis shows, by which the brush is told; absent: there is none. */
  readonly timeExtent?: View['timeExtent'];
  readonly filters: Pick<View['filters'], 'search' | 'facets' | 'outline'>;
  /** Null: no chain filters. */
  readonly chain: ChainWords | null;
};

/** As `filterWords`, to stand between quotation marks: those of a search bring their own. */
export function filterWordsToQuote(
  filter: FilterName,
  view: FilteringView,
  document: Named,
  language: Language,
): string {
  return filter === 'search' ? view.filters.search : filterWords(filter, view, document, language);
}

/** What a filter of the view asks, in words: "Actor: Donald Trump, MOFCOM". Empty where it asks nothing. */
export function filterWords(filter: FilterName, view: FilteringView, document: Named, language: Language): string {
  const say = translatorFor(language);
  const { search, facets, outline } = view.filters;
  if (filter === 'search') return search === '' ? '' : say('filter.search', { query: search });
  if (filter === 'brush') {
    return view.brush === null
      ? ''
      : say(brushWords[view.brushRule.certainty][view.brushRule.relation], {
          extent: extentWords(view.brush, language),
        });
  }
  if (filter === 'onlyMap') return say('filter.onlyMap');
  if (filter === 'outline') return outline === null ? '' : say(outlineWords[outline.kind]);
  if (filter === 'chain') return chainWords(view.chain, say);
  const asked = facets[filter];
  return asked === undefined ? '' : askedWords(filter, asked, document, language);
}

function chainWords(chain: ChainWords | null, say: Translate): string {
  if (chain === null) return '';
  const { title, count } = chain;
  return count === undefined ? say('filter.chainOf', { title }) : say('filter.chain', { title, count });
}

function askedWords(facet: FacetName, asked: FacetFilter, document: Named, language: Language): string {
  const say = translatorFor(language);
  const nameOf = facetWords(facet, document, language);
  const only = asked.only.map(nameOf).join(', ');
  const not = asked.not.map(nameOf).join(', ');
  const values = { facet: say(facetWord[facet]), only, not };
  if (not === '') return say('filter.facetOnly', values);
  return say(only === '' ? 'filter.facetNot' : 'filter.facetBoth', values);
}
