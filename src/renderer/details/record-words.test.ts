import { expect, test } from 'vitest';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { recordWords } from './record-words.ts';

test('a record is told by its name and its kind', () => {
  const summary = {
    places: [{ id: 'tokyo', name: { en: 'Tokyo', fr: 'Tokyo' } }],
    sources: [{ id: 'dpa', title: 'Japan will «goldenes Zeitalter» mit USA' }],
    claims: [{ id: 'c1', text: { en: 'They met twice.', fr: 'Ils se sont vus deux fois.' } }],
  } as unknown as DatasetDocument;
  expect(recordWords({ list: 'places', id: 'tokyo' }, summary, 'en')).toEqual({
    name: 'Tokyo',
    kind: 'facet.one.place',
  });
  expect(recordWords({ list: 'claims', id: 'c1' }, summary, 'fr')?.name).toBe('Ils se sont vus deux fois.');
  expect(recordWords({ list: 'sources', id: 'dpa' }, summary, 'fr')?.kind).toBe('facet.one.source');
  expect(recordWords({ list: 'places', id: 'osaka' }, summary, 'en')).toBeNull();
});
