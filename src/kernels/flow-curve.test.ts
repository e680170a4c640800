import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOfBulges, flowCurve, shortenEnd, taperedOutline, trimCurve } from './flow-curve.ts';
import { projectLngLat, type WorldPoint } from './mercator.ts';

const place: fc.Arbitrary<WorldPoint> = fc
  .record({
    lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
    lat: fc.double({ min: -60, max: 70, noNaN: true }),
  })
  .map(projectLngLat);
const china = projectLngLat({ lng: 104, lat: 35 });
const america = projectLngLat({ lng: -98.6, lat: 39.8 });
const [mountWeld, kalgoorlie, gebeng] = [
  projectLngLat({ lng: 122.5, lat: -28.9 }),
  projectLngLat({ lng: 121.5, lat: -30.7 }),
  projectLngLat({ lng: 103.4, lat: 4 }),
];

function length(points: readonly WorldPoint[]): number {
  return points
    .slice(1)
    .reduce((sum, { x, y }, at) => sum + Math.hypot(x - (points[at]?.x ?? 0), y - (points[at]?.y ?? 0)), 0);
}

describe('the curve of a flow', () => {
  it('begins and ends at its ends, whole worlds apart from where they are saved', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 4 }),
        fc.double({ min: 0.02, max: 0.3, noNaN: true }),
        (places, bulge) => {
          const curve = flowCurve(places, bulge);
          const [first, last, to] = [curve[0], curve.at(-1), places.at(-1)];
          expect(first).toEqual(places[0]);
          expect(last?.y).toBe(to?.y);
          const worlds = (last?.x ?? 0) - (to?.x ?? 0);
          expect(worlds - Math.round(worlds)).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  it('goes on without a jump, also across 180°', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const curve = flowCurve([from, to], 0.12);
        const chord = Math.hypot((curve.at(-1)?.x ?? 0) - from.x, to.y - from.y);
        curve.slice(1).forEach((point, at) => {
          const before = curve[at] ?? point;
          expect(Math.hypot(point.x - before.x, point.y - before.y)).toBeLessThanOrEqual(chord / 20 + 1e-12);
        });
      }),
    );
  });

  it('crosses the Pacific from China to the United States, north of the straight line', () => {
    const curve = flowCurve([china, america], 0.12);
    expect(curve.at(-1)?.x).toBeCloseTo(america.x + 1, 9);
    const middle = curve[24];
    expect(middle?.x).toBeGreaterThan(china.x);
    expect(middle?.y).toBeLessThan(Math.min(china.y, america.y));
  });

  it('bulges to the south in the south', () => {
    const perth = projectLngLat({ lng: 116, lat: -32 });
    const auckland = projectLngLat({ lng: 174, lat: -37 });
    expect(flowCurve([perth, auckland], 0.12)[24]?.y).toBeGreaterThan((perth.y + auckland.y) / 2);
    expect(flowCurve([auckland, perth], 0.12)[24]?.y).toBeGreaterThan((perth.y + auckland.y) / 2);
  });

  it('passes through the places on its way', () => {
    expect(flowCurve([mountWeld, kalgoorlie, gebeng], 0.12)).toContainEqual(kalgoorlie);
  });
});

describe('a fan of curves', () => {
  it('gives each its own bulge, all to the same side and never too far', () => {
    for (const count of [1, 2, 3, 10, 50]) {
      const bulges = fanOfBulges(count);
      expect(new Set(bulges).size).toBe(count);
      expect(Math.min(...bulges)).toBeGreaterThan(0.02);
      expect(Math.max(...bulges)).toBeLessThan(0.25);
    }
  });
});

describe('trimming', () => {
  const line = Array.from({ length: 11 }, (_, at) => ({ x: at * 10, y: 0 }));

  it('ends the line at the edge of the marks', () => {
    const trimmed = trimCurve(line, [
      { x: 0, y: 0, radius: 14 },
      { x: 100, y: 0, radius: 5 },
    ]);
    expect(trimmed[0]?.x).toBeCloseTo(14, 0);
    expect(trimmed.at(-1)?.x).toBeCloseTo(95, 0);
  });

  it('leaves nothing of a line under a mark', () => {
    expect(trimCurve(line, [{ x: 50, y: 0, radius: 200 }])).toEqual([]);
  });

  it('cuts exactly the length of the arrowhead', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (from, to, share) => {
        const curve = flowCurve([from, to], 0.12);
        fc.pre(length(curve) > 1e-6);
        const cut = shortenEnd(curve, length(curve) * share);
        expect(length(cut)).toBeCloseTo(length(curve) * (1 - share), 9);
      }),
    );
    expect(shortenEnd(line, 101)).toEqual([]);
  });
});

describe('the body of a flow', () => {
  it('is as wide at either end as was asked', () => {
    const outline = taperedOutline(
      [
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 100, y: 0 },
      ],
      2,
      6,
    );
    expect(outline).toHaveLength(6);
    expect(Math.abs((outline[0]?.y ?? 0) - (outline[5]?.y ?? 0))).toBeCloseTo(2, 9);
    expect(Math.abs((outline[2]?.y ?? 0) - (outline[3]?.y ?? 0))).toBeCloseTo(6, 9);
  });
});
