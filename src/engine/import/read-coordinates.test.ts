import { describe, expect, test } from 'vitest';
import { readPoint, readPointText } from './read-coordinates.ts';

/** Rounded as far as a reader could tell the difference. */
function pointOf(point: ReturnType<typeof readPoint>): readonly number[] | string {
  return typeof point === 'string' ? point : [point.lat, point.lng].map((degrees) => Number(degrees.toFixed(4)));
}

describe('latitude and longitude in two cells', () => {
  test.each([
    ['48.8566', '2.3522', '.', [48.8566, 2.3522]],
    ['48,8566', '-2,3522', ',', [48.8566, -2.3522]],
    ['−33.9', '151', '.', [-33.9, 151]],
    ['33.9 S', '151.2 E', '.', [-33.9, 151.2]],
    ['N48,85°', '2,35° O', '.', [48.85, -2.35]],
    ['48°51\'24"N', '2°21′8″ E', '.', [48.8567, 2.3522]],
    ['48 51 24 N', '2 21 8 W', '.', [48.8567, -2.3522]],
    ['-0°30′', '10°', '.', [-0.5, 10]],
    ['2.35 E', '48.85 N', '.', [48.85, 2.35]],
    ['139.69', '35.69', '.', 'swapped'],
    ['91', '181', '.', 'outOfRange'],
    ['north', '12', '.', 'unreadable'],
    ['48°75′', '2°', '.', 'unreadable'],
    ['1,234.5', '2', '.', 'unreadable'],
    ['1e400', '2', '.', 'unreadable'],
  ] as const)('%s and %s with “%s”', (lat, lng, decimal, point) => {
    expect(pointOf(readPoint(lat, lng, decimal))).toEqual(point);
  });
});

describe('both in one cell', () => {
  test.each([
    ['48.8566, 2.3522', '.', [48.8566, 2.3522]],
    ['48.8566,2.3522', '.', [48.8566, 2.3522]],
    ['48.8566 2.3522', '.', [48.8566, 2.3522]],
    ['(48.8566; -2.3522)', '.', [48.8566, -2.3522]],
    ['48,8566 ; 2,3522', ',', [48.8566, 2.3522]],
    ['48,8566, 2,3522', ',', [48.8566, 2.3522]],
    ['48,8566 2,3522', ',', [48.8566, 2.3522]],
    ['48°51′24″N 2°21′8″E', '.', [48.8567, 2.3522]],
    ['48°51′N, 2°21′O', '.', [48.85, -2.35]],
    ['POINT(2.3522 48.8566)', '.', [48.8566, 2.3522]],
    ['139.69, 35.69', '.', 'swapped'],
    ['Paris', '.', 'unreadable'],
    ['1, 2, 3', '.', 'unreadable'],
  ] as const)('%s with “%s”', (text, decimal, point) => {
    expect(pointOf(readPointText(text, decimal))).toEqual(point);
  });
});
