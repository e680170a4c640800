import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import type { When } from '../shared/when.ts';
import { noFilters } from './empty-view.ts';
import { columnsFixture, fromDayOn, fromDayToDay, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { asksForEvents, flowsOfPassing, relatedFlows } from './related-flows.ts';

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

const day = fc.integer({ min: 0, max: 6000 });
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 900 }), fc.constantFrom(onDay, fromDayOn, untilDay))
  .map(([first, days, shape]): Omit<When, 'edtf'> => {
    const dateOf = (at: number): string => new Date(Date.UTC(2010, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
    if (shape === untilDay) return untilDay(dateOf(first), 'open');
    return shape === onDay ? fromDayToDay(dateOf(first), dateOf(first + days)) : fromDayOn(dateOf(first));
  });
const anyWhen = fc.oneof({ arbitrary: span, weight: 9 }, { arbitrary: fc.constant(undated), weight: 1 });
const anyPlaces = fc.uniqueArray(fc.nat(places.length - 1), { maxLength: 2 });

test('where events are asked for, the flows shown are those that concern one that passes, no more and no fewer', () => {
  const anyEvent = fc.record({ when: anyWhen, at: anyPlaces, hidden: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 5 }), fc.array(anyWhen, { maxLength: 6 }), (events, whens) => {
      const some = whens.map((when, at) =>
        flow(`${at}`, places[at % 5]?.id ?? '', places[(at * 2 + 1) % 5]?.id ?? '', when, at === 3 ? ['usa'] : []),
      );
      const columns = columnsFixture(events.map(({ when, at }) => ({ ...when, places: at })));
      const mask = Uint16Array.from(events, ({ hidden }) => Number(hidden));
      const concerned = events
        .filter(({ hidden }) => !hidden)
        .flatMap(({ when, at }) =>
          relatedFlows(
            eventAt(
              when,
              at.map((place) => places[place]?.id ?? ''),
            ),
            some,
            places,
          ),
        );
      const expected = some.filter((one) => concerned.includes(one));
      expect(flowsOfPassing(some, places, columns, mask, null)).toEqual(expected);
    }),
  );
});

test('an event outside of the brush brings no flow', () => {
  const columns = columnsFixture([{ ...onDay('2025-10-28'), places: [0] }]);
  const october = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) };
  const november = { from: october.to, to: Date.UTC(2025, 11, 1) };
  const under = (brush: typeof october | null) =>
    flowsOfPassing(flows, places, columns, new Uint16Array(1), brush).map(({ id }) => id);
  expect(under(october)).toEqual(['october', 'passing']);
  expect(under(null)).toEqual(['october', 'passing']);
  expect(under(november)).toEqual([]);
});

test('a time, a part of the map and nothing ask for no certain events; words, values and a chain do', () => {
  expect(asksForEvents(noFilters)).toBe(false);
  expect(asksForEvents({ ...noFilters, search: ' ' })).toBe(false);
  expect(asksForEvents({ ...noFilters, search: 'barge' })).toBe(true);
  expect(asksForEvents({ ...noFilters, chain: 'talks' })).toBe(true);
  expect(asksForEvents({ ...noFilters, facets: { category: { only: ['law'], not: [] } } })).toBe(true);
});
