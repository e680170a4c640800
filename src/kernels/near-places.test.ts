import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround } from './fixtures/map-frame.ts';
import { copiesOnCanvas } from './map-frame.ts';
import { blocksAround, placesInBlocks } from './near-places.ts';
import { spotsOfPlaces } from './place-spots.ts';

const anyPoint = fc.record({
  lng: fc.double({ min: -180, max: 179.99, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

describe('the places around a view', () => {
  test('are all that a canvas shows, and what they may merge with, over 180° too', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { maxLength: 30 }),
        anyPoint,
        fc.nat({ max: 14 }),
        (points, { lng, lat }, zoom) => {
          const spots = spotsOfPlaces(
            points.map((coordinates, index) => ({ id: `${index}`, name: { en: '' }, coordinates })),
          );
          const frame = frameAround(lng, lat, zoom);
          const near = [...placesInBlocks(spots, blocksAround(frame))];
          const needed = [...points.keys()].filter(
            (place) => copiesOnCanvas(frame, spots.x[place] ?? 0, spots.y[place] ?? 0, 190).length > 0,
          );
          expect(needed.filter((place) => !near.includes(place))).toEqual([]);
        },
      ),
    );
  });

  test('stay the same while the view moves within a block; those that are not on the map are never among them', () => {
    const spots = spotsOfPlaces([
      { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } },
      { id: 'nowhere', name: { en: 'Nowhere' } },
      { id: 'lima', name: { en: 'Lima' }, coordinates: { lng: -77, lat: -12 } },
    ]);
    expect([...placesInBlocks(spots, blocksAround(frameAround(139.7, 35.7, 9)))]).toEqual([0]);
    expect([...placesInBlocks(spots, null)]).toEqual([0, 2]);
    const frame = { ...frameAround(139.7, 35.7, 9), left: 100_000 / (256 * 2 ** 9) };
    const blocks = blocksAround(frame);
    expect(blocksAround({ ...frame, left: frame.left + 10 / frame.worldPx })).toEqual(blocks);
    expect(blocksAround({ ...frame, left: frame.left + 256 / frame.worldPx }).left).toBe(blocks.left + 1);
  });
});
