import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgePoint } from './edge-point.ts';

const pane = { left: 100, top: 50, right: 900, bottom: 450 };
const anywhere = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
});

describe('the point at the edge', () => {
  it('lies in the box, in the direction of what it stands for', () => {
    fc.assert(
      fc.property(anywhere, (target) => {
        const { x, y } = edgePoint(pane, target);
        expect(x).toBeGreaterThanOrEqual(100 - 1e-9);
        expect(x).toBeLessThanOrEqual(900 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(50 - 1e-9);
        expect(y).toBeLessThanOrEqual(450 + 1e-9);
        expect((x - 500) * (target.y - 250)).toBeCloseTo((y - 250) * (target.x - 500), 3);
      }),
    );
  });

  it('is on the right edge for Washington, far to the right', () => {
    expect(edgePoint(pane, { x: 1300, y: 290 })).toEqual({ x: 900, y: 270 });
  });

  it('stays where it is inside', () => {
    expect(edgePoint(pane, { x: 300, y: 300 })).toEqual({ x: 300, y: 300 });
  });
});
