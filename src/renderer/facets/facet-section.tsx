import { memo, useId, useState } from 'react';
import { facetTitle } from '../../messages/facet-words.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { FacetName } from '../../shared/view.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { usedValuesOf } from '../store/facet-of.ts';
import { Icon } from '../ui/icon.tsx';
import type { Asking } from './ask-value.ts';
import { FacetValues } from './facet-values.tsx';
import { fewValues } from './shown-values.ts';

interface FacetSectionProps {
  readonly facet: FacetName;
  readonly document: OpenDocument;
  /** Name of the pane's tab stop where it lies in this section. */
  readonly stop: string | null;
  onAsk(facet: FacetName, id: string, asking: Asking): void;
}

/** Sections whose values are many and rarely asked for begin folded. */
const openAtFirst: ReadonlySet<FacetName> = new Set([
  'category',
  'status',
  'certainty',
  'actor',
  'country',
  'tag',
  'evidence',
]);

/** One facet under its name; the name folds it. A facet of which no event says anything has no section. */
export const FacetSection = memo(function FacetSection({ facet, document, stop, onAsk }: FacetSectionProps) {
  const language = useExplorer((state) => state.language);
  const asked = useExplorer((state) => state.view.filters.facets[facet]);
  const [isOpen, setOpen] = useState(openAtFirst.has(facet));
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const say = translatorFor(language);
  const head = useId();
  const used = usedValuesOf(document, facet);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== (isOpen ? 'ArrowLeft' : 'ArrowRight')) return;
    event.preventDefault();
    setOpen(!isOpen);
  };
  if (used.named === 0) return null;
  return (
    <div
      role="group"
      aria-labelledby={head}
      className={`facet-section facet-section-${facet}${asked === undefined ? '' : ' facet-section-asked'}`}
    >
      <h2 className="facet-head">
        <button
          type="button"
          id={head}
          className="facet-head-button"
          aria-expanded={isOpen}
          tabIndex={stop === `head:${facet}` ? 0 : -1}
          data-stop={`head:${facet}`}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          <Icon name="chevronRight" />
          <span className="facet-head-title">{say(facetTitle[facet])}</span>
          {used.all > fewValues && <span className="facet-head-count">{formatNumber(used.all, language)}</span>}
        </button>
      </h2>
      {isOpen && (
        <FacetValues
          facet={facet}
          document={document}
          stop={stop}
          query={query}
          showsAll={showsAll}
          onQuery={setQuery}
          onShowAll={setShowsAll}
          onAsk={onAsk}
        />
      )}
    </div>
  );
});
