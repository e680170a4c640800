import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cameraForExtent, extentOfCamera, sameExtent } from '../../kernels/map-camera.ts';
import { wrapLongitude, type MapExtent } from '../../shared/map-extent.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorer-store.ts';
import { createGestures } from '../store/gestures.ts';
import { cardShare } from '../store/beside-card.ts';
import { holdExtent } from '../store/held-places.ts';
import { linkExtent } from './extent-link.ts';

const size = { width: 800, height: 600 };
/** Over the north-western corner of the map. */
const card = { left: 0, top: 0, right: 300, bottom: 200 };
const range = { min: 0, max: 12, snap: 0.25 };
const korea: MapExtent = { west: 124, south: 33, east: 132, north: 39 };
const pacific: MapExtent = { west: 110, south: 5, east: 335, north: 50 };
const tokyo: MapExtent = { west: 139, south: 35, east: 140.5, north: 36.2 };

/**
 * Leaflet as far as the link knows it, with its way with zooms: while one is under way `setView` does nothing, and at its
 * end the map is where the zoom went. Stopped between two of its zooms, it goes to the nearest from the next frame on.
 */
function mapStandIn() {
  let camera = { lat: 20, lng: 0, zoom: 2 };
  let zooming: typeof camera | null = null;
  let snapsTo: number | null = null;
  const listeners: Record<string, () => void> = {};
  const options = { zoomSnap: range.snap };
  const container = Object.assign(new EventTarget(), {
    parentElement: null,
    offsetWidth: size.width,
    getBoundingClientRect: () => ({ left: 0, top: 0, width: size.width }),
    querySelectorAll: () => [{ getBoundingClientRect: () => card }],
  });
  const map = {
    options,
    on: (added: Record<string, () => void>) => Object.assign(listeners, added),
    off: () => undefined,
    getSize: () => ({ x: size.width, y: size.height }),
    getCenter: () => ({ lat: camera.lat, lng: camera.lng }),
    getZoom: () => camera.zoom,
    getContainer: () => container,
    getPane: () => ({ classList: { contains: () => zooming !== null } }),
    setMinZoom: () => undefined,
    invalidateSize: () => undefined,
    stop() {
      const snap = options.zoomSnap;
      const snapped = snap === 0 ? camera.zoom : Math.round(camera.zoom / snap) * snap;
      if (snapped === camera.zoom) listeners['moveend']?.();
      else snapsTo = snapped;
    },
    setView([lat, lng]: LatLngTuple, zoom: number, { animate }: { animate: boolean }) {
      if (zooming !== null) return;
      if (animate) {
        zooming = { lat, lng, zoom };
        return;
      }
      camera = { lat, lng, zoom };
      listeners['moveend']?.();
    },
  };
  return {
    map: map as unknown as LeafletMap,
    zoomTo(lng: number, lat: number, zoom: number) {
      listeners['movestart']?.();
      zooming = { lat, lng, zoom };
    },
    nextFrame() {
      if (snapsTo === null) return;
      this.zoomTo(camera.lng, camera.lat, snapsTo);
      snapsTo = null;
    },
    endZoom() {
      camera = zooming ?? camera;
      zooming = null;
      listeners['moveend']?.();
    },
    shown: () => extentOfCamera({ centre: { lng: camera.lng, lat: camera.lat }, zoom: camera.zoom }, size),
  };
}

const fitted = (extent: MapExtent): MapExtent => extentOfCamera(cameraForExtent(extent, size, range), size);

describe('map and state', () => {
  let store: ExplorerStore;
  let leaflet: ReturnType<typeof mapStandIn>;
  let unlink: () => void;
  let resize: () => void;
  const asked = (extent: MapExtent): void => createGestures(store).setMapExtent(extent);
  const expectBothAt = (extent: MapExtent): void => {
    expect(sameExtent(leaflet.shown(), extent)).toBe(true);
    expect(sameExtent(store.getState().view.mapExtent, extent)).toBe(true);
  };

  beforeEach(() => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = () => undefined;
        disconnect = () => undefined;
        constructor(onResize: () => void) {
          resize = onResize;
        }
      },
    );
    store = createExplorerStore(
      { language: 'system', theme: 'system', showsHint: true },
      { language: 'en', theme: 'light' },
    );
    leaflet = mapStandIn();
    unlink = linkExtent(leaflet.map, store, createGestures(store));
  });
  afterEach(() => {
    unlink();
    vi.unstubAllGlobals();
  });

  test('come together where the state asked the map to go', () => {
    asked(korea);
    leaflet.endZoom();
    expectBothAt(fitted(korea));
  });

  test('come to what the state asked during a person’s zoom, which Leaflet did not hear', () => {
    leaflet.zoomTo(10, 50, 5);
    asked(korea);
    leaflet.endZoom();
    expectBothAt(fitted(korea));
  });

  test('come to what the state asked last, while the map was on its way to something else', () => {
    asked(korea);
    asked(tokyo);
    leaflet.endZoom();
    expectBothAt(fitted(tokyo));
  });

  test('come to where a person’s zoom goes, though the pane changes its size meanwhile', () => {
    asked(korea);
    leaflet.endZoom();
    leaflet.zoomTo(10, 50, 5);
    resize();
    leaflet.endZoom();
    expectBothAt(extentOfCamera({ centre: { lng: 10, lat: 50 }, zoom: 5 }, size));
  });

  test('hold the places that an earlier map was sent to, however often the pane changes its size', () => {
    unlink();
    const points = [
      { lng: 0, lat: 60 },
      { lng: 30, lat: 40 },
    ];
    const around = { west: -1, south: 39, east: 31, north: 61 };
    const shown = { ...around };
    store.setState(({ view }) => ({
      view: { ...view, mapExtent: shown },
      heldPlaces: { points, asked: around, shown },
    }));
    unlink = linkExtent(leaflet.map, store, createGestures(store));
    const held = leaflet.shown();
    expect(sameExtent(held, fitted(around))).toBe(false);
    for (let time = 0; time < 3; time++) resize();
    expectBothAt(held);
  });

  test('come back to where a hand has gone and the state holds it, after the pane was narrow', () => {
    leaflet.zoomTo(10, 50, 5);
    leaflet.endZoom();
    const before = store.getState().view.mapExtent;
    store.setState({ heldPlaces: holdExtent(before) });
    try {
      size.width = 400;
      resize();
      const { west, east } = leaflet.shown();
      expect(west).toBeLessThanOrEqual(before.west);
      expect(east).toBeGreaterThanOrEqual(before.east);
    } finally {
      size.width = 800;
    }
    resize();
    expectBothAt(before);
  });

  test('come to where what a step asks for lies beside its card, though the map can go no further out', () => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
    const besideCard = { asked: pacific, withRoom: { ...pacific, west: 20 }, share: cardShare };
    const view = { ...store.getState().view, mapExtent: besideCard.withRoom };
    const told = { story: 'a', step: 'b', shown: view, besideCard, isBlank: false, before: view, beganAt: 0 };
    store.setState({ view, presentation: told });
    // the map of whoever tells it goes, and leaves what is asked as it is
    expect(store.getState().view.mapExtent).toBe(besideCard.withRoom);
    unlink();
    unlink = linkExtent(leaflet.map, store, createGestures(store));
    const { west, east } = leaflet.shown();
    const middle = (pacific.west + pacific.east) / 2;
    expect(wrapLongitude(middle - west, 0) / (east - west)).toBeCloseTo((1 + cardShare) / 2);
  });

  test('stay with a step as far out as the map goes, when the pane changes its size: nobody has looked around', () => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
    const besideCard = { asked: pacific, withRoom: { ...pacific, west: 20 }, share: cardShare };
    const view = { ...store.getState().view, mapExtent: besideCard.withRoom };
    const told = { story: 'a', step: 'b', shown: view, besideCard, isBlank: false, before: view, beganAt: 0 };
    store.setState({ view, presentation: told });
    unlink();
    unlink = linkExtent(leaflet.map, store, createGestures(store));
    const reached = leaflet.shown();
    for (let times = 0; times < 2; times++) {
      resize();
      leaflet.nextFrame();
      leaflet.endZoom();
      expectBothAt(reached);
      expect(store.getState().presentation?.shown).toBe(store.getState().view);
    }
  });

  test('come to where a person moves the map', () => {
    asked(korea);
    leaflet.endZoom();
    leaflet.zoomTo(10, 50, 5);
    leaflet.endZoom();
    expectBothAt(extentOfCamera({ centre: { lng: 10, lat: 50 }, zoom: 5 }, size));
  });
});
