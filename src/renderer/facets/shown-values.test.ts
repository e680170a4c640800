import { describe, expect, test } from 'vitest';
import type { FacetValue } from './facet-value.ts';
import { countFound, fewValues, shownValues } from './shown-values.ts';

const names = ['Élan', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa'];
const values: readonly FacetValue[] = names.map((name, index) => ({
  index,
  id: name.toLowerCase(),
  name,
  detail: index === 9 ? 'Éditions du Nord' : '',
  total: 10 - index,
}));
const rest = { query: '', showsAll: false, kept: new Set<string>() };
const idsOf = (shown: readonly FacetValue[]): readonly string[] => shown.map(({ id }) => id);

describe('the values of a section', () => {
  test('are at first those with the most events, equals in their own order', () => {
    const counts = Uint32Array.of(0, 1, 0, 1, 1, 1, 1, 1, 1, 5);
    expect(idsOf(shownValues(values, counts, rest))).toEqual([
      'kappa',
      'beta',
      'delta',
      'epsilon',
      'zeta',
      'eta',
      'theta',
      'iota',
    ]);
    expect(shownValues(values, counts, rest)).toHaveLength(fewValues);
  });

  test('hold what is asked for and what has the focus, however few events it has', () => {
    const shown = shownValues(values, new Uint32Array(10), { ...rest, kept: new Set(['kappa']) });
    expect(idsOf(shown).at(-1)).toBe('kappa');
    expect(shown).toHaveLength(fewValues + 1);
  });

  test('are all of them where all are wanted, in their own order, also those without an event', () => {
    const counts = Uint32Array.of(0, 1, 0, 1, 1, 1, 1, 1, 1, 5);
    expect(shownValues(values, counts, { ...rest, showsAll: true })).toEqual(values);
  });

  test('are found by words of both lines, whatever their accents and capitals', () => {
    const found = (query: string): readonly string[] =>
      idsOf(shownValues(values, new Uint32Array(10), { ...rest, query }));
    expect(found('ELAN')).toEqual(['élan']);
    expect(found('nord kap')).toEqual(['kappa']);
    expect(found('nowhere')).toEqual([]);
    expect(countFound(values, 'eta')).toBe(4);
  });

  test('keep their order where they all fit, so that nothing moves while other filters change', () => {
    const few = values.slice(0, 3);
    expect(shownValues(few, Uint32Array.of(0, 5, 9), rest)).toBe(few);
  });
});
