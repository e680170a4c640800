import { useMemo } from 'react';
import { searchNames } from '../../kernels/search-names.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { rememberFor } from '../store/remember-for.ts';
import { nothingRead, readSearch, type SearchReading } from './read-search.ts';

const namesOf = rememberFor(({ summary }: OpenDocument) => searchNames(summary, spokenNames));

/** What is said of the search in what is open. */
export function useSearchReading(query: string, caret: number): SearchReading {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  return useMemo(
    () => (document === null ? nothingRead : readSearch(query, caret, namesOf(document), language)),
    [query, caret, document, language],
  );
}
