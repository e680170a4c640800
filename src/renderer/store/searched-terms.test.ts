import { expect, test } from 'vitest';
import { createExplorerStore } from './explorer-store.ts';
import { selectSearchedTerms } from './searched-terms.ts';

test('words light up that what is shown was found by, not those that are still looked for', () => {
  const preferences = { language: 'en', theme: 'light', showsHint: false } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  const search = (query: string): void => {
    const { view } = store.getState();
    store.setState({ view: { ...view, filters: { ...view.filters, search: query } } });
  };
  const answer = (query: string): void =>
    store.setState({ searchHits: { revision: 1, query, bits: new Uint8Array(1), near: [] } });
  const terms = (): readonly string[] => selectSearchedTerms(store.getState());
  expect(terms()).toEqual([]);
  search('Pékin');
  expect(terms()).toEqual([]);
  answer('Pékin');
  const first = terms();
  expect(first).toEqual(['pekin']);
  search('Pékin tok');
  expect(terms()).toBe(first);
  answer('Pékin tok');
  expect(terms()).toEqual(['pekin', 'tok']);
  search('');
  expect(terms()).toEqual([]);
});
