import { useCallback, useMemo } from 'react';
import { facetTitle } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { FacetFilter, FacetName } from '../../shared/view.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { facetOf } from '../store/facet-of.ts';
import { selectFacetCounts, selectFacetTotals, selectRestedCounts } from '../store/facet-selectors.ts';
import type { Asking } from './ask-value.ts';
import { FacetRow } from './facet-row.tsx';
import { facetValues } from './facet-value.ts';
import { countFound, fewValues, shownValues } from './shown-values.ts';

interface FacetValuesProps {
  readonly facet: FacetName;
  readonly document: OpenDocument;
  readonly stop: string | null;
  readonly query: string;
  readonly showsAll: boolean;
  onQuery(query: string): void;
  onShowAll(showsAll: boolean): void;
  onAsk(facet: FacetName, id: string, asking: Asking): void;
}

/** From how many values on a section has its own search field. */
const manyValues = 20;
/** The room that `.facet-bar` gives. */
const longestBarPx = 28;
const nothing: Uint32Array = new Uint32Array(0);
const asksNothing: FacetFilter = { only: [], not: [] };

/** The values of an unfolded section: a few, or all; a search field where they are many. */
export function FacetValues(props: FacetValuesProps): React.JSX.Element {
  const { facet, document, stop, query, showsAll, onQuery, onShowAll, onAsk } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const totals = useExplorer((state) => selectFacetTotals(state, facet)) ?? nothing;
  const counts = useExplorer((state) => selectFacetCounts(state, facet)) ?? nothing;
  const rested = useExplorer((state) => selectRestedCounts(state, facet)) ?? nothing;
  const { only, not } = useExplorer((state) => state.view.filters.facets[facet]) ?? asksNothing;
  const prefix = `value:${facet}:`;
  const focused = stop?.startsWith(prefix) === true ? stop.slice(prefix.length) : null;
  const kept = useMemo(() => new Set([...only, ...not, ...(focused === null ? [] : [focused])]), [only, not, focused]);
  const values = useMemo(
    () => facetValues(facet, facetOf(document, facet), totals, document.summary, language, kept),
    [facet, document, totals, language, kept],
  );
  const { shown, left } = useMemo(() => {
    const found = shownValues(values, rested, { query, showsAll, kept });
    return { shown: found, left: query === '' && !showsAll ? 0 : countFound(values, query) - found.length };
  }, [values, rested, query, showsAll, kept]);
  const largest = shown.reduce((most, { index }) => Math.max(most, counts[index] ?? 0), 1);
  const ask = useCallback((id: string, asking: Asking) => onAsk(facet, id, asking), [onAsk, facet]);
  return (
    <>
      {values.length > manyValues && (
        <input
          type="search"
          className="facet-find"
          aria-label={say('facet.find', { facet: say(facetTitle[facet]) })}
          placeholder={say('facet.find', { facet: say(facetTitle[facet]) })}
          tabIndex={stop === `find:${facet}` ? 0 : -1}
          data-stop={`find:${facet}`}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      )}
      {shown.map((value) => (
        <FacetRow
          key={value.id}
          value={value}
          category={facet === 'category' ? value.index : null}
          count={counts[value.index] ?? 0}
          barPx={Math.ceil((longestBarPx * (counts[value.index] ?? 0)) / largest)}
          standing={not.includes(value.id) ? 'leftOut' : only.includes(value.id) ? 'wanted' : 'free'}
          stop={`${prefix}${value.id}`}
          isStop={stop === `${prefix}${value.id}`}
          onAsk={ask}
        />
      ))}
      {shown.length === 0 && <p className="facet-note">{say('facet.noneFound')}</p>}
      {left > 0 && <p className="facet-note">{say('facet.more', { count: left })}</p>}
      {values.length > fewValues && query === '' && (
        <button
          type="button"
          className="facet-all"
          tabIndex={stop === `all:${facet}` ? 0 : -1}
          data-stop={`all:${facet}`}
          onClick={() => onShowAll(!showsAll)}
        >
          {showsAll ? say('facet.showFewer') : say('facet.showAll', { count: values.length })}
        </button>
      )}
    </>
  );
}
