import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CanvasPoint } from './map-frame.ts';
import { stopTowards } from './mark-steps.ts';

const tokyo = { x: 100, y: 100 };
const seoul = { x: 40, y: 90 };
const taipei = { x: 30, y: 160 };
const honolulu = { x: 400, y: 180 };

describe('a step towards a side', () => {
  test('leads to the nearest on that side, and nowhere where there is none', () => {
    const stops = [tokyo, seoul, taipei, honolulu];
    expect(stopTowards(stops, tokyo, 'left')).toBe(seoul);
    expect(stopTowards(stops, tokyo, 'right')).toBe(honolulu);
    expect(stopTowards(stops, seoul, 'down')).toBe(taipei);
    expect(stopTowards(stops, tokyo, 'up')).toBeNull();
  });

  test('prefers what lies straight ahead to what is nearer but aside', () => {
    const [ahead, aside] = [
      { x: 150, y: 100 },
      { x: 130, y: 128 },
    ];
    expect(stopTowards([ahead, aside], tokyo, 'right')).toBe(ahead);
  });

  test('can reach every other stop from any stop', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 2, maxLength: 12, selector: ({ x, y }) => `${x} ${y}` }),
        (stops) => {
          const [from] = stops;
          if (from === undefined) return;
          // every point lies in at least one of the four quarters
          const found = (['left', 'right', 'up', 'down'] as const).map((side) =>
            stopTowards<CanvasPoint>(stops, from, side),
          );
          expect(found.some((stop) => stop !== null)).toBe(true);
          expect(found).not.toContain(from);
        },
      ),
    );
  });
});
