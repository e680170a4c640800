import { describe, expect, it } from 'vitest';
import { boxOfSize, freeSpotAtEdge } from './edge-spot.ts';
import { createLabelBoxes, type Box } from './label-boxes.ts';

const room: Box = { left: 60, top: 20, right: 740, bottom: 340 };
const size = { width: 90, height: 26 };

describe('a spot at the edge', () => {
  it('is where it was asked for while that is free', () => {
    expect(freeSpotAtEdge(createLabelBoxes(), room, { x: 60, y: 150 }, size)).toEqual({ x: 60, y: 150 });
  });

  it('moves along the same edge off a name, the shorter way', () => {
    const boxes = createLabelBoxes();
    const name: Box = { left: 70, top: 140, right: 220, bottom: 170 };
    boxes.take(name);
    const spot = freeSpotAtEdge(boxes, room, { x: 60, y: 150 }, size);
    expect(spot.x).toBe(60);
    expect(spot.y).toBeLessThan(140);
    expect(boxes.isFree(boxOfSize(spot, size))).toBe(true);
    const above = freeSpotAtEdge(boxes, { ...room, top: 140 }, { x: 150, y: 140 }, size);
    expect(above.y).toBe(140);
    expect(boxes.isFree(boxOfSize(above, size))).toBe(true);
  });

  it('is the one asked for where nothing is free', () => {
    const boxes = createLabelBoxes();
    boxes.take({ left: 0, top: 0, right: 800, bottom: 400 });
    expect(freeSpotAtEdge(boxes, room, { x: 740, y: 200 }, size)).toEqual({ x: 740, y: 200 });
  });
});
