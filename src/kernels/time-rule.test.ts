import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeCertainties, timeRelations, type TimeRule } from '../shared/view.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';
import { possiblyIn } from './filter-mask.ts';
import {
  columnsFixture,
  fromDayOn,
  fromDayToDay,
  onDay,
  undated,
  untilDay,
  within,
  type FixtureEvent,
} from './fixtures/columns.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { passesRule } from './time-rule.ts';

const day = (date: string): number => Date.parse(date);
const brush = { from: day('2025-10-28'), to: day('2025-11-01') };

const events = {
  before: onDay('2025-10-27'),
  within: onDay('2025-10-29'),
  across: fromDayToDay('2025-10-26', '2025-11-03'),
  into: fromDayToDay('2025-10-26', '2025-10-29'),
  outOf: fromDayToDay('2025-10-30', '2025-11-03'),
  exact: fromDayToDay('2025-10-28', '2025-10-31'),
  month: within(day('2025-10-01'), day('2025-11-01'), 'month'),
  fromThenOn: fromDayOn('2025-10-29'),
  longSince: fromDayOn('2025-10-01'),
  deadline: untilDay('2025-10-30', 'open'),
  unknownStart: untilDay('2025-10-30', 'unknown'),
  undated,
} satisfies Readonly<Record<string, FixtureEvent>>;
const names = Object.keys(events);
const columns = columnsFixture(Object.values(events));

test.each([
  ['overlaps', 'possibly', 'within across into outOf exact month fromThenOn longSince deadline unknownStart'],
  ['overlaps', 'certainly', 'within across into outOf exact fromThenOn longSince deadline unknownStart'],
  ['starts', 'possibly', 'within outOf exact month fromThenOn unknownStart'],
  ['starts', 'certainly', 'within outOf exact fromThenOn'],
  ['ends', 'possibly', 'within into exact month deadline unknownStart'],
  ['ends', 'certainly', 'within into exact deadline unknownStart'],
  ['inside', 'possibly', 'within exact month unknownStart'],
  ['inside', 'certainly', 'within exact'],
  ['ongoing', 'possibly', 'across exact month longSince'],
  ['ongoing', 'certainly', 'across longSince'],
] as const)('what %s the last days of October %s', (relation, certainty, passing) => {
  const rows = names.filter((_, row) => passesRule(columns, row, { extent: brush, relation, certainty }));
  expect(rows.join(' ')).toBe(passing);
});

test('what is to be by a day is for certain at no time before it, as what began at an unknown time', () => {
  const extent = { from: day('2025-10-20'), to: day('2025-10-25') };
  const passing = (rule: TimeRule): string =>
    names.filter((_, row) => passesRule(columns, row, { extent, ...rule })).join(' ');
  expect(passing({ relation: 'overlaps', certainty: 'certainly' })).toBe('longSince');
  expect(passing({ relation: 'ongoing', certainty: 'certainly' })).toBe('longSince');
  expect(passing({ relation: 'overlaps', certainty: 'possibly' })).toBe('month longSince deadline unknownStart');
});

/** Every instant, in halves, that a bound may stand for. */
function instants(earliest: number, latest: number, isOpen: boolean): readonly number[] {
  if (isOpen) return [earliest];
  const [from, to] = [Math.max(earliest, -2 * furthest), Math.min(latest, 2 * furthest)];
  if (latest <= earliest) return [from];
  return Array.from({ length: Math.max(1, 2 * (to - from)) }, (_, step) => from + step / 2);
}

function naive(
  { startEarliest, startLatest, endEarliest, endLatest, flags }: FixtureEvent,
  { from, to }: TimeExtent,
  rule: TimeRule,
): boolean {
  const [isStartOpen, isEndOpen] = [(flags & whenFlag.startOpen) !== 0, (flags & whenFlag.endOpen) !== 0];
  const starts = isStartOpen ? [-Infinity] : instants(startEarliest, startLatest, false);
  const ends = isEndOpen ? [Infinity] : instants(endEarliest, endLatest, false);
  const holds = (start: number, end: number): boolean => {
    switch (rule.relation) {
      case 'overlaps':
        return start < to && end >= from;
      case 'starts':
        return start >= from && start < to;
      case 'ends':
        return end >= from && end < to;
      case 'inside':
        return start >= from && end < to;
      case 'ongoing':
        return start <= from && end >= to;
    }
  };
  const dates = starts.flatMap((start) => ends.map((end) => holds(start, end)));
  // any time up to its end
  if (isStartOpen && !isEndOpen && rule.certainty === 'certainly') dates.push(...ends.map((end) => holds(end, end)));
  return rule.certainty === 'possibly' ? dates.includes(true) : !dates.includes(false);
}

const rule = fc.record({
  relation: fc.constantFrom(...timeRelations),
  certainty: fc.constantFrom(...timeCertainties),
});
const bounds = fc
  .array(fc.integer({ min: -furthest, max: furthest }), { minLength: 5, maxLength: 5 })
  // of no length, an instant at the brush's edge is in neither of two brushes that meet there
  .filter(([, ...instants]) => new Set(instants).size === 4);
const extents = fc
  .tuple(fc.integer({ min: -furthest, max: furthest }), fc.integer({ min: 1, max: furthest }))
  .map(([from, length]) => ({ from, to: from + length }));

test('a rule holds possibly where some date that an event may have obeys it, and certainly where each does', () => {
  fc.assert(
    fc.property(bounds, extents, rule, (numbers, extent, asked) => {
      const event = timedEvent(numbers);
      const open = event.startEarliest === -Infinity ? whenFlag.startOpen : 0;
      const marked = { ...event, flags: event.flags | open | (event.endLatest === Infinity ? whenFlag.endOpen : 0) };
      const passes = passesRule(columnsFixture([marked]), 0, { extent, ...asked });
      const isDated = (marked.flags & whenFlag.undated) === 0;
      // an end that lies before an instant may come as near to it as it likes
      const isAtEdge = asked.relation === 'ongoing' && event.endLatest === extent.to && asked.certainty === 'possibly';
      if (!isAtEdge) expect(passes).toBe(isDated && naive(marked, extent, asked));
    }),
  );
});

test('what certainly obeys a rule possibly does, and the usual rule is that of the brush', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -furthest, max: furthest }), { minLength: 5, maxLength: 5 }),
      extents,
      fc.constantFrom(...timeRelations),
      (numbers, extent, relation) => {
        const one = columnsFixture([timedEvent(numbers)]);
        const isCertain = passesRule(one, 0, { extent, relation, certainty: 'certainly' });
        expect(!isCertain || passesRule(one, 0, { extent, relation, certainty: 'possibly' })).toBe(true);
        expect(passesRule(one, 0, { extent, relation: 'overlaps', certainty: 'possibly' })).toBe(
          possiblyIn(one, 0, extent),
        );
      },
    ),
  );
});
