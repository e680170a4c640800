import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { canvasPointAt, frameOf, sizeOf } from './leaflet-door.ts';

/**
 * How far canvases reach over the edges of the map, CSS pixels: what is not seen is painted all the same. As far as a hand
 * usually drags, so that nothing is painted anew before it rests.
 */
export const frameMargin = 192;

/** As far as a hand drags the map from one frame to the next. */
const seenBeyondPx = 48;

/** While the map moves its canvases move along: whether their margin is used up. Never while it is at another zoom. */
export function isBeyondFrame(map: LeafletMap, frame: MapFrame): boolean {
  if (map.getZoom() !== frame.zoom) return false;
  const { left, top, right, bottom } = paneOn(map, frame);
  return left < 0 || top < 0 || right > frame.width || bottom > frame.height;
}

/** What canvases show once the map rests: they stay where they are as long as the map lies on them, and only it has moved. */
export function frameAtRest(map: LeafletMap, before: MapFrame | null, pixelRatio: number): MapFrame {
  const anew = frameOf(map, frameMargin, pixelRatio);
  if (before === null || !isSameSize(before, anew) || isBeyondFrame(map, before)) return anew;
  return { ...before, pane: paneOn(map, before) };
}

/** Whether a canvas of the one frame is a canvas of the other. */
export function isSameCanvas(one: MapFrame, other: MapFrame): boolean {
  return isSameSize(one, other) && one.left === other.left && one.top === other.top;
}

function isSameSize(one: MapFrame, other: MapFrame): boolean {
  return (
    one.zoom === other.zoom &&
    one.width === other.width &&
    one.height === other.height &&
    one.pixelRatio === other.pixelRatio
  );
}

/** What of a canvas may be seen until it is painted the next time, even if the map is being dragged: all of it during a zoom. */
export function seenOf(map: LeafletMap, frame: MapFrame): Box {
  if (map.getZoom() !== frame.zoom) return wholeOf(frame);
  const { left, top, right, bottom } = paneOn(map, frame);
  return {
    left: left - seenBeyondPx,
    top: top - seenBeyondPx,
    right: right + seenBeyondPx,
    bottom: bottom + seenBeyondPx,
  };
}

/** What is left of the canvas around `seenOf`: above, below, and at both sides. */
export function edgesOf(map: LeafletMap, frame: MapFrame): readonly Box[] {
  const { left, top, right, bottom } = seenOf(map, frame);
  const { width, height } = frame;
  return [
    { left: 0, top: 0, right: width, bottom: top },
    { left: 0, top: bottom, right: width, bottom: height },
    { left: 0, top, right: left, bottom },
    { left: right, top, right: width, bottom },
  ].filter((edge) => edge.left < edge.right && edge.top < edge.bottom);
}

export function wholeOf({ width, height }: MapFrame): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** Where the map lies on a canvas. */
function paneOn(map: LeafletMap, frame: MapFrame): Box {
  const { width, height } = sizeOf(map);
  const { x, y } = canvasPointAt(map, frame, { x: 0, y: 0 });
  return { left: x, top: y, right: x + width, bottom: y + height };
}
