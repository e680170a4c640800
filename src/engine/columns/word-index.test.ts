import { expect, test } from 'vitest';
import { indexWords } from './word-index.ts';

test('words are numbered as they appear, and none is the empty word', () => {
  const { words, column } = indexWords(['planned', undefined, 'happened', 'planned']);
  expect(words).toEqual(['planned', '', 'happened']);
  expect([...column]).toEqual([0, 1, 2, 0]);
});

test('words past the 256th are told as none', () => {
  const many = Array.from({ length: 300 }, (_, i) => `w${i}`);
  const { words, column } = indexWords(many);
  const read = [...column].map((index) => words[index]);
  expect(words.length).toBe(256);
  expect(read.slice(0, 255)).toEqual(many.slice(0, 255));
  expect(new Set(read.slice(255))).toEqual(new Set(['']));
});
