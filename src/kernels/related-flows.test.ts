import { expect, test } from 'vitest';
import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import type { When } from '../shared/when.ts';
import { fromDayOn, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { relatedFlows } from './related-flows.ts';

const places: readonly Place[] = [
  { id: 'tokyo', name: {}, country: 'JP' },
  { id: 'japan', name: {}, country: 'JP' },
  { id: 'china', name: {}, country: 'CN' },
  { id: 'usa', name: {}, country: 'US' },
  { id: 'sea', name: {} },
];
const flow = (id: string, from: string, to: string, when: Omit<When, 'edtf'>, via: readonly string[] = []): Flow => ({
  id,
  from,
  to,
  via,
  when: { edtf: '', ...when },
  commodity: 'magnets',
  kind: 'measured',
  label: {},
  sources: [],
});
const flows = [
  flow('october', 'china', 'japan', within(Date.parse('2025-10-01'), Date.parse('2025-11-01'), 'month')),
  flow('2010', 'china', 'japan', within(Date.parse('2010-01-01'), Date.parse('2011-01-01'), 'year')),
  flow('elsewhere', 'china', 'usa', within(Date.parse('2025-01-01'), Date.parse('2026-01-01'), 'year')),
  flow('passing', 'china', 'usa', fromDayOn('2025-01-01'), ['tokyo']),
  flow('undated', 'china', 'japan', undated),
];
const eventAt = (when: Omit<When, 'edtf'>, at: readonly string[]): EventRecord => ({
  id: 'event',
  title: {},
  when: { edtf: '', ...when },
  places: at,
  actors: [],
  category: 'trade',
  tags: [],
  importance: 3,
  unverified: [],
  citations: [],
});
const idsFor = (event: EventRecord): readonly string[] => relatedFlows(event, flows, places).map(({ id }) => id);

test('flows concern an event in whose country they begin, end or pass, at a time that may be the same', () => {
  expect(idsFor(eventAt(onDay('2025-10-28'), ['tokyo']))).toEqual(['october', 'passing']);
  expect(idsFor(eventAt(onDay('2010-10-28'), ['japan']))).toEqual(['2010']);
});

test('a deadline speaks of its end, not of all the time before', () => {
  expect(idsFor(eventAt(untilDay('2025-10-28', 'open'), ['japan']))).toEqual(['october', 'passing']);
});

test('an undated event and one at a place without a country have none by that', () => {
  expect(idsFor(eventAt(undated, ['japan']))).toEqual([]);
  expect(idsFor(eventAt(onDay('2025-10-28'), ['sea']))).toEqual([]);
});
