import { useMemo } from 'react';
import { countOutside } from '../../kernels/outside-counts.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { windowOfRows } from '../../kernels/time-fit.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { mapExtentOfRows, passingRows } from '../store/map-extent-of-rows.ts';
import { selectFiltering } from '../store/selectors.ts';
import { countingRestMs, useRested } from '../ui/use-rested.ts';
import { pageActions } from './page-actions.ts';

/**
 * While there is a search or an outline: how much of what it lets through is outside of the map and the timeline, and the
 * way there. It is read out when it changes.
 */
export function OutsideFound(): React.JSX.Element {
  const document = useExplorer((state) => state.document);
  const isFound = useExplorer((state) => state.searchHits !== null || state.view.filters.outline !== null);
  // the first look, too: it would be in the frame that shows what the first letter finds
  const wasFound = useRested(isFound, countingRestMs);
  return (
    <div className="status-outside" aria-live="polite">
      {document !== null && isFound && wasFound && <OutsideParts document={document} />}
    </div>
  );
}

function OutsideParts({ document }: { readonly document: OpenDocument }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const gestures = useGestures();
  const filtering = useExplorer(selectFiltering);
  const mapExtent = useExplorer((state) => state.view.mapExtent);
  const window = useExplorer((state) => state.view.timeExtent);
  // together: what passes now is of no other document
  const shown = useMemo(() => ({ document, filtering, mapExtent, window }), [document, filtering, mapExtent, window]);
  const rested = useRested(shown, countingRestMs);
  const outside = useMemo(() => {
    const { columns, placed, summary } = rested.document;
    const shownPlaces = markPlaces(summary.places, rested.mapExtent);
    return countOutside(columns, placed, rested.filtering, { shownPlaces, window: rested.window });
  }, [rested]);
  const fitMap = (): void => {
    const extent = mapExtentOfRows(document, passingRows(store.getState()));
    if (extent !== null) gestures.setMapExtent(extent);
    pageActions.focusPane('map');
  };
  const fitTimeline = (): void => {
    const extent = windowOfRows(document.columns, Array.from(passingRows(store.getState())));
    if (extent !== null) gestures.setTimeExtent(extent);
    pageActions.focusPane('timeline');
  };
  if (outside.map + outside.timeline === 0) return null;
  return (
    <p className="status-counts">
      {outside.map > 0 && (
        <button type="button" className="status-tray" title={say('search.offMapExplained')} onClick={fitMap}>
          {say('search.offMap', { count: outside.map })}
        </button>
      )}
      {outside.timeline > 0 && (
        <span className={outside.map > 0 ? 'status-part' : undefined}>
          <button
            type="button"
            className="status-tray"
            title={say('search.offTimelineExplained')}
            onClick={fitTimeline}
          >
            {say('search.offTimeline', { count: outside.timeline })}
          </button>
        </span>
      )}
    </p>
  );
}
