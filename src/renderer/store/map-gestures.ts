import { mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import type { Place } from '../../shared/dataset.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import { dragView } from './brush-gestures.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { holdPlaces, isHeldBy } from './held-places.ts';
import { isSameView } from './view-history.ts';

/** Where the map looks. */
export interface MapGestures {
  setMapExtent(extent: MapExtent): void;
  /** The map shows these places, and no card over it lies on them. */
  showPlaces(places: readonly Place[]): void;
  /** Marks a place that the map goes to; null: no longer. */
  markGoneTo(place: ExplorerState['goneTo']): void;
  /** What the map has made of the extent that it was asked for, in the shape of its pane: the same view, more exactly. */
  settleMapExtent(extent: MapExtent): void;
}

export function createMapGestures(store: ExplorerStore): MapGestures {
  return {
    setMapExtent: (mapExtent) => dragView(store, { mapExtent }),
    showPlaces(places) {
      const mapExtent = mapExtentOfPlaces(places);
      if (mapExtent === null) return;
      store.setInFrame({
        view: { ...store.getState().view, mapExtent },
        heldPlaces: holdPlaces(places, mapExtent),
      });
    },
    markGoneTo: (goneTo) => store.setState({ goneTo }),
    settleMapExtent(mapExtent) {
      const { heldPlaces, history, presentation, view } = store.getState();
      const settled = { ...view, mapExtent };
      const isRecorded = isSameView(history.current, view);
      store.setInFrame({
        view: settled,
        ...(isHeldBy(view.mapExtent, heldPlaces) && { heldPlaces: { ...heldPlaces, shown: mapExtent } }),
        ...(isRecorded && { history: { ...history, current: settled } }),
        ...(presentation?.shown === view && { presentation: { ...presentation, shown: settled } }),
      });
    },
  };
}
