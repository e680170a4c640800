import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectionLine, type ConnectionEnd } from './connection-line.ts';
import type { CanvasPoint } from './map-frame.ts';

const pane = { left: 140, top: 0, right: 900, bottom: 300 };
const inPane = fc.record({
  x: fc.double({ min: pane.left, max: pane.right, noNaN: true }),
  y: fc.double({ min: pane.top, max: pane.bottom, noNaN: true }),
  clear: fc.constantFrom(7, 11),
});
const anywhere = fc.record({
  x: fc.oneof(fc.double({ min: -2000, max: 4000, noNaN: true }), fc.constantFrom(-Infinity, Infinity)),
  y: fc.double({ min: -400, max: 900, noNaN: true }),
  clear: fc.constant(9),
});
const distance = (a: CanvasPoint, b: CanvasPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
const isSeen = ({ x, y }: CanvasPoint): boolean =>
  x >= pane.left && x <= pane.right && y >= pane.top && y <= pane.bottom;

test('a line begins beside the mark of its subject, and the tip of its head is beside that of its object', () => {
  fc.assert(
    fc.property(inPane, inPane, (from, to) => {
      fc.pre(distance(from, to) > from.clear + to.clear + 30);
      const line = connectionLine(from, to, pane);
      const [tip] = line?.head ?? [];
      const start = line?.line[0];
      if (tip === undefined || start === undefined) throw new Error('nothing is drawn');
      // a 64th of a step of the curve is what the edge is found to
      expect(Math.abs(distance(start, from) - from.clear)).toBeLessThan(2);
      expect(Math.abs(distance(tip, to) - to.clear)).toBeLessThan(2);
      expect(line?.beyond).toEqual([]);
    }),
  );
});

test('every point is a number, whatever is outside, and a line keeps near the pane', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (from, to) => {
      const line = connectionLine(from, to, pane);
      for (const { x, y } of [...(line?.line ?? []), ...(line?.head ?? []), ...(line?.beyond ?? [])]) {
        expect(x).toBeGreaterThanOrEqual(pane.left - 40);
        expect(x).toBeLessThanOrEqual(pane.right + 40);
        expect(y).toBeGreaterThanOrEqual(pane.top - 60);
        expect(y).toBeLessThanOrEqual(pane.bottom + 60);
      }
    }),
  );
});

test('an end outside is drawn at the edge: the subject as open arrows, the object as the head', () => {
  fc.assert(
    fc.property(inPane, anywhere, (seen, hidden) => {
      fc.pre(!isSeen(hidden) && distance(seen, nearestInPane(hidden)) > 40);
      const out = connectionLine(seen, hidden, pane);
      expect(out?.head[0]).toEqual(nearestInPane(hidden));
      expect(out?.beyond).toEqual([]);
      const back = connectionLine(hidden, seen, pane);
      expect(back?.beyond[1]).toEqual(nearestInPane(hidden));
    }),
  );
});

test('nothing is drawn between two ends that lie beyond the same edge', () => {
  const at = (x: number): ConnectionEnd => ({ x, y: 100, clear: 9 });
  expect(connectionLine(at(-50), at(20), pane)).toBeNull();
  expect(connectionLine(at(1000), at(2000), pane)).toBeNull();
  // a line from edge to edge says that something goes on over what is seen
  expect(connectionLine(at(-50), at(2000), pane)).not.toBeNull();
});

test('marks of one row are joined by an arch above them, or under them at the top', () => {
  const arch = (y: number): number => {
    const line = connectionLine({ x: 200, y, clear: 9 }, { x: 400, y, clear: 9 }, pane);
    return line?.line[Math.floor(line.line.length / 2)]?.y ?? NaN;
  };
  expect(arch(150)).toBeLessThan(130);
  expect(arch(5)).toBeGreaterThan(25);
});

function nearestInPane({ x, y }: CanvasPoint): CanvasPoint {
  return { x: Math.min(Math.max(x, pane.left), pane.right), y: Math.min(Math.max(y, pane.top), pane.bottom) };
}
