import { useCallback } from 'react';
import { facetTitle } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { FacetName } from '../../shared/view.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectFacetCounts } from '../store/facet-selectors.ts';
import type { Asking } from './ask-value.ts';
import { FacetRow } from './facet-row.tsx';
import type { FacetValue } from './facet-value.ts';
import { countFound, fewValues, shownValues } from './shown-values.ts';

interface FacetValuesProps {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
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

/** The values of an unfolded section: a few, or all; a search field where they are many. */
export function FacetValues(props: FacetValuesProps): React.JSX.Element {
  const { facet, values, stop, query, showsAll, onQuery, onShowAll, onAsk } = props;
  const say = translatorFor(useExplorer((state) => state.language));
  const counts = useExplorer(selectFacetCounts)?.[facet] ?? nothing;
  const { only, not } = useExplorer((state) => state.view.filters.facets[facet]) ?? { only: [], not: [] };
  const prefix = `value:${facet}:`;
  const focused = stop?.startsWith(prefix) === true ? [stop.slice(prefix.length)] : [];
  const shown = shownValues(values, counts, { query, showsAll, kept: new Set([...only, ...not, ...focused]) });
  const left = query === '' && !showsAll ? 0 : countFound(values, query) - shown.length;
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
