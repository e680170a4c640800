import { expect, test, vi } from 'vitest';
import { rememberFew } from './remember-few.ts';

test('the last few arguments of each object give the values that they gave before', () => {
  const compute = vi.fn((of: object, word: string) => ({ of, word }));
  const remembered = rememberFew(2, compute);
  const [a, b] = [{}, {}];
  const [one, two] = [remembered(a, 'one'), remembered(a, 'two')];
  expect(remembered(b, 'one').of).toBe(b);
  expect(remembered(a, 'one')).toBe(one);
  expect(compute).toHaveBeenCalledTimes(3);
  remembered(a, 'three');
  expect(remembered(a, 'one')).toBe(one);
  expect(remembered(a, 'two')).not.toBe(two);
  expect(compute).toHaveBeenCalledTimes(5);
});
