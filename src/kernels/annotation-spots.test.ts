import { expect, test } from 'vitest';
import { annotationSpots } from './annotation-spots.ts';

/** The whole world, 1,024 px wide, from 180° W on. */
const frame = { worldPx: 1024, left: 0, top: 0, width: 1024, height: 1024 };
const tokyo = { lng: 139.7, lat: 35.7 };

test('annotations stand at their points, each once, in the copy of the world that is nearest to the middle', () => {
  const [here] = annotationSpots([{ point: tokyo }], frame);
  expect(here?.x).toBeCloseTo((139.7 / 360 + 0.5) * 1024, 6);
  const [turned, ...more] = annotationSpots([{ point: tokyo }], { ...frame, left: 3.2 });
  expect(turned?.x).toBeCloseTo((139.7 / 360 + 0.5 + 3 - 3.2) * 1024, 6);
  expect(more).toEqual([]);
});

test('a circle is as large as the map says kilometres are at its middle', () => {
  const [there] = annotationSpots([{ point: tokyo, radiusKm: 500 }], frame);
  const kmOfWorld = 40_075.017 * Math.cos((35.7 * Math.PI) / 180);
  expect(there?.radius).toBeCloseTo((500 / kmOfWorld) * 1024, 1);
});

test('what is out of sight, or on the timeline alone, is left out', () => {
  const close = { worldPx: 262_144, left: 0.9, top: 0.4, width: 800, height: 600 };
  expect(annotationSpots([{ point: { lng: 0, lat: 0 } }, {}], close)).toEqual([]);
});
