import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';
import {
  cameraBesideCard,
  cameraForExtent,
  extentOfCamera,
  fillingZoom,
  sameExtent,
  worldSizePx,
} from './map-camera.ts';

const snap = 0.25;
const size = fc.record({ width: fc.integer({ min: 200, max: 2600 }), height: fc.integer({ min: 150, max: 1600 }) });
const extent = fc
  .record({
    west: fc.double({ min: -180, max: 179.99, noNaN: true }),
    wide: fc.double({ min: 0.5, max: 360, noNaN: true }),
    south: fc.double({ min: -80, max: 75, noNaN: true }),
    high: fc.double({ min: 0.5, max: 60, noNaN: true }),
  })
  .map(({ west, wide, south, high }): MapExtent => ({
    west,
    south,
    east: west + wide,
    north: Math.min(south + high, 82),
  }));
const opening: MapExtent = { west: 95, south: -12, east: 245, north: 56 };

describe('the camera for an extent', () => {
  it('shows all of it wherever the smallest zoom allows it', () => {
    fc.assert(
      fc.property(extent, size, (asked, pane) => {
        const range = { min: fillingZoom(pane), max: 12, snap };
        const camera = cameraForExtent(asked, pane, range);
        const shown = extentOfCamera(camera, pane);
        fc.pre(camera.zoom > range.min);
        // a hundredth of a zoom level is forgiven when it snaps
        const [across, along] = [(asked.east - asked.west) * 0.008, 1];
        const west = wrapLongitude(asked.west, shown.west - across);
        expect(west + asked.east - asked.west).toBeLessThanOrEqual(shown.east + across);
        expect(shown.south).toBeLessThanOrEqual(asked.south + along);
        expect(shown.north).toBeGreaterThanOrEqual(asked.north - along);
      }),
      {
        examples: [
          [
            { west: 179.99, south: 0, east: 279.99, north: 5 },
            { width: 900, height: 300 },
          ],
        ],
      },
    );
  });

  it('has the middle of the extent in the middle of what a card leaves free, and all of it where the zoom allows it', () => {
    fc.assert(
      fc.property(extent, size, fc.double({ min: 0, max: 0.6, noNaN: true }), (asked, pane, share) => {
        const range = { min: fillingZoom(pane), max: 12, snap };
        const { centre, zoom } = cameraBesideCard(asked, pane, range, share);
        const xOf = (lng: number): number => ((lng - centre.lng) / 360) * worldSizePx(zoom) + pane.width / 2;
        const [west, east] = [xOf(asked.west), xOf(asked.east)];
        expect((west + east) / 2).toBeCloseTo((pane.width * (1 + share)) / 2, 3);
        fc.pre(zoom > range.min);
        const forgiven = (east - west) * 0.008;
        expect(west).toBeGreaterThanOrEqual(pane.width * share - forgiven);
        expect(east).toBeLessThanOrEqual(pane.width + forgiven);
      }),
    );
  });

  it('comes back to the same camera from what it showed', () => {
    fc.assert(
      fc.property(extent, size, (asked, pane) => {
        const range = { min: fillingZoom(pane), max: 12, snap };
        const first = cameraForExtent(asked, pane, range);
        const shown = extentOfCamera(first, pane);
        const again = cameraForExtent(shown, pane, range);
        expect(again.zoom).toBe(first.zoom);
        expect(sameExtent(extentOfCamera(again, pane), shown)).toBe(true);
      }),
    );
  });

  it('gives extents as they are saved: west in [−180, 180), at most 360° wide', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -900, max: 900, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        size,
        (lng, zoom, pane) => {
          const shown = extentOfCamera({ centre: { lng, lat: 10 }, zoom }, pane);
          expect(shown.west).toBeGreaterThanOrEqual(-180);
          expect(shown.west).toBeLessThan(180);
          expect(shown.east).toBeGreaterThan(shown.west);
          expect(shown.east - shown.west).toBeLessThanOrEqual(360 + 1e-9);
        },
      ),
    );
  });

  it('holds the opening view in both window sizes', () => {
    for (const pane of [
      { width: 820, height: 410 },
      { width: 700, height: 300 },
    ]) {
      const shown = extentOfCamera(cameraForExtent(opening, pane, { min: fillingZoom(pane), max: 12, snap }), pane);
      expect(shown.west).toBeLessThanOrEqual(95);
      expect(shown.east).toBeGreaterThanOrEqual(245);
      expect(shown.south).toBeLessThanOrEqual(-12);
      expect(shown.north).toBeGreaterThanOrEqual(56);
    }
  });
});

describe('the smallest zoom', () => {
  it('fills the pane with one world', () => {
    fc.assert(
      fc.property(size, (pane) => {
        expect(worldSizePx(fillingZoom(pane))).toBeCloseTo(Math.max(pane.width, pane.height, 256));
      }),
    );
  });
});

describe('two extents', () => {
  it('are the same on both sides of 180°', () => {
    expect(
      sameExtent({ west: -180, south: 0, east: -90, north: 40 }, { west: 179.99, south: 0, east: 269.99, north: 40 }),
    ).toBe(true);
    expect(
      sameExtent({ west: -180, south: 0, east: -90, north: 40 }, { west: 170, south: 0, east: 260, north: 40 }),
    ).toBe(false);
  });
});
