import { expect, test } from 'vitest';
import { extentContains } from '../shared/map-extent.ts';
import { extentAround } from './extent-around.ts';

const tokyo = { lng: 139.7, lat: 35.7 };

test('a place is shown with the circle in which it lies, and never nearer than the basemap can follow', () => {
  const near = extentAround({ id: 'tokyo', name: {}, coordinates: { ...tokyo, precisionM: 100 } });
  const wide = extentAround({ id: 'japan', name: {}, coordinates: { ...tokyo, precisionM: 300_000 } });
  if (near === null || wide === null) throw new Error('both have coordinates');
  const kilometresHigh = (near.north - near.south) * 111.2;
  expect(kilometresHigh).toBeGreaterThanOrEqual(40);
  expect(kilometresHigh).toBeLessThan(200);
  expect((wide.north - wide.south) * 111.2).toBeGreaterThan(2 * 300);
  for (const extent of [near, wide]) expect(extentContains(extent, tokyo)).toBe(true);
});

test('a place at 180° has an extent whose east goes on', () => {
  const extent = extentAround({ id: 'fiji', name: {}, coordinates: { lng: 179.9, lat: -17 } });
  expect(extent?.east).toBeGreaterThan(180);
});

test('a place that cannot be put on the map has none', () => {
  expect(extentAround({ id: 'somewhere', name: {} })).toBeNull();
});
