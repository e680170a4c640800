import { useMemo } from 'react';
import { searchNames } from '../../kernels/search-names.ts';
import { unknownPlaces } from '../../kernels/unknown-places.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import type { Place } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { rememberFor } from '../store/remember-for.ts';
import { useFirstPlaces } from '../store/use-first-places.ts';
import { useLikePlaces } from '../store/use-like-places.ts';
import { nothingRead, readSearch, type SearchReading } from './read-search.ts';
import { tellElsewhere } from './tell-elsewhere.ts';

const namesOf = rememberFor(({ summary }: OpenDocument) => searchNames(summary, spokenNames));

const noPlaces: readonly Place[] = [];

/** What is said of the search in what is open; of a place that the file does not know, a moment later. */
export function useSearchReading(query: string, caret: number, hasGazetteer: boolean): SearchReading {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const reading = useMemo(
    () => (document === null ? nothingRead : readSearch(query, caret, namesOf(document), language)),
    [query, caret, document, language],
  );
  const unknown = useMemo(() => (document === null ? [] : unknownPlaces(query, namesOf(document))), [query, document]);
  const found = useFirstPlaces(unknown.map(({ name }) => name));
  const missing = unknown.flatMap(({ name }) => (found.get(name) === null ? [name] : []));
  const like = useLikePlaces(missing, document?.summary.places ?? noPlaces);
  return useMemo(
    () => tellElsewhere(reading, unknown, { found, like, hasGazetteer }, language),
    [reading, unknown, found, like, hasGazetteer, language],
  );
}
