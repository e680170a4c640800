import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentWithRoom } from './extent-with-room.ts';

test('a card over three eighths of the map leaves the extent the other five', () => {
  expect(extentWithRoom({ west: 100, south: 30, east: 150, north: 50 }, 0.375)).toEqual({
    west: 70,
    south: 30,
    east: 150,
    north: 50,
  });
});

test('the room may lie on the other side of 180 degrees', () => {
  const { west, east } = extentWithRoom({ west: -170, south: 0, east: -150, north: 10 }, 0.5);
  expect([west, east]).toEqual([170, 210]);
});

test('the extent keeps its eastern edge, and the room its share of the width', () => {
  const extents = fc
    .record({
      west: fc.double({ min: -180, max: 179, noNaN: true }),
      width: fc.double({ min: 1, max: 360, noNaN: true }),
    })
    .map(({ west, width }) => ({ west, south: -10, east: west + width, north: 10 }));
  fc.assert(
    fc.property(extents, fc.double({ min: 0, max: 0.9, noNaN: true }), (extent, share) => {
      const room = extentWithRoom(extent, share);
      expect(room.west).toBeGreaterThanOrEqual(-180);
      expect(room.west).toBeLessThan(180);
      const turns = (room.east - extent.east) / 360;
      expect(turns).toBeCloseTo(Math.round(turns), 9);
      const width = room.east - room.west;
      const asked = (extent.east - extent.west) / (1 - share);
      expect(width).toBeCloseTo(Math.min(asked, 360), 6);
    }),
  );
});
