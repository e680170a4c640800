import { useEffect, useState } from 'react';
import { countOutside, type OutsideCounts } from '../../kernels/outside-counts.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { windowOfRows } from '../../kernels/time-fit.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { passingRows, placesOfRows } from '../store/map-extent-of-rows.ts';
import { selectFiltering } from '../store/selectors.ts';
import { createRestTimer } from '../ui/rest-timer.ts';
import { pageActions } from './page-actions.ts';

/**
 * How much of what passes is outside of the map and the timeline, and the way there. It is read out where it is about a search or
 * an outline, which a person may think finds nothing there: not after each move of a view.
 */
export function OutsideViews(): React.JSX.Element {
  const document = useExplorer((state) => state.document);
  const isFound = useExplorer((state) => state.searchHits !== null || state.view.filters.outline !== null);
  return (
    <div className="status-outside" aria-live={isFound ? 'polite' : 'off'}>
      {document !== null && <OutsideParts key={document.summary.fileKey} document={document} />}
    </div>
  );
}

const none: OutsideCounts = { map: 0, timeline: 0 };
/** Longer than a hand pauses between two turns of a wheel or two drags: all events are looked at. Of few that is done in no time. */
const restMs = { few: 100, many: 1000 };
const fewEvents = 10_000;

function OutsideParts({ document }: { readonly document: OpenDocument }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const store = useExplorerStore();
  const gestures = useGestures();
  const [outside, setOutside] = useState(none);
  const isOfFew = document.columns.count <= fewEvents;
  useEffect(
    function countAtRest() {
      let next: number | null = null;
      function count(steps: ReturnType<typeof countAll>): void {
        next = requestIdleCallback((deadline) => {
          do {
            const step = steps.next();
            if (step.done === true) {
              next = null;
              setOutside(step.value);
              return;
            }
          } while (deadline.timeRemaining() > 1);
          count(steps);
        });
      }
      const rest = createRestTimer(isOfFew ? restMs.few : restMs.many, () => count(countAll(store.getState())));
      function begin(): void {
        if (next !== null) cancelIdleCallback(next);
        next = null;
        rest.step();
      }
      // the first look, too: between two letters it would keep the second one waiting
      begin();
      const stop = store.subscribe((state, before) => {
        const isSame = state.view === before.view && state.searchHits === before.searchHits;
        if (!isSame || state.document !== before.document) begin();
      });
      return () => {
        stop();
        rest.cancel();
        if (next !== null) cancelIdleCallback(next);
      };
    },
    [store, isOfFew],
  );
  const fitMap = (): void => {
    gestures.showPlaces(placesOfRows(document, passingRows(store.getState())));
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
        <button type="button" className="status-tray" title={say('status.offMapExplained')} onClick={fitMap}>
          {say('status.offMap', { count: outside.map })}
        </button>
      )}
      {outside.timeline > 0 && (
        <span className={outside.map > 0 ? 'status-part' : undefined}>
          <button
            type="button"
            className="status-tray"
            title={say('status.offTimelineExplained')}
            onClick={fitTimeline}
          >
            {say('status.offTimeline', { count: outside.timeline })}
          </button>
        </span>
      )}
    </p>
  );
}

/** How much of what passes neither view shows, in steps. */
function* countAll(state: ExplorerState): Generator<void, OutsideCounts> {
  const { document, view } = state;
  if (document === null) return none;
  const shownPlaces = markPlaces(document.summary.places, view.mapExtent);
  const shown = { shownPlaces, window: view.timeExtent };
  return yield* countOutside(document.columns, document.placed, selectFiltering(state), shown);
}
