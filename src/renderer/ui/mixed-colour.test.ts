import { expect, test } from 'vitest';
import { mixedColour } from './mixed-colour.ts';

test('a colour over a ground is the ground, itself, or between them', () => {
  expect(mixedColour('#264a7c', '#f8f7f4', 1)).toBe('#264a7c');
  expect(mixedColour('#264a7c', '#f8f7f4', 0)).toBe('#f8f7f4');
  expect(mixedColour('#000000', '#ffffff', 0.5)).toBe('#808080');
});

test('what is written in another way stays as it is', () => {
  expect(mixedColour('red', '#ffffff', 0.5)).toBe('red');
  expect(mixedColour('#264a7c', 'white', 0.5)).toBe('#264a7c');
});
