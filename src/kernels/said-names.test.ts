import { describe, expect, it } from 'vitest';
import { says, unsaidNames } from './said-names.ts';

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

  it('are found in a text without spaces between words', () => {
    expect(says('中国商務部の発表', '中国')).toBe(true);
    expect(says('경주에서', '경주')).toBe(true);
    expect(says('米中首脳会談、釜山', '釜山')).toBe(true);
    expect(says('東京', '京都')).toBe(false);
    expect(says('東京都', '京都')).toBe(false);
    expect(says('東京都', '東京')).toBe(true);
    expect(says('Tokyo', '')).toBe(false);
  });
});
