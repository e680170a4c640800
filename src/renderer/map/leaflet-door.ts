import type { LatLng, LatLngTuple, Map as LeafletMap } from 'leaflet';
import { nearestCopy } from '../../kernels/longitude-window.ts';
import { worldSizePx, type MapCamera, type PaneSize } from '../../kernels/map-camera.ts';
import type { CanvasPoint, MapFrame } from '../../kernels/map-frame.ts';
import { wrapLongitude, type LngLat } from '../../shared/map-extent.ts';

/** Leaflet says lat, lng and lives behind this door; everything else in the project says lng, lat. */
function toLatLng({ lng, lat }: LngLat): LatLngTuple {
  return [lat, lng];
}

export function toLngLat({ lng, lat }: LatLng): LngLat {
  return { lng, lat };
}

export function cameraOf(map: LeafletMap): MapCamera {
  return { centre: toLngLat(map.getCenter()), zoom: map.getZoom() };
}

/** The place in the middle. A map that is under way stops there: what a key takes is what the cross is on. */
export function stoppedCentre(map: LeafletMap): LatLng {
  stop(map);
  return map.getCenter();
}

export function sizeOf(map: LeafletMap): PaneSize {
  const { x, y } = map.getSize();
  return { width: x, height: y };
}

/** Ends a flight where it is. */
export function stop(map: LeafletMap): void {
  exactly(map, () => map.stop());
}

/** Goes there over the shorter way round. */
export function lookAt(map: LeafletMap, { centre, zoom }: MapCamera, animate: boolean): void {
  const lng = nearestCopy(centre.lng / 360, map.getCenter().lng / 360) * 360;
  const view = { animate, duration: cameraSeconds };
  exactly(map, () => map.setView(toLatLng({ lng, lat: centre.lat }), zoom, view));
}

/** Leaflet goes to quarters of a level, but for flights: a step that needs less must be as wide without one. */
function exactly(map: LeafletMap, act: () => void): void {
  const { zoomSnap } = map.options;
  map.options.zoomSnap = 0;
  act();
  map.options.zoomSnap = zoomSnap;
}

/** Flies there over the shorter way round, however far that is; what a person does to the map ends the flight. */
export function flyTo(map: LeafletMap, { centre, zoom }: MapCamera): void {
  const lng = nearestCopy(centre.lng / 360, map.getCenter().lng / 360) * 360;
  map.flyTo(toLatLng({ lng, lat: centre.lat }), zoom, { duration: flightSeconds });
}

/** Where a point of the ground is on the map's element, in the copy of the world that is nearest to its middle. */
export function containerPointOf(map: LeafletMap, { lng, lat }: LngLat): CanvasPoint {
  const near = nearestCopy(lng / 360, map.getCenter().lng / 360) * 360;
  const { x, y } = map.latLngToContainerPoint(toLatLng({ lng: near, lat }));
  return { x, y };
}

/** The point of the ground under a point of the map's element; longitudes in [−180, 180). */
export function groundAt(map: LeafletMap, { x, y }: CanvasPoint): LngLat {
  const { lng, lat } = map.containerPointToLatLng([x, y]);
  return { lng: wrapLongitude(lng, -180), lat };
}

/** The same, in the copy of the world that is shown there: longitudes go on across 180°. */
export function unwrappedGroundAt(map: LeafletMap, { x, y }: CanvasPoint): LngLat {
  return toLngLat(map.containerPointToLatLng([x, y]));
}

/** Where a point of the ground is on the map's element, in the copy of the world that its longitude says. */
export function unwrappedPointOf(map: LeafletMap, at: LngLat): CanvasPoint {
  // Leaflet's own way to it rounds to whole pixels, which makes steps of a long slanting line
  const inLayers = map.project(toLatLng(at)).subtract(map.getPixelOrigin());
  const { x, y } = map.layerPointToContainerPoint(inLayers);
  return { x, y };
}

/** While a zoom is under way Leaflet goes nowhere else, and is at the end of the zoom whatever it was asked. */
export function isZooming(map: LeafletMap): boolean {
  return map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') ?? false;
}

/** How long the camera moves, as `--m-camera`. */
const cameraSeconds = 0.24;
/** From one step of a story to the next, as `--m-step`. */
const flightSeconds = 0.7;

/** What a canvas that lies `marginPx` wider than the map on every side shows now, or once a zoom has come to `camera`. */
export function frameOf(map: LeafletMap, marginPx: number, pixelRatio: number, camera?: MapCamera): MapFrame {
  const { width, height } = sizeOf(map);
  const zoom = camera?.zoom ?? map.getZoom();
  const worldPx = worldSizePx(zoom);
  const corner = map.containerPointToLayerPoint([-marginPx, -marginPx]).round();
  const origin = camera === undefined ? map.getPixelOrigin() : originAfterZoom(map, camera);
  // where the map itself lies on the canvas; rounding the corner moves it by less than a pixel
  const inset = map.layerPointToContainerPoint(corner).multiplyBy(-1);
  return {
    zoom,
    worldPx,
    left: (corner.x + origin.x) / worldPx,
    top: (corner.y + origin.y) / worldPx,
    width: width + 2 * marginPx,
    height: height + 2 * marginPx,
    pane: { left: inset.x, top: inset.y, right: inset.x + width, bottom: inset.y + height },
    pixelRatio,
  };
}

/** Where a canvas of this frame lies among Leaflet's layers: its upper left corner, as long as the map is not zoomed. */
export function cornerOf(map: LeafletMap, frame: MapFrame): CanvasPoint {
  const origin = map.getPixelOrigin();
  return { x: frame.left * frame.worldPx - origin.x, y: frame.top * frame.worldPx - origin.y };
}

/** The same once the map will have come to another centre and zoom; Leaflet keeps this for its own renderers. */
export function cornerAfterZoom(map: LeafletMap, frame: MapFrame, camera: MapCamera): CanvasPoint {
  const origin = originAfterZoom(map, camera);
  const worldPx = worldSizePx(camera.zoom);
  return { x: frame.left * worldPx - origin.x, y: frame.top * worldPx - origin.y };
}

function originAfterZoom(map: LeafletMap, { centre, zoom }: MapCamera): CanvasPoint {
  const half = map.getSize().divideBy(2);
  const moved = map.layerPointToContainerPoint([0, 0]);
  return map.project(toLatLng(centre), zoom).subtract(half).add(moved).round();
}

/** The point of the canvas under a point of the map's element. */
export function canvasPointAt(map: LeafletMap, frame: MapFrame, inContainer: CanvasPoint): CanvasPoint {
  const inLayers = map.containerPointToLayerPoint([inContainer.x, inContainer.y]);
  const corner = cornerOf(map, frame);
  return { x: inLayers.x - corner.x, y: inLayers.y - corner.y };
}
