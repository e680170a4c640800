import { boundsOfRow } from '../../kernels/time-bounds.ts';
import { windowShowing } from '../../kernels/time-window.ts';
import { extentContains, wrapLongitude, type LngLat, type MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { spotsOfRow } from '../store/extents-of-rows.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectHiding } from '../store/selectors.ts';

/** Selects an event, tells of it where a filter hides it, and moves window and map just as far as it takes to see it. */
export function goToEvent(store: ExplorerStore, gestures: Gestures, row: number): void {
  const { document, view } = store.getState();
  if (document === null) return;
  gestures.select(row);
  // no view draws it: its details say so, and which filter it is
  if (selectHiding(store.getState(), row).length > 0) gestures.showPanes({ right: 'details' });
  const bounds = boundsOfRow(document.columns, row);
  if (bounds !== null) gestures.setTimeExtent(windowShowing(view.timeExtent, bounds));
  const spots = spotsOfRow(document, row);
  const [first] = spots;
  const isInSight = spots.some((spot) => extentContains(view.mapExtent, spot));
  if (first !== undefined && !isInSight) gestures.setMapExtent(centredOn(view.mapExtent, first));
}

function centredOn({ west, south, east, north }: MapExtent, { lng, lat }: LngLat): MapExtent {
  const [halfWidth, halfHeight] = [(east - west) / 2, (north - south) / 2];
  const left = wrapLongitude(lng - halfWidth, -180);
  return { west: left, south: lat - halfHeight, east: left + 2 * halfWidth, north: lat + halfHeight };
}
