import { expect, test } from 'vitest';
import type { Flow } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { flowWords } from './flow-words.ts';

const summary = {
  places: [
    { id: 'weld', name: { en: 'Mount Weld' } },
    { id: 'gebeng', name: { en: 'Gebeng' } },
  ],
  commodities: [{ id: 'ndpr', name: { en: 'neodymium', fr: 'néodyme' } }],
  units: [{ id: 't', name: { en: 't' } }],
} as unknown as DatasetDocument;

const from = Date.UTC(2025, 9, 1);
const flow: Flow = {
  id: 'flow',
  from: 'weld',
  to: 'gebeng',
  via: ['kalgoorlie'],
  commodity: 'ndpr',
  when: {
    edtf: '2025-10',
    startEarliest: from,
    startLatest: Date.UTC(2025, 10, 1),
    endEarliest: from,
    endLatest: Date.UTC(2025, 10, 1),
    startPrecision: 'month',
    endPrecision: 'month',
    flags: 0,
  },
  value: 1234.5,
  unit: 't',
  kind: 'measured',
  label: {},
  certainty: 'high',
  sources: [],
};

test('a flow says how much of what, from where to where, when, and how that is known', () => {
  expect(flowWords(flow, summary, 'en')).toEqual({
    course: 'Mount Weld → kalgoorlie → Gebeng',
    amount: 'Neodymium: 1,234.5 t',
    detail: 'measured · October 2025 · certainty: High',
  });
});

test('a flow without a figure says none', () => {
  const { value: _, unit: __, ...untold } = flow;
  expect(flowWords(untold, summary, 'fr').amount).toBe('Néodyme');
});
