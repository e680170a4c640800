import { expect, test, vi } from 'vitest';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';

test('the same arguments give the same value, others another one, also where there is no object among them', () => {
  const compute = vi.fn((...given: readonly unknown[]) => ({ given }));
  const remembered = rememberLast(compute);
  const document = {};
  const value = remembered(document, 1, null);
  expect(remembered(document, 1, null)).toBe(value);
  expect(remembered(document, 2, null)).not.toBe(value);
  expect(remembered(document, 1, null)).not.toBe(value);
  expect(remembered({}, 1, null)).not.toBe(value);
  expect(compute).toHaveBeenCalledTimes(4);
  const ofNull = remembered(null, 1);
  expect(remembered(null, 1)).toBe(ofNull);
  expect(remembered(undefined, 1)).not.toBe(ofNull);
  expect(remembered(Number.NaN)).toBe(remembered(Number.NaN));
});

test('without arguments the value is computed once', () => {
  const compute = vi.fn(() => ({}));
  const remembered = rememberLast(compute);
  expect(remembered()).toBe(remembered());
  expect(compute).toHaveBeenCalledTimes(1);
});

test('what is remembered for a key is computed once for it', () => {
  const compute = vi.fn((key: object, word: string) => ({ key, word }));
  const remembered = rememberFor(compute);
  const [a, b] = [{}, {}];
  expect(remembered(a, 'first').word).toBe('first');
  expect(remembered(a, 'second').word).toBe('first');
  expect(remembered(b, 'second').word).toBe('second');
  expect(compute).toHaveBeenCalledTimes(2);
});
