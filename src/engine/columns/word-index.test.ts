import { expect, test } from 'vitest';
import { WordIndex } from './word-index.ts';

test('words are numbered as they appear, and none is the empty word', () => {
  const index = new WordIndex();
  const column = ['planned', undefined, 'happened', 'planned'].map((word) => index.numberOf(word));
  expect(index.words).toEqual(['planned', '', 'happened']);
  expect(column).toEqual([0, 1, 2, 0]);
});

test('words go on from those that are known', () => {
  const index = new WordIndex(['planned', 'happened']);
  expect(['happened', 'denied'].map((word) => index.numberOf(word))).toEqual([1, 2]);
});

test.each([
  ['', []],
  [', where one row before had none', ['']],
])('words past the 256th are told as none%s', (_, known) => {
  const index = new WordIndex(known);
  const many = Array.from({ length: 300 }, (_word, i) => `w${i}`);
  const read = many.map((word) => index.numberOf(word)).map((number) => index.words[number]);
  expect(index.words.length).toBe(256);
  expect(read.slice(0, 255)).toEqual(many.slice(0, 255));
  expect(new Set(read.slice(255))).toEqual(new Set(['']));
});
