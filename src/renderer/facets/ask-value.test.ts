import { describe, expect, test } from 'vitest';
import { askValue } from './ask-value.ts';

const nothing = { only: [], not: [] };

describe('asking something of a value', () => {
  test('only this, and again: all', () => {
    expect(askValue(undefined, 'a', 'only')).toEqual({ only: ['a'], not: [] });
    expect(askValue({ only: ['a'], not: [] }, 'a', 'only')).toEqual(nothing);
    expect(askValue({ only: ['a', 'b'], not: [] }, 'a', 'only')).toEqual({ only: ['a'], not: [] });
  });

  test('only this drops what was left out, so that one click always shows one value', () => {
    expect(askValue({ only: ['a'], not: ['b'] }, 'a', 'only')).toEqual({ only: ['a'], not: [] });
    expect(askValue({ only: [], not: ['a'] }, 'a', 'only')).toEqual({ only: ['a'], not: [] });
  });

  test('this too, and again: not any more', () => {
    expect(askValue({ only: ['a'], not: ['b'] }, 'b', 'add')).toEqual({ only: ['a', 'b'], not: [] });
    expect(askValue({ only: ['a', 'b'], not: [] }, 'a', 'add')).toEqual({ only: ['b'], not: [] });
  });

  test('all but this, and again: not any more', () => {
    expect(askValue({ only: ['a'], not: [] }, 'a', 'leaveOut')).toEqual({ only: [], not: ['a'] });
    expect(askValue({ only: [], not: ['a'] }, 'a', 'leaveOut')).toEqual(nothing);
  });
});
