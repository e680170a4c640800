import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, hexLattice, middleOfCell } from './hex-lattice.ts';
import { distanceAround } from './longitude-window.ts';

const anyWorldPx = fc.double({ min: 256, max: 1_000_000, noNaN: true });
const anyShare = fc.double({ min: 0, max: 0.999999, noNaN: true });

describe('the lattice of hexagons', () => {
  test('gives every point to a cell whose middle is no farther than its corners', () => {
    fc.assert(
      fc.property(anyWorldPx, anyShare, anyShare, (worldPx, x, y) => {
        const lattice = hexLattice(worldPx, 11);
        const middle = middleOfCell(lattice, cellAt(lattice, x, y));
        const away = Math.hypot(distanceAround(middle.x, x), middle.y - y);
        expect(away).toBeLessThanOrEqual(lattice.radius * (1 + 1e-9));
      }),
    );
  });

  test('goes round: a point is in the same cell in every copy of the world', () => {
    fc.assert(
      fc.property(anyWorldPx, anyShare, anyShare, fc.integer({ min: -3, max: 3 }), (worldPx, x, y, copy) => {
        const lattice = hexLattice(worldPx, 11);
        const middle = middleOfCell(lattice, cellAt(lattice, x, y));
        expect(cellAt(lattice, middle.x + copy, middle.y)).toBe(cellAt(lattice, middle.x, middle.y));
      }),
    );
  });

  test('finds a cell again by its middle, and makes cells about as large as asked', () => {
    const lattice = hexLattice(2048, 11);
    expect(Math.abs(lattice.radius * 2048 - 11)).toBeLessThan(0.1);
    for (const cell of [0, 1, lattice.columns - 1, lattice.columns, 7 * lattice.columns + 12]) {
      const middle = middleOfCell(lattice, cell);
      expect(cellAt(lattice, middle.x, middle.y)).toBe(cell);
    }
  });
});
