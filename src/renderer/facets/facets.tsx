import './facets.css';
import { useCallback, useEffect, useId, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { facetNames, type FacetName } from '../../shared/view.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { askValue, type Asking } from './ask-value.ts';
import { FacetSection } from './facet-section.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { useRovingStop } from '../ui/use-roving-stop.ts';

/** In less, long names have the room of their bars. */
const narrowPx = 300;

/** What the events can be filtered by, with how many events each value would leave; below, what the map draws. */
export function Facets(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const document = useExplorer((state) => state.document);
  const openings = useExplorer((state) => state.openings);
  const explanation = useId();
  const [watch, isNarrow] = useNarrow(narrowPx);
  return (
    <section
      ref={watch}
      className={isNarrow ? 'facets facets-narrow' : 'facets'}
      aria-label={say('region.facets')}
      aria-describedby={explanation}
    >
      {/* another file begins with its own sections open; an edit leaves all where it is */}
      {document !== null && <FacetSections key={openings} document={document} />}
      <p id={explanation} hidden>
        {say('facet.explained')}
      </p>
    </section>
  );
}

function FacetSections({ document }: { readonly document: OpenDocument }): React.JSX.Element {
  const store = useExplorerStore();
  const { setFacet } = useGestures();
  // every event has a category; a file without events has no sections
  const { stop, restart, handlers } = useRovingStop(document.columns.count > 0 ? 'head:category' : 'layer:events');
  const ask = useCallback(
    (facet: FacetName, id: string, asking: Asking): void =>
      setFacet(facet, askValue(store.getState().view.filters.facets[facet], id, asking)),
    [store, setFacet],
  );
  const scroller = useRef<HTMLDivElement>(null);
  // an edit may take the section away that Tab led to
  useEffect(() => {
    if (scroller.current?.querySelector('[data-stop][tabindex="0"]') === null) restart();
  });
  return (
    <div ref={scroller} className="facets-scroller" {...handlers}>
      {facetNames.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          document={document}
          stop={stop.split(':')[1] === facet ? stop : null}
          onAsk={ask}
        />
      ))}
      <LayerSwitches document={document} stop={stop} />
    </div>
  );
}
