import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import { whenFlag, type When } from '../shared/when.ts';
import { noFilters } from './empty-view.ts';
import { columnsFixture, fromDayOn, fromDayToDay, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { passesFilters } from './filter-mask.ts';
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

/** Said plainly, of each event and each flow, as far as a bound of both is asked. */
function isConcerned({ when, from, via, to }: Flow, event: Omit<When, 'edtf'>, at: readonly number[]): boolean {
  if (((when.flags | event.flags) & whenFlag.undated) !== 0) return false;
  const begins = event.startEarliest === -Infinity ? event.endEarliest : event.startEarliest;
  if (when.startEarliest >= event.endLatest || when.endLatest <= begins) return false;
  const passed = [from, ...via, to];
  return at.some((index) => {
    const here = places[index];
    const countries = places.flatMap(({ id, country }) =>
      passed.includes(id) && country !== undefined ? [country] : [],
    );
    return here !== undefined && (passed.includes(here.id) || countries.includes(here.country ?? ''));
  });
}

const anyEvent = fc.record({ when: anyWhen, at: anyPlaces, hidden: fc.boolean() });
const anyBrush = fc.option(
  fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([first, days]) => {
    const from = Date.UTC(2010, 0, 1) + first * 86_400_000;
    return { from, to: from + days * 86_400_000 };
  }),
);
const someFlows = (whens: readonly Omit<When, 'edtf'>[]): readonly Flow[] =>
  whens.map((when, at) =>
    flow(`${at}`, places[at % 5]?.id ?? '', places[(at * 2 + 1) % 5]?.id ?? '', when, at === 3 ? ['usa'] : []),
  );

test('where events are asked for, the flows shown are those that concern one that passes, no more and no fewer', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 9 }),
      fc.array(anyWhen, { maxLength: 6 }),
      fc.array(anyBrush, { minLength: 1, maxLength: 4 }),
      (events, whens, brushes) => {
        const some = someFlows(whens);
        const columns = columnsFixture(events.map(({ when, at }) => ({ ...when, places: at })));
        const mask = Uint16Array.from(events, ({ hidden }) => Number(hidden));
        for (const brush of brushes) {
          const passing = events.filter((_, row) => passesFilters(columns, mask, brush, row));
          const expected = some.filter((one) => passing.some(({ when, at }) => isConcerned(one, when, at)));
          expect(flowsOfPassing(some, places, columns, mask, brush)).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('an event’s flows are those of its time, at its places or in their countries', () => {
  fc.assert(
    fc.property(anyEvent, fc.array(anyWhen, { maxLength: 6 }), ({ when, at }, whens) => {
      const some = someFlows(whens);
      const ids = at.map((place) => places[place]?.id ?? '');
      expect(relatedFlows(eventAt(when, ids), some, places)).toEqual(some.filter((one) => isConcerned(one, when, at)));
    }),
  );
});

test('a step of the brush and the next event look into what was gathered of all places and rows', () => {
  let reads = 0;
  const counted = places.map((place) => {
    const read = { ...place };
    Object.defineProperty(read, 'country', { get: () => (reads++, place.country) });
    return read;
  });
  const columns = columnsFixture([{ ...onDay('2025-10-28'), places: [0] }]);
  const rows = {
    ...columns,
    get byStart() {
      reads++;
      return columns.byStart;
    },
  };
  const [own, mask] = [[...flows], new Uint16Array(1)];
  const brush = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) };
  flowsOfPassing(own, counted, rows, mask, null);
  expect(reads).toBeGreaterThan(0);
  reads = 0;
  expect(flowsOfPassing(own, counted, rows, mask, brush).map(({ id }) => id)).toEqual(['october', 'passing']);
  relatedFlows(eventAt(onDay('2025-10-28'), ['tokyo']), own, counted);
  expect(reads).toBe(0);
  // another mask is of other rows
  expect(flowsOfPassing(own, counted, rows, Uint16Array.of(1), null)).toEqual([]);
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
