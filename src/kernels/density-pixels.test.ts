import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDensity, type DensityArea, type PixelGrid } from './density-pixels.ts';

const [red, blue] = [0xff0000ff, 0x80ff0000];

function gridOf(width: number, height: number): PixelGrid {
  return { width, height, pixels: new Uint32Array(width * height) };
}

function areaOf(counts: readonly number[], change: Partial<DensityArea> = {}): DensityArea {
  const even = { binPx: 2, left: 0, base: 8, eventPx: 1, linePx: 1, fill: blue, line: red };
  return { counts: Int32Array.from(counts), ...even, ...change };
}

/** How much of each column's height has an ink, in pixels: the sum of its alpha. */
function inkOf({ width, height, pixels }: PixelGrid, x: number): number {
  let sum = 0;
  for (let y = 0; y < height; y++) sum += (pixels[y * width + x] ?? 0) >>> 24;
  return sum / 255;
}

describe('a density in pixels', () => {
  test('is a line over an area that stands on its base', () => {
    const grid = gridOf(4, 9);
    drawDensity(grid, areaOf([3, 3], { base: 8, eventPx: 1.5 }));
    const column = Array.from({ length: 9 }, (_, y) => grid.pixels[y * 4 + 1]);
    expect(column).toEqual([0, 0, 0, red, blue, blue, blue, blue, 0]);
  });

  test('is soft where its line lies between two pixels: the line above the area', () => {
    const grid = gridOf(2, 9);
    drawDensity(grid, areaOf([4]));
    const [above = 0, shared = 0, under = 0] = [3, 4, 5].map((y) => grid.pixels[y * 2]);
    expect([above, under]).toEqual([0x800000ff, blue]);
    // half a line over half of blue: two parts of red to one of blue
    const [redPart, bluePart, alpha] = [shared & 255, (shared >>> 16) & 255, shared >>> 24];
    expect([redPart, bluePart]).toEqual([170, 85]);
    expect(alpha / 255).toBeCloseTo(0.75, 2);
  });

  const anyCounts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 20 });
  const place = { binPx: fc.double({ min: 1, max: 5, noNaN: true }), left: fc.integer({ min: -8, max: 8 }) };

  test('covers of each column what lies under the line from bin to bin', () => {
    fc.assert(
      fc.property(anyCounts, place.binPx, place.left, (counts, binPx, left) => {
        const grid = gridOf(40, 36);
        drawDensity(grid, areaOf(counts, { binPx, left, base: 34, fill: 0xff0000ff, line: 0, linePx: 0 }));
        const heightAt = (x: number): number => {
          const at = Math.min(Math.max((x - left) / binPx - 0.5, 0), counts.length - 1);
          const [low, high] = [counts[Math.floor(at)] ?? 0, counts[Math.ceil(at)] ?? 0];
          return low + (high - low) * (at - Math.floor(at));
        };
        for (let x = 0; x < 40; x++) {
          const isIn = x >= Math.round(left) && x < Math.round(left + counts.length * binPx);
          const height = (heightAt(x) + heightAt(x + 1)) / 2;
          expect(Math.abs(inkOf(grid, x) - (isIn ? height : 0))).toBeLessThanOrEqual(0.07);
        }
      }),
    );
  });

  test('has a line that joins column to column, however steep, and nothing beyond the grid', () => {
    fc.assert(
      fc.property(anyCounts, place.binPx, place.left, fc.integer({ min: 5, max: 60 }), (counts, binPx, left, base) => {
        const grid = gridOf(40, 36);
        drawDensity(grid, areaOf(counts, { binPx, left, base, fill: 0, line: 0xff0000ff, eventPx: 2 }));
        expect(grid.pixels.length).toBe(40 * 36);
        const reach = (x: number): readonly number[] =>
          Array.from({ length: 36 }, (_, y) => y).filter((y) => (grid.pixels[y * 40 + x] ?? 0) !== 0);
        for (
          let x = Math.max(Math.round(left), 0) + 1;
          x < Math.min(Math.round(left + counts.length * binPx), 40);
          x++
        ) {
          const [before, here] = [reach(x - 1), reach(x)];
          if (before.length === 0 || here.length === 0) continue;
          expect(Math.max(...before)).toBeGreaterThanOrEqual(Math.min(...here) - 1);
          expect(Math.max(...here)).toBeGreaterThanOrEqual(Math.min(...before) - 1);
        }
      }),
    );
  });
});
