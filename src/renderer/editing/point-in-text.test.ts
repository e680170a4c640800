import { expect, test } from 'vitest';
import { pointInText } from './point-in-text.ts';

test.each(['35.68, 139.7286', '35.68 139.7286', ' 35.68°; 139.7286° '])('“%s” is a pair of degrees', (text) => {
  expect(pointInText(text)).toEqual({ lat: '35.68', lng: '139.7286' });
});

test.each(['35.68', 'Tokyo, 139', '35,68', '1 2 3'])('“%s” is none', (text) => {
  expect(pointInText(text)).toBe(null);
});
