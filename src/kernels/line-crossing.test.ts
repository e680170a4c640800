import { describe, expect, it } from 'vitest';
import type { Box } from './label-boxes.ts';
import { crossesBox } from './line-crossing.ts';

const name: Box = { left: 100, top: 100, right: 200, bottom: 120 };

describe('a line over a box', () => {
  it('is found between its points, in any direction', () => {
    expect(
      crossesBox(
        [
          { x: 0, y: 0 },
          { x: 90, y: 90 },
          { x: 300, y: 140 },
        ],
        name,
      ),
    ).toBe(true);
    expect(
      crossesBox(
        [
          { x: 150, y: 300 },
          { x: 150, y: 0 },
        ],
        name,
      ),
    ).toBe(true);
    expect(
      crossesBox(
        [
          { x: 110, y: 110 },
          { x: 120, y: 110 },
        ],
        name,
      ),
    ).toBe(true);
  });

  it('is not found where it passes by or ends before', () => {
    expect(
      crossesBox(
        [
          { x: 0, y: 110 },
          { x: 99, y: 110 },
        ],
        name,
      ),
    ).toBe(false);
    expect(
      crossesBox(
        [
          { x: 80, y: 110 },
          { x: 110, y: 80 },
        ],
        name,
      ),
    ).toBe(false);
    expect(
      crossesBox(
        [
          { x: 90, y: 0 },
          { x: 90, y: 300 },
        ],
        name,
      ),
    ).toBe(false);
    expect(crossesBox([], name)).toBe(false);
  });
});
