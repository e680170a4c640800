import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, PlaceGeometry, Position } from '../shared/dataset.ts';
import { areaAt, areaBodies } from './area-bodies.ts';
import { areaShapes } from './area-shapes.ts';
import { frameAround } from './fixtures/map-frame.ts';
import { toCanvas, type MapFrame } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';

function placeOf(geometry: PlaceGeometry, lng: number, lat = 0): Place {
  return { id: 'a', name: { en: 'A' }, coordinates: { lng, lat }, geometry };
}

function box(west: number, south: number, east: number, north: number): readonly Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Where a point of the world stands on the canvas, in the copy around the frame's middle. */
function at(frame: MapFrame, lng: number, lat: number) {
  const { x, y } = projectLngLat({ lng, lat });
  return toCanvas(frame, x, y);
}

describe('areas', () => {
  test('over 180 degrees are of one piece, and met on both sides', () => {
    const square = placeOf({ type: 'Polygon', coordinates: [box(170, -10, -170, 10)] }, 180);
    const [shape] = areaShapes([square]);
    expect((shape?.right ?? 0) - (shape?.left ?? 0)).toBeCloseTo(20 / 360);
    const frame = frameAround(180, 0, 3);
    const bodies = areaBodies(frame, areaShapes([square]));
    for (const lng of [171, 179, 181, 189]) expect(areaAt(bodies, at(frame, lng, 5))?.shape.place).toBe(0);
    for (const lng of [169, 191]) expect(areaAt(bodies, at(frame, lng, 5))).toBeNull();
  });

  test('that are cut at 180 degrees, as GeoJSON asks for, come together', () => {
    const cut = placeOf(
      { type: 'MultiPolygon', coordinates: [[box(170, -10, 180, 10)], [box(-180, -10, -170, 10)]] },
      175,
    );
    const [shape] = areaShapes([cut]);
    expect((shape?.right ?? 0) - (shape?.left ?? 0)).toBeCloseTo(20 / 360);
  });

  test('around a pole are closed there', () => {
    const ring = Array.from({ length: 13 }, (_, step): Position => [
      -180 + step * 30 === 180 ? -180 : -180 + step * 30,
      -70,
    ]);
    const [shape] = areaShapes([placeOf({ type: 'Polygon', coordinates: [ring] }, 0, -80)]);
    const frame = frameAround(0, -75, 2);
    const bodies = areaBodies(frame, shape === undefined ? [] : [shape]);
    expect(areaAt(bodies, at(frame, 20, -75))).not.toBeNull();
    expect(areaAt(bodies, at(frame, 20, -60))).toBeNull();
  });

  test('with holes are not met in them, and of two over one another the smaller is meant', () => {
    const large = placeOf({ type: 'Polygon', coordinates: [box(0, 0, 20, 20), box(5, 5, 10, 10)] }, 2);
    const small = placeOf({ type: 'Polygon', coordinates: [box(12, 12, 14, 14)] }, 13);
    const frame = frameAround(10, 10, 4);
    const bodies = areaBodies(frame, areaShapes([small, large]));
    expect(areaAt(bodies, at(frame, 7, 7))).toBeNull();
    expect(areaAt(bodies, at(frame, 13, 13))?.shape.place).toBe(0);
    expect(areaAt(bodies, at(frame, 18, 2))?.shape.place).toBe(1);
  });

  test('and lines: a line is met on it, also over an area', () => {
    const line = placeOf({ type: 'LineString', coordinates: [[139, 35], [-122, 37]] }, 139); // prettier-ignore
    const area = placeOf({ type: 'Polygon', coordinates: [box(150, 20, 210 - 360, 50)] }, 180, 35);
    const frame = frameAround(180, 36, 2);
    const bodies = areaBodies(frame, areaShapes([area, line]));
    const { x, y } = at(frame, 180, 35.5);
    expect(areaAt(bodies, { x, y })?.shape.place).toBe(1);
    expect(areaAt(bodies, { x, y: y + 30 })?.shape.place).toBe(0);
  });

  test('a rectangle anywhere is met where a naive look finds it, in whichever copy of the world', () => {
    const degree = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        degree(-180, 179),
        degree(2, 100),
        degree(-60, 40),
        degree(2, 20),
        degree(-180, 179),
        degree(-70, 70),
        (west, wide, south, high, lng, lat) => {
          const wrapped = (one: number): number => ((((one + 180) % 360) + 360) % 360) - 180;
          // corners stand less than 180 degrees apart
          const place = placeOf(
            { type: 'Polygon', coordinates: [box(west, south, wrapped(west + wide), south + high)] },
            west + 1,
          );
          const frame = frameAround(lng, lat, 3);
          const away = (((lng - west) % 360) + 360) % 360;
          // on an edge either answer is right
          fc.pre(away !== 0 && away !== wide && lat !== south && lat !== south + high);
          const isIn = away < wide && lat > south && lat < south + high;
          expect(areaAt(areaBodies(frame, areaShapes([place])), at(frame, lng, lat)) !== null).toBe(isIn);
        },
      ),
    );
  });
});
