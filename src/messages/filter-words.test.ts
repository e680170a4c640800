import { describe, expect, test } from 'vitest';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import { usualRule } from '../shared/view.ts';
import { filterWords } from './filter-words.ts';

const document: DatasetDocument = {
  revision: 1,
  fileName: 'talks.json',
  originName: 'talks.json',
  fileKey: 'talks',
  title: { en: 'Talks' },
  categories: [{ id: 'law', name: { en: 'Law', fr: 'Droit' } }],
  statuses: ['happened', ''],
  certainties: ['high'],
  timeZones: [''],
  places: [{ id: 'busan', name: { en: 'Busan' }, country: 'KR' }],
  actors: [{ id: 'mofcom', name: { en: 'MOFCOM' } }],
  sources: [{ id: 's', title: 'Framework', publisher: 'The White House' }],
  claims: [],
  eras: [],
  annotations: [],
  commodities: [],
  units: [],
  tags: [],
  flows: [],
  indicators: [],
  relations: [],
  notes: [],
  openingView: null,
  offeredViews: [],
  stories: [],
  problems: [],
  rejected: 0,
  columns: { count: 0, byteLength: 0, languages: [], entries: {} },
  edits: { keptIn: 'none', undo: null, redo: null },
};

const view = {
  brush: { from: Date.UTC(2025, 9, 30), to: Date.UTC(2025, 9, 31) },
  brushRule: usualRule,
  chain: null,
  filters: {
    search: 'soja',
    onlyMap: true,
    outline: { kind: 'lasso' as const, corners: [] },
    facets: {
      actor: { only: ['mofcom', 'gone'], not: [] },
      country: { only: [], not: ['KR'] },
      status: { only: ['happened'], not: [''] },
      source: { only: ['s'], not: [] },
      category: { only: ['law'], not: [] },
    },
  },
};

describe('the words of a filter', () => {
  test('are the facet and its values, and an id that nobody knows stays as it is', () => {
    expect(filterWords('actor', view, document, 'en')).toBe('Actor: MOFCOM, gone');
    expect(filterWords('source', view, document, 'en')).toBe('Source: Framework · The White House');
  });

  test('say what is left out, and the values that an event may lack', () => {
    expect(filterWords('country', view, document, 'en')).toBe('Country: not South Korea');
    expect(filterWords('status', view, document, 'en')).toBe('Status: Happened; not No status');
  });

  test('are French where the reader is, with narrow no-break spaces', () => {
    expect(filterWords('country', view, document, 'fr')).toBe('Pays\u202f: sauf Corée du Sud');
    expect(filterWords('status', view, document, 'fr')).toBe('Statut\u202f: Réalisé\u202f; sauf Sans statut');
    expect(filterWords('category', view, document, 'fr')).toBe('Catégorie\u202f: Droit');
    expect(filterWords('search', view, document, 'fr')).toBe('«\u202fsoja\u202f»');
  });

  test('name countries, those that have no name, and those that are no codes', () => {
    const asked = {
      ...view,
      filters: { ...view.filters, facets: { country: { only: ['CN', 'XX', 'Elsewhere'], not: [] } } },
    };
    expect(filterWords('country', asked, document, 'en')).toBe('Country: China, No agreed country, Elsewhere');
    expect(filterWords('country', asked, document, 'fr')).toBe('Pays\u202f: Chine, Sans pays établi, Elsewhere');
  });

  test('tell the interval, and are empty where nothing is asked', () => {
    expect(filterWords('brush', view, document, 'en')).toBe('When overlaps 30 Oct 2025');
    const certainly = { ...view, brushRule: { relation: 'inside', certainty: 'certainly' } } as const;
    expect(filterWords('brush', certainly, document, 'en')).toBe('Certainly all within 30 Oct 2025');
    expect(filterWords('place', view, document, 'en')).toBe('');
    expect(filterWords('outline', view, document, 'en')).toBe('In the drawn outline');
    const chain = { title: 'Summit', count: 4 };
    expect(filterWords('chain', { ...view, chain }, document, 'en')).toBe('Chain of “Summit”: 4 events');
    expect(filterWords('chain', { ...view, chain: { title: 'Summit' } }, document, 'en')).toBe('Chain of “Summit”');
    expect(filterWords('chain', view, document, 'en')).toBe('');
  });
});
