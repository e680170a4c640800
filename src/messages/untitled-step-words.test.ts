import { expect, test } from 'vitest';
import { untitledStepWords } from './untitled-step-words.ts';

test('a step without a title is told by the whole days that it shows, if it says which', () => {
  const timeExtent = { from: Date.UTC(2025, 9, 27, 9), to: Date.UTC(2025, 9, 30, 18) };
  expect(untitledStepWords({ view: { timeExtent } }, 'en')).toBe('Untitled: 27–30 Oct 2025');
  expect(untitledStepWords({ view: { timeExtent } }, 'fr').replaceAll(/\s/g, ' ')).toBe('Sans titre : 27–30 oct. 2025');
  expect(untitledStepWords({ view: {} }, 'en')).toBe('Step without a title');
});
