import { expect, test } from 'vitest';
import { eventFont, flowFont } from './label-fonts.ts';

test('an audience reads the words of marks in the same fonts, larger', () => {
  expect(eventFont({ font: 'Inter', textScale: 1 }, true).font).toBe('650 12px Inter');
  expect(eventFont({ font: 'Inter', textScale: 1.5 }, true).font).toBe('650 18px Inter');
  expect(flowFont({ font: 'Inter', textScale: 2 }, false).font).toBe('450 21px Inter');
});
