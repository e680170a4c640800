import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { PageContents } from '../store/page-contents.ts';

/** Filters to the events of the page, and shows all of them on timeline and map. */
export function PageActions({ contents: { page, rows } }: { readonly contents: PageContents }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const facet = page.list === 'actors' ? 'actor' : 'place';
  const isOnly = useExplorer(({ view }) => {
    const only = view.filters.facets[facet]?.only ?? [];
    return only.length === 1 && only[0] === page.id;
  });
  const { setFacet, showRows } = useGestures();
  return (
    <p className="page-actions">
      <button
        type="button"
        className="button"
        aria-pressed={isOnly}
        disabled={rows.length === 0}
        onClick={() => setFacet(facet, isOnly ? null : { only: [page.id], not: [] })}
      >
        {say('page.only')}
      </button>
      <button type="button" className="button" disabled={rows.length === 0} onClick={() => showRows(rows)}>
        {say('page.show')}
      </button>
    </p>
  );
}
