import { expect, test } from 'vitest';
import { freeName, isNamedAfter } from './draft-name.ts';

test('a draft is named after its file, with a number where that is taken, and told by it', () => {
  for (const file of ['talks.json', 'plan 2.csv', 'no ending', `${'long '.repeat(40)}.json`]) {
    const wanted = `${file.replace(/\.[^.]*$/, '')}.gpkg`;
    const first = freeName(wanted, new Set());
    const second = freeName(wanted, new Set([first.toLowerCase()]));
    expect(second).not.toBe(first);
    expect([first, second].map((name) => isNamedAfter(name, file))).toEqual([true, true]);
  }
  expect(isNamedAfter('talks.gpkg', 'summit.json')).toBe(false);
  expect(isNamedAfter('talks of 2025.gpkg', 'talks.json')).toBe(false);
});
