import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './json-fault.ts';

/** Short texts of what JSON is made of, so that many are nearly JSON and some are. */
const nearlyJson = fc
  .array(fc.constantFrom(...'[ ] { } , : " \\ 0 - 1 . e E + \n u true nul "a" \\u12ab é'.split(' '), ' '), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('finds a fault in exactly those texts that the engine refuses', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => (findJsonFault(text, 100) === null) === isJson(text)),
    { numRuns: 20_000 },
  );
});

test('a JSON text cut off anywhere inside is cut off, not wrong', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify({ value }, null, 1);
      const position = 1 + (cut % (text.length - 1));
      return findJsonFault(text.slice(0, position), 100)?.kind === 'cut off';
    }),
  );
});

test.each([
  ['[1, 2,]', 6],
  ['{"a" 1}', 5],
  ['["a\nb"]', 3],
  ['["\\x"]', 2],
  ['[tru]', 1],
  ['[01]', 1],
  ['[1}', 2],
  ['{"a": 1} x', 9],
])('%j is wrong at %i', (text, position) => {
  expect(findJsonFault(text, 100)).toEqual({ kind: 'wrong', position });
});

test('a string of many megabytes is read without running out of stack', () => {
  expect(findJsonFault(`["${'a'.repeat(20_000_000)}`, 100)?.kind).toBe('cut off');
});

test('brackets are followed as deep as asked and no deeper', () => {
  expect(findJsonFault('[[[]]]', 3)).toBeNull();
  expect(findJsonFault('[[[[]]]]', 3)).toEqual({ kind: 'too deep', position: 3 });
});
