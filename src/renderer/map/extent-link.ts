import type { Map as LeafletMap } from 'leaflet';
import {
  cameraBesideCard,
  cameraForExtent,
  extentOfCamera,
  sameExtent,
  type MapCamera,
  type PaneSize,
  type ZoomRange,
} from '../../kernels/map-camera.ts';
import { cameraClearOfCards } from '../../kernels/camera-clear-of-cards.ts';
import { extentContains, type LngLat, type MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Gestures } from '../store/gestures.ts';
import { isHeldBy } from '../store/held-places.ts';
import { placesOfRows } from '../store/map-extent-of-rows.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectBesideCard } from '../store/beside-card.ts';
import { prefersReducedMotion, zoomRangeOf } from './camera-limits.ts';
import { standingCards } from './covering-cards.ts';
import { cameraOf, flyTo, isZooming, lookAt, sizeOf, stop } from './leaflet-door.ts';

/** How often "only what the map shows" follows a map that is being moved. */
const followMs = 100;
/** By which Leaflet moves a map that has the focus. */
const leafletKeys = ['+', '=', '-', '_', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * Holds the map and `view.mapExtent` together. What the state asks for moves the map; what the map then shows (mostly
 * more, since a pane has its own shape) is written back once, as is every movement of a person. What was written here
 * does not move the map. Until a person moves it, a map that changes its size goes on showing what was asked.
 */
export function linkExtent(map: LeafletMap, store: ExplorerStore, gestures: Gestures): () => void {
  let asked: MapExtent | null = store.getState().view.mapExtent;
  let written: MapExtent | null = null;
  /** Where the state has sent the map, until the map has come to rest. */
  let heading: MapCamera | null = null;
  let silent = false;
  let lastFollowed = 0;

  function go(extent: MapExtent, animate: boolean): void {
    // what a map made of its places stands for them only until it makes something else of them
    const { heldPlaces } = store.getState();
    asked = isHeldBy(extent, heldPlaces) ? heldPlaces.asked : extent;
    const size = sizeOf(map);
    if (size.width === 0 || size.height === 0) return;
    const range = zoomRangeOf(size);
    const isUnderWay = heading !== null;
    if (!isUnderWay) silently(() => stop(map));
    // `setMinZoom` would begin a movement of its own
    map.options.minZoom = range.min;
    heading = cameraFor(extent, size, range);
    // a flight takes the place of the one before it
    if (animate && store.getState().presentation !== null && !prefersReducedMotion() && !isZooming(map)) {
      flyTo(map, heading);
      return;
    }
    // a movement to an earlier heading cannot be called back: when it ends, it goes on to this one
    if (isUnderWay) return;
    lookAt(map, heading, animate && !prefersReducedMotion());
  }
  /** What a step asks for lies in what its card leaves free, though the map can go no further out; places that the map is sent to, beside all cards. */
  function cameraFor(extent: MapExtent, size: PaneSize, range: ZoomRange): MapCamera {
    const state = store.getState();
    const besideCard = selectBesideCard(state);
    if (besideCard !== null && extent === besideCard.withRoom)
      return cameraBesideCard(besideCard.asked, size, range, besideCard.share);
    if (!isHeldBy(extent, state.heldPlaces)) return cameraForExtent(extent, size, range);
    const { asked: held, points } = state.heldPlaces;
    return cameraClearOfCards(
      cameraForExtent(held, size, range),
      points,
      standingCards(map.getContainer()),
      size,
      range,
    );
  }
  function silently(act: () => void): void {
    silent = true;
    act();
    silent = false;
  }
  function write(by: 'person' | 'map'): void {
    const size = sizeOf(map);
    if (size.width === 0 || size.height === 0) return;
    const shown = extentOfCamera(cameraOf(map), size);
    if (!sameExtent(shown, store.getState().view.mapExtent)) {
      if (by === 'person') gestures.setMapExtent(shown);
      else gestures.settleMapExtent(shown);
    }
    written = store.getState().view.mapExtent;
  }
  function isThere(camera: MapCamera): boolean {
    const size = sizeOf(map);
    return sameExtent(extentOfCamera(camera, size), extentOfCamera(cameraOf(map), size));
  }
  function onMoveEnd(): void {
    if (silent || isZooming(map)) return;
    const camera = heading;
    if (camera === null) asked = null;
    // it has come elsewhere: what was under way when the state asked has ended only now
    else if (!isThere(camera)) silently(() => lookAt(map, camera, false));
    heading = null;
    write(camera === null ? 'person' : 'map');
  }
  /** From here on the map is a person's: a pane that changes its size meanwhile does not bring back what was asked. */
  function onMoveStart(): void {
    if (heading === null && !silent) asked = null;
  }
  function onMove(): void {
    const now = performance.now();
    if (heading !== null || silent || !store.getState().view.filters.onlyMap || now - lastFollowed < followMs) return;
    lastFollowed = now;
    write('person');
  }
  /** Where the chosen event is, as far as the map shows it. */
  function chosenInView(): readonly LngLat[] {
    const { document, view } = store.getState();
    const [row] = selectSelectedRows(store.getState());
    if (document === null || row === undefined) return [];
    const points = placesOfRows(document, [row]).flatMap(({ coordinates }) => coordinates ?? []);
    return points.filter((point) => extentContains(view.mapExtent, point));
  }
  /** What is read of an event takes room from the map, and is not to take the event with it. */
  function keepInView(points: readonly LngLat[]): void {
    const [camera, size] = [cameraOf(map), sizeOf(map)];
    if (size.width === 0 || size.height === 0) return;
    const shown = extentOfCamera(camera, size);
    if (points.every((point) => extentContains(shown, point))) return;
    const cards = standingCards(map.getContainer());
    lookAt(map, cameraClearOfCards(camera, points, cards, size, zoomRangeOf(size)), false);
  }
  const sizes = new ResizeObserver(() => {
    const chosen = asked === null && !isZooming(map) ? chosenInView() : [];
    silently(() => {
      map.invalidateSize({ animate: false });
      if (asked !== null) return;
      map.setMinZoom(zoomRangeOf(sizeOf(map)).min);
      keepInView(chosen);
    });
    if (asked === null) write('map');
    // what is in flight flies on, to where it looks in the new size
    else go(asked, heading !== null);
  });
  const unsubscribe = store.subscribe(({ view, document, heldPlaces, presentation, recording }, before) => {
    // another map comes in the place of this one: what this one would make of the extent is not what it is asked for
    if ((recording === null) !== (before.recording === null)) return;
    if ((presentation === null) !== (before.presentation === null)) return;
    // what a hand had moved to stands from now on as if it had been asked for
    if (heldPlaces !== before.heldPlaces && view.mapExtent === before.view.mapExtent)
      asked = isHeldBy(view.mapExtent, heldPlaces) ? heldPlaces.asked : asked;
    if (view.mapExtent === before.view.mapExtent || view.mapExtent === written) return;
    // a write of our own comes here before `written` knows it
    if (heading === null && sameExtent(view.mapExtent, extentOfCamera(cameraOf(map), sizeOf(map)))) return;
    go(view.mapExtent, document?.summary === before.document?.summary);
  });
  /** A hand on the map ends a flight where it is. */
  function takeOver(): void {
    if (heading === null || store.getState().presentation === null || isZooming(map)) return;
    heading = null;
    silently(() => stop(map));
    write('person');
  }
  function takeOverByKey({ key }: KeyboardEvent): void {
    if (leafletKeys.includes(key)) takeOver();
  }
  map.on({ movestart: onMoveStart, moveend: onMoveEnd, move: onMove });
  const container = map.getContainer();
  container.addEventListener('keydown', takeOverByKey, { capture: true });
  container.addEventListener('pointerdown', takeOver, { capture: true });
  container.addEventListener('wheel', takeOver, { capture: true, passive: true });
  sizes.observe(map.getContainer());
  go(asked, false);
  return () => {
    container.removeEventListener('keydown', takeOverByKey, { capture: true });
    container.removeEventListener('pointerdown', takeOver, { capture: true });
    container.removeEventListener('wheel', takeOver, { capture: true });
    unsubscribe();
    sizes.disconnect();
    map.off({ movestart: onMoveStart, moveend: onMoveEnd, move: onMove });
  };
}
