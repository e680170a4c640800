import { describe, expect, test } from 'vitest';
import { markPath, shapeOfCategory, styleOfStatus, type MarkShape, type UnitPoint } from './mark-shape.ts';

const shapes = Array.from({ length: 9 }, (_, index) => shapeOfCategory(index));

function areaOf(points: readonly UnitPoint[]): number {
  const twice = points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return point.x * next.y - next.x * point.y;
  });
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}

function areaOfShape(shape: MarkShape): number {
  const path = markPath(shape);
  return path.kind === 'polygon' ? areaOf(path.points) : Math.PI * (path.radius ** 2 - path.hole ** 2);
}

describe('mark shape', () => {
  test('eight categories have eight shapes, and all after them share the ring', () => {
    expect(new Set(shapes).size).toBe(9);
    expect(shapeOfCategory(8)).toBe('ring');
    expect(shapeOfCategory(40)).toBe('ring');
  });

  test('no shape looks bigger than another: areas are within a sixth of a circle of diameter 1', () => {
    const circle = Math.PI / 4;
    for (const shape of shapes) {
      expect(Math.abs(areaOfShape(shape) - circle) / circle, shape).toBeLessThan(1 / 6);
    }
  });

  test('a status that is only intended or only said is not drawn filled', () => {
    expect(['planned', 'announced', 'alleged', 'attributed', 'cancelled'].map(styleOfStatus)).toEqual([
      'hollow',
      'hollow',
      'dashed',
      'dashed',
      'struck',
    ]);
    expect(styleOfStatus('happened')).toBe('filled');
    expect(styleOfStatus('a word of another dataset')).toBe('filled');
  });
});
