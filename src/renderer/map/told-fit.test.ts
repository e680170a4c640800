import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, type Box } from '../../kernels/label-boxes.ts';
import { nearestCopy } from '../../kernels/longitude-window.ts';
import { cameraBesideCard, worldSizePx, type MapCamera, type PaneSize } from '../../kernels/map-camera.ts';
import { projectLngLat } from '../../kernels/mercator.ts';
import type { LngLat, MapExtent } from '../../shared/map-extent.ts';
import { besideCardOf, cardShare } from '../store/beside-card.ts';
import { zoomRangeOf } from './camera-limits.ts';

interface StepLayers {
  readonly figures?: { readonly indicator: string };
  readonly flows?: boolean;
}

interface ToldFile {
  readonly events: readonly { readonly id: string; readonly places: readonly string[] }[];
  readonly places: readonly { readonly id: string; readonly coordinates: LngLat }[];
  readonly stories: readonly {
    readonly steps: readonly {
      readonly id: string;
      readonly view: {
        readonly mapExtent: MapExtent;
        readonly selection?: readonly string[];
        readonly layers?: StepLayers;
      };
    }[];
  }[];
}

const path = '../../../resources/datasets/tokyo-gyeongju-china.json';
const file: ToldFile = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const steps = file.stories.flatMap((story) => story.steps);

/** Windows of 1280 × 720, 1440 × 900, 1920 × 1080 without timeline and progress. */
const panes: readonly PaneSize[] = [
  { width: 1280, height: 415 },
  { width: 1440, height: 533 },
  { width: 1920, height: 653 },
];

/** In the middle of the countries that the figures of a step are about. */
const middles: Readonly<Record<string, readonly LngLat[]>> = {
  'mine-cn': [
    { lng: 104, lat: 35 },
    { lng: -98.6, lat: 39.8 },
    { lng: 96.5, lat: 21 },
    { lng: 134, lat: -25.3 },
  ],
  'reserves-country-2023': [
    { lng: 104, lat: 35 },
    { lng: 107.5, lat: 16 },
    { lng: -53, lat: -10 },
    { lng: 79, lat: 22 },
  ],
};

/**
 * What stands over the map of a step, as presentation.css lays it out: words, controls, and the legend, over which the key
 * of figures stands if there is one; with flows too the legend has three rows.
 */
function cardsOver({ width, height }: PaneSize, { figures, flows }: StepLayers): readonly Box[] {
  const words = Math.min(Math.max(width * 0.344, 330), 660);
  const scale = width >= 1700 ? 1.35 : 1;
  const [keyWide, keyHigh] =
    figures === undefined
      ? [360, 28]
      : [Math.min(Math.max(width * 0.232, 296), 445), (flows === false ? 156 : 186) * scale];
  return [
    { left: 24, top: 12, right: 24 + words, bottom: height - 12 },
    { left: width - 12 - 260 * scale, top: 12, right: width - 12, bottom: 12 + 34 * scale },
    { left: width - 10 - keyWide, top: height - 24 - keyHigh, right: width - 10, bottom: height },
  ];
}

/** Where an event is: at one of its places, if at several. */
function pointsOf(event: string): readonly LngLat[] {
  const places = file.events.find(({ id }) => id === event)?.places ?? [];
  return file.places.filter(({ id }) => places.includes(id)).map(({ coordinates }) => coordinates);
}

/** CSS pixels from the corner of the pane, in the copy of the world that is nearest to its middle. */
function pixelOf(at: LngLat, { centre, zoom }: MapCamera, { width, height }: PaneSize) {
  const near = { lng: nearestCopy(at.lng / 360, centre.lng / 360) * 360, lat: at.lat };
  const [point, middle] = [projectLngLat(near), projectLngLat(centre)];
  const world = worldSizePx(zoom);
  return { x: (point.x - middle.x) * world + width / 2, y: (point.y - middle.y) * world + height / 2 };
}

function ringAt(point: LngLat, camera: MapCamera, pane: PaneSize): Box {
  const { x, y } = pixelOf(point, camera, pane);
  return boxAround(x, y, 15);
}

function fitted(extent: MapExtent, pane: PaneSize): MapCamera {
  return cameraBesideCard(extent, pane, zoomRangeOf(pane), besideCardOf(extent).share);
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('a step that is told', () => {
  it.each(steps)('has what it is about in the map and under no card: $id', ({ view }) => {
    const { mapExtent, selection = [], layers = {} } = view;
    const middlesHere = (middles[layers.figures?.indicator ?? ''] ?? []).map((middle) => [middle]);
    const subjects = [...selection.map(pointsOf), ...middlesHere];
    expect(subjects).not.toEqual([]);
    for (const pane of panes) {
      const camera = fitted(mapExtent, pane);
      const cards = cardsOver(pane, layers);
      for (const points of subjects) {
        const rings = points.map((point) => ringAt(point, camera, pane));
        const inView = rings.filter(
          ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= pane.width && bottom <= pane.height,
        );
        expect(inView).not.toEqual([]);
        expect(inView.filter((ring) => cards.some((card) => touches(card, ring)))).toEqual([]);
      }
    }
  });

  it('has a map of its own beside its words where it is wider than what they would leave of one', () => {
    const wide = fc.double({ min: 225.1, max: 360, noNaN: true });
    const west = fc.double({ min: -180, max: 179, noNaN: true });
    fc.assert(
      fc.property(west, wide, fc.constantFrom(...panes), (from, across, { width, height }) => {
        const pane = { width: width - Math.min(Math.max(width * 0.344, 330), 660) - 36, height };
        const asked = { west: from, south: -20, east: from + across, north: 20 };
        const camera = fitted(asked, pane);
        const { x } = pixelOf({ lng: from + across / 2, lat: 0 }, camera, pane);
        const half = ((across / 360) * worldSizePx(camera.zoom)) / 2;
        expect(x).toBeCloseTo(pane.width / 2);
        expect(half).toBeLessThanOrEqual((pane.width / 2) * 1.008);
      }),
    );
  });

  it('lies beside its words wherever it is, as long as the world is large enough for that', () => {
    const extent = fc
      .record({
        west: fc.double({ min: -180, max: 179, noNaN: true }),
        // from 225 degrees on it has a map of its own, and a sum may come to a little more
        wide: fc.double({ min: 0.5, max: 224.9, noNaN: true }),
        south: fc.double({ min: -60, max: 55, noNaN: true }),
        high: fc.double({ min: 0.5, max: 20, noNaN: true }),
      })
      .map(({ west, wide, south, high }): MapExtent => ({ west, south, east: west + wide, north: south + high }));
    fc.assert(
      fc.property(extent, fc.constantFrom(...panes), (asked, pane) => {
        const camera = fitted(asked, pane);
        const { west, south, east, north } = asked;
        const middle = pixelOf({ lng: (west + east) / 2, lat: (south + north) / 2 }, camera, pane);
        const half = (((east - west) / 360) * worldSizePx(camera.zoom)) / 2;
        // a hundredth of a zoom level is forgiven when it snaps
        expect(middle.x - half).toBeGreaterThanOrEqual(pane.width * cardShare - half * 0.008);
        expect(middle.x + half).toBeLessThanOrEqual(pane.width + half * 0.008);
        expect(middle.y).toBeGreaterThan(0);
        expect(middle.y).toBeLessThan(pane.height);
      }),
    );
  });
});
