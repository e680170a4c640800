import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraClearOfCards } from './camera-clear-of-cards.ts';
import type { Box } from './label-boxes.ts';
import { nearestCopy } from './longitude-window.ts';
import { cameraForExtent, fillingZoom, worldSizePx, type MapCamera } from './map-camera.ts';
import { projectLngLat } from './mercator.ts';
import type { LngLat } from '../shared/map-extent.ts';

const size = { width: 860, height: 380 };
const range = { min: fillingZoom(size), max: 12, snap: 0.25 };
const tools: Box = { left: 12, top: 12, right: 195, bottom: 42 };
const legend: Box = { left: 260, top: 310, right: 850, bottom: 380 };
const figures: Box = { left: 520, top: 12, right: 850, bottom: 280 };

const lisbon = { lng: -9.14, lat: 38.7 };
const oslo = { lng: 10.75, lat: 59.91 };
const tokyo = { lng: 139.7, lat: 35.68 };
const perth = { lng: 115.86, lat: -31.95 };
const washington = { lng: -77.04, lat: 38.9 };

const extentOf = (points: readonly LngLat[]) => ({
  west: Math.min(...points.map(({ lng }) => lng)) - 1,
  east: Math.max(...points.map(({ lng }) => lng)) + 1,
  south: Math.min(...points.map(({ lat }) => lat)) - 1,
  north: Math.max(...points.map(({ lat }) => lat)) + 1,
});
const lookAt = (points: readonly LngLat[]): MapCamera => cameraForExtent(extentOf(points), size, range);

/** Those whose mark is not seen. */
function hidden(points: readonly LngLat[], { centre, zoom }: MapCamera, cards: readonly Box[]): readonly LngLat[] {
  const middle = projectLngLat(centre);
  return points.filter((point) => {
    const spot = projectLngLat(point);
    const x = size.width / 2 + (nearestCopy(spot.x, middle.x) - middle.x) * worldSizePx(zoom);
    const y = size.height / 2 + (spot.y - middle.y) * worldSizePx(zoom);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return true;
    return cards.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  });
}

describe('the look at places beside cards', () => {
  it('is the one that was asked for where no card lies on a place', () => {
    const camera = cameraForExtent({ west: -40, east: 190, south: -60, north: 70 }, size, range);
    expect(cameraClearOfCards(camera, [lisbon, tokyo], [tools], size, range)).toBe(camera);
  });

  it('has no place under a card, in the corner or across a side', () => {
    const points = [oslo, lisbon, perth];
    for (const cards of [[tools], [legend], [figures], [tools, legend], [tools, figures]]) {
      const asked = lookAt(points);
      expect(
        hidden(points, cameraClearOfCards(asked, points, cards, size, range), cards),
        JSON.stringify(cards),
      ).toEqual([]);
    }
    expect(hidden(points, lookAt(points), [legend])).not.toEqual([]);
  });

  it('turns a world that can be no smaller, so that the fewest places are under a card', () => {
    const points = [
      { lng: -157.86, lat: 21.31 },
      { lng: 174.78, lat: -41.29 },
      washington,
      lisbon,
      tokyo,
      { lng: 126.98, lat: 37.57 },
      { lng: 116.4, lat: 39.9 },
    ];
    const asked = lookAt(points);
    expect(asked.zoom).toBeCloseTo(range.min, 2);
    const found = cameraClearOfCards(asked, points, [figures], size, range);
    expect(hidden(points, asked, [figures])).toHaveLength(3);
    expect(hidden(points, found, [figures]).length).toBeLessThan(2);
  });

  it('goes through the places once at a zoom, not once for each look', () => {
    let looks = 0;
    const counted = {
      height: size.height,
      get width() {
        looks++;
        return size.width;
      },
    };
    const points = Array.from({ length: 2_000 }, (_, at) => ({
      lng: (at % 60) * 6 - 180,
      lat: (at / 2_000) * 130 - 60,
    }));
    cameraClearOfCards(lookAt(points), points, [figures, tools], counted, range);
    expect(looks).toBeLessThan(10);
  });

  it('is never closer than what was asked for, nor further out than the map goes', () => {
    const point = fc.record({
      lng: fc.double({ min: -180, max: 179, noNaN: true }),
      lat: fc.integer({ min: -70, max: 75 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const asked = lookAt(points);
        const { zoom } = cameraClearOfCards(asked, points, [tools, legend], size, range);
        expect(zoom).toBeLessThanOrEqual(asked.zoom);
        expect(zoom).toBeGreaterThanOrEqual(range.min);
      }),
    );
  });
});
