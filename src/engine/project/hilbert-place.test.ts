import { expect, test } from 'vitest';
import { hilbertPlace } from './hilbert-place.ts';

test('the curve goes through each of 256 squares once, from one to one beside it', () => {
  const side = 16;
  const squares = Array.from({ length: side * side }, (_, index) => ({
    x: index % side,
    y: Math.floor(index / side),
  }));
  const placeOf = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    Math.floor(hilbertPlace((x + 0.5) / side, (y + 0.5) / side) / 2 ** 24);
  const along = squares.toSorted((a, b) => placeOf(a) - placeOf(b));
  expect(along.map(placeOf)).toEqual(squares.map((_, index) => index));
  const steps = along
    .slice(1)
    .map(({ x, y }, index) => Math.abs(x - (along[index]?.x ?? 0)) + Math.abs(y - (along[index]?.y ?? 0)));
  expect(new Set(steps)).toEqual(new Set([1]));
});
