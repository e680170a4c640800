import fc from 'fast-check';
import type { Map as LeafletMap } from 'leaflet';
import { expect, test } from 'vitest';
import type { Box } from '../../kernels/label-boxes.ts';
import { frameOfCamera } from './fixtures/frame-of-camera.ts';
import { edgesOf, seenOf, wholeOf } from './frame-margin.ts';

const size = { width: 400, height: 300 };
const frame = frameOfCamera({ centre: { lng: 0, lat: 0 }, zoom: 4 }, size);

/** A map that was dragged by so many pixels since the canvas was painted. */
function mapAt(right: number, down: number, zoom = frame.zoom): LeafletMap {
  const map = {
    getZoom: () => zoom,
    getSize: () => ({ x: size.width, y: size.height }),
    getPixelOrigin: () => ({
      x: frame.worldPx / 2 + right - size.width / 2,
      y: frame.worldPx / 2 + down - size.height / 2,
    }),
    containerPointToLayerPoint: ([x, y]: readonly [number, number]) => ({ x, y }),
  };
  return map as unknown as LeafletMap;
}

const holds = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

test('what is seen and the edges around it are all of the canvas, each point of it once', () => {
  const by = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(
      by,
      by,
      fc.integer({ min: 0, max: frame.width - 1 }),
      fc.integer({ min: 0, max: frame.height - 1 }),
      (right, down, x, y) => {
        const map = mapAt(right, down);
        const boxes = [seenOf(map, frame), ...edgesOf(map, frame)];
        expect(boxes.filter((box) => holds(box, x + 0.5, y + 0.5))).toHaveLength(1);
      },
    ),
  );
});

test('there are edges on all four sides of a map that rests, and none while it is at another zoom', () => {
  expect(edgesOf(mapAt(0, 0), frame)).toHaveLength(4);
  const zooming = mapAt(0, 0, frame.zoom + 0.5);
  expect(seenOf(zooming, frame)).toEqual(wholeOf(frame));
  expect(edgesOf(zooming, frame)).toEqual([]);
});
