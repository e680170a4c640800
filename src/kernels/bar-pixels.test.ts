import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBars, type BarRow } from './bar-pixels.ts';
import type { PixelGrid } from './density-pixels.ts';

const [grey, red] = [0xff808080, 0xff0000ff];

function gridOf(width: number, height: number): PixelGrid {
  return { width, height, pixels: new Uint32Array(width * height) };
}

function rowsOf({ width, pixels }: PixelGrid): string[] {
  const signs = Array.from(pixels, (pixel) => (pixel === 0 ? '.' : pixel === red ? 'r' : 'g')).join('');
  return signs.match(new RegExp(`.{${width}}`, 'gu')) ?? [];
}

const even: BarRow = { heights: [2, 0, 3], stepPx: 4, barPx: 3, left: 0, base: 3, ink: grey };

describe('bars in pixels', () => {
  test('stand on their base with a gap between them', () => {
    const grid = gridOf(12, 4);
    drawBars(grid, even);
    expect(rowsOf(grid)).toEqual(['........ggg.', 'ggg.....ggg.', 'ggg.....ggg.', '............']);
  });

  test('lie over what is there', () => {
    const grid = gridOf(12, 4);
    drawBars(grid, even);
    drawBars(grid, { ...even, heights: [1, 0, 2], ink: red });
    expect(rowsOf(grid)).toEqual(['........ggg.', 'ggg.....rrr.', 'rrr.....rrr.', '............']);
  });

  test('are as many pixels as they are high and wide, as far as they are on the grid', () => {
    const side = fc.integer({ min: -20, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 20 }), side, side, (heights, left, base) => {
        const grid = gridOf(30, 20);
        drawBars(grid, { ...even, heights, left, base });
        const isInked = (x: number, y: number): boolean =>
          heights.some((high, bar) => {
            const from = left + bar * even.stepPx;
            return x >= from && x < from + even.barPx && y < base && y >= base - high;
          });
        const plain = grid.pixels.map((_, at) => (isInked(at % 30, Math.floor(at / 30)) ? grey : 0));
        expect(grid.pixels).toEqual(plain);
      }),
    );
  });
});
