import { describe, expect, it } from 'vitest';
import { unsaidNames } from './said-names.ts';

describe('the names that are still to be said', () => {
  it('are none that the title says', () => {
    expect(unsaidNames(['Busan'], 'Trump–Xi meeting, Busan')).toEqual([]);
    expect(unsaidNames(['Busan'], 'Busan')).toEqual([]);
    expect(unsaidNames(['Busan'], 'Trump–Xi meeting')).toEqual(['Busan']);
  });

  it('are each said once, and not within another one', () => {
    expect(unsaidNames(['Gimhae Air Base, Busan', 'Busan'], 'Summit')).toEqual(['Gimhae Air Base, Busan']);
    expect(unsaidNames(['Tokyo', 'Tokyo', ''], 'Summit')).toEqual(['Tokyo']);
  });

  it('are said where the title has only a longer word', () => {
    expect(unsaidNames(['Oman'], 'A woman signs')).toEqual(['Oman']);
    expect(unsaidNames(['Chine'], 'Chinese Chine-')).toEqual([]);
    expect(unsaidNames(['Nara'], 'Narai and Onara')).toEqual(['Nara']);
  });
});
