import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { projectLngLat } from './mercator.ts';
import { sketchPlaces } from './place-sketch.ts';

const size = { width: 300, height: 150 };
const placeAt = (lng: number, lat: number, id = `${lng} ${lat}`): Place => ({
  id,
  name: { en: id },
  coordinates: { lng, lat },
});
const anyPlace = fc
  .tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -65, max: 75, noNaN: true }))
  .map(([lng, lat]) => placeAt(lng, lat));

test('every place with coordinates is in the picture, the more events the larger', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 12 }), fc.nat(20), (places, more) => {
      const counts = new Map(places.map((_, index) => [index, 1 + ((index * 7 + more) % 9)]));
      const sketch = sketchPlaces({ ...size, places, counts, namePx: () => 40 });
      const dots = sketch?.dots ?? [];
      expect(new Set(dots.map(({ place }) => place))).toEqual(new Set(counts.keys()));
      expect(dots).toHaveLength(counts.size);
      for (const { x, y, name } of dots) {
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
        if (name !== null) expect(name.x - 20 >= 0 && name.x + 20 <= size.width).toBe(true);
      }
      for (const a of dots) for (const b of dots) if (a.count > b.count) expect(a.radius >= b.radius).toBe(true);
    }),
  );
});

test('places on both sides of 180° stand beside each other', () => {
  const places = [placeAt(179, 10), placeAt(-179, 10), placeAt(178, 12)];
  const sketch = sketchPlaces({ ...size, places, counts: new Map([0, 1, 2].map((at) => [at, 1])), namePx: () => 30 });
  const xOf = (place: number): number => sketch?.dots.find((dot) => dot.place === place)?.x ?? NaN;
  expect(xOf(1)).toBeGreaterThan(xOf(0));
  expect(xOf(0)).toBeGreaterThan(xOf(2));
});

test('what lies under it is told by its corner and the width of a world', () => {
  const places = [placeAt(139.7, 35.7), placeAt(-77, 38.9), placeAt(101.7, 3.1)];
  const counts = new Map([0, 1, 2].map((at) => [at, 1]));
  const sketch = sketchPlaces({ ...size, places, counts, namePx: () => 30 });
  if (sketch === null) throw new Error('no picture');
  const { x, y, worldPx } = sketch.ground;
  for (const dot of sketch.dots) {
    const world = projectLngLat(places[dot.place]?.coordinates ?? { lng: 0, lat: 0 });
    const copy = Math.round(x + dot.x / worldPx - world.x);
    expect((world.x + copy - x) * worldPx).toBeCloseTo(dot.x, 6);
    expect((world.y - y) * worldPx).toBeCloseTo(dot.y, 6);
  }
});

test('one place alone is shown among its neighbours', () => {
  const places = [placeAt(139.7, 35.7, 'tokyo'), placeAt(135.5, 34.7, 'osaka'), placeAt(2, 48, 'paris')];
  const sketch = sketchPlaces({ ...size, places, counts: new Map([[0, 4]]), namePx: () => 40 });
  expect(sketch?.dots.filter(({ count }) => count > 0).map(({ place }) => place)).toEqual([0]);
  expect(sketch?.dots.some(({ place, count }) => place === 1 && count === 0)).toBe(true);
});

test('without coordinates there is no picture', () => {
  const places = [{ id: 'a', name: { en: 'A' } }];
  expect(sketchPlaces({ ...size, places, counts: new Map([[0, 2]]), namePx: () => 40 })).toBeNull();
});

test('of very many places those with the most events are drawn', () => {
  const places = Array.from({ length: 150_000 }, (_, index) => placeAt((index % 340) - 170, (index % 120) - 60));
  const counts = new Map(places.map((_, index) => [index, index === 149_999 ? 9 : 1]));
  const shown =
    sketchPlaces({ ...size, places, counts, namePx: () => 40 })?.dots.filter(({ count }) => count > 0) ?? [];
  expect(shown).toHaveLength(200);
  expect(shown.some(({ place }) => place === 149_999)).toBe(true);
});
