import type { Map as LeafletMap } from 'leaflet';
import { cameraForExtent, extentOfCamera, sameExtent } from '../../kernels/map-camera.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Gestures } from '../store/gestures.ts';
import { prefersReducedMotion, zoomRangeOf } from './camera-limits.ts';
import { cameraOf, lookAt, sizeOf } from './leaflet-door.ts';

/** How often "only what the map shows" follows a map that is being moved. */
const followMs = 100;

/**
 * Holds the map and `view.mapExtent` together. What the state asks for moves the map; what the map then shows (mostly
 * more, since a pane has its own shape) is written back once, as is every movement of a person. What was written here
 * does not move the map. Until a person moves it, a map that changes its size goes on showing what was asked.
 */
export function linkExtent(map: LeafletMap, store: ExplorerStore, gestures: Gestures): () => void {
  let asked: MapExtent | null = store.getState().view.mapExtent;
  let written: MapExtent | null = null;
  let ownMove = false;
  let resizing = false;
  let lastFollowed = 0;

  function go(extent: MapExtent, animate: boolean): void {
    asked = extent;
    const size = sizeOf(map);
    if (size.width === 0 || size.height === 0) return;
    const range = zoomRangeOf(size);
    map.setMinZoom(range.min);
    // the end of an animation comes later, as the next `moveend`
    ownMove = true;
    lookAt(map, cameraForExtent(extent, size, range), animate && !prefersReducedMotion());
  }
  function write(): void {
    const size = sizeOf(map);
    if (size.width === 0 || size.height === 0) return;
    const shown = extentOfCamera(cameraOf(map), size);
    if (!sameExtent(shown, store.getState().view.mapExtent)) gestures.setMapExtent(shown);
    written = store.getState().view.mapExtent;
  }
  function onMoveEnd(): void {
    if (resizing) return;
    if (!ownMove) asked = null;
    ownMove = false;
    write();
  }
  function onMove(): void {
    const now = performance.now();
    if (ownMove || resizing || !store.getState().view.filters.onlyMap || now - lastFollowed < followMs) return;
    lastFollowed = now;
    write();
  }
  const sizes = new ResizeObserver(() => {
    resizing = true;
    map.invalidateSize({ animate: false });
    if (asked === null) map.setMinZoom(zoomRangeOf(sizeOf(map)).min);
    resizing = false;
    if (asked === null) write();
    else go(asked, false);
  });
  const unsubscribe = store.subscribe(({ view, document }, before) => {
    if (view.mapExtent === before.view.mapExtent || view.mapExtent === written) return;
    // a write of our own comes here before `written` knows it
    if (sameExtent(view.mapExtent, extentOfCamera(cameraOf(map), sizeOf(map)))) return;
    go(view.mapExtent, document === before.document);
  });
  map.on({ moveend: onMoveEnd, move: onMove });
  sizes.observe(map.getContainer());
  go(asked, false);
  return () => {
    unsubscribe();
    sizes.disconnect();
    map.off({ moveend: onMoveEnd, move: onMove });
  };
}
