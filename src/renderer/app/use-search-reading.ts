import { useMemo } from 'react';
import { understandSearch } from '../../kernels/search-meaning.ts';
import type { SearchProblem } from '../../kernels/search-expression.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { fieldText, suggestSearch } from '../../kernels/search-suggestions.ts';
import type { TextPiece } from '../../kernels/search-expression.ts';
import { fieldWords, type SearchField } from '../../kernels/search-words.ts';
import type { MessageKey } from '../../messages/en.ts';
import { facetWords } from '../../messages/facet-words.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { translatorFor, type Translate } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { rememberFor } from '../store/remember-for.ts';

export interface SearchOption {
  readonly key: string;
  /** What takes the place of `at`. */
  readonly text: string;
  readonly title: string;
  readonly detail: string;
}

/** What is said of what stands in the search field. */
export interface SearchReading {
  readonly problems: readonly SearchProblem[];
  /** What could stand at the caret. */
  readonly options: readonly SearchOption[];
  readonly at: TextPiece;
  /** How to go on; empty where nothing is to be said. */
  readonly hint: string;
}

const fieldDetail: Readonly<Record<SearchField, MessageKey>> = {
  actor: 'search.field.actor',
  place: 'search.field.place',
  country: 'search.field.country',
  category: 'search.field.category',
  source: 'search.field.source',
  status: 'search.field.status',
  certainty: 'search.field.certainty',
  tag: 'search.field.tag',
  grade: 'search.field.grade',
  evidence: 'search.field.evidence',
  before: 'search.field.before',
  after: 'search.field.after',
  near: 'search.field.near',
};

const namesOf = rememberFor(({ summary }: OpenDocument) => searchNames(summary, spokenNames));
const nothing: SearchReading = { problems: [], options: [], at: { from: 0, to: 0 }, hint: '' };

/** Reads what is typed as the engine does, and finds what could follow at the caret. */
export function useSearchReading(query: string, caret: number): SearchReading {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  return useMemo(() => {
    if (document === null) return nothing;
    const names = namesOf(document);
    const say = translatorFor(language);
    const { problems } = understandSearch(query, names);
    const offered = suggestSearch(query, caret, names, language);
    if (offered === null) return { ...nothing, problems };
    if (offered.kind === 'date') return { ...nothing, problems, hint: say('search.hint.date') };
    if (offered.kind === 'fields') {
      const options = offered.fields.map((field) => fieldOption(field, `${fieldWords[field][language]}:`, say));
      return { problems, options, at: offered.at, hint: query === '' ? say('search.hint.words') : '' };
    }
    const { field, facet, ids, at } = offered;
    const nameOf = facetWords(facet, document.summary, language);
    const options = ids.map((id) => {
      const name =
        facet === 'source' ? (document.summary.sources.find((one) => one.id === id)?.title ?? id) : nameOf(id);
      return { key: id, text: fieldText(field, name, language), title: name, detail: '' };
    });
    return { problems, options, at, hint: say(field === 'near' ? 'search.hint.near' : 'search.hint.value') };
  }, [query, caret, document, language]);
}

function fieldOption(field: SearchField, text: string, say: Translate): SearchOption {
  return { key: field, text, title: text, detail: say(fieldDetail[field]) };
}
