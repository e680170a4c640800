import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourMs, minuteMs } from './durations.ts';
import { instantOf, offsetsOf, type OffsetAt } from './zone-offset.ts';

const zones = fc.constantFrom(
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Paris',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'Europe/Amsterdam',
  'Asia/Manila',
  'America/Juneau',
  '+09:00',
  '-03:30',
);
const between = (from: number, to: number) =>
  fc.integer({ min: Date.UTC(from, 0, 1) / 1000, max: Date.UTC(to, 0, 1) / 1000 }).map((seconds) => 1000 * seconds);

function offsets(zone: string): OffsetAt {
  const found = offsetsOf(zone);
  if (found === null) throw new Error(zone);
  return found;
}

/** What clocks show, asked of Intl hour by hour and not as an offset. */
function clockByIntl(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const year = parts.get('era')?.startsWith('B') === true ? 1 - part('year') : part('year');
  const clock = new Date(Date.UTC(2000, part('month') - 1, part('day'), part('hour'), part('minute'), part('second')));
  return clock.setUTCFullYear(year, part('month') - 1, part('day'));
}

test('offsets agree with the clocks that Intl shows, before any change of clocks and in years to come, too', () => {
  fc.assert(
    fc.property(zones, fc.oneof(between(1800, 2100), between(1582, 1800), between(2400, 9999)), (zone, instant) => {
      expect(new Date(instant + offsets(zone)(instant))).toEqual(new Date(clockByIntl(zone, instant)));
    }),
    { numRuns: 300 },
  );
});

test('years from −9999 to 9999 have offsets', () => {
  const tokyo = offsets('Asia/Tokyo');
  expect(tokyo(Date.UTC(-9999, 0, 1)) / minuteMs).toBeCloseTo(9 * 60 + 18 + 59 / 60);
  expect(tokyo(Date.UTC(9999, 11, 31)) / hourMs).toBe(9);
});

test('what clocks show leads to an instant at which they show it, the first where there are two', () => {
  fc.assert(
    fc.property(zones, between(1840, 2200), (zone, instant) => {
      const offsetAt = offsets(zone);
      const clock = instant + offsetAt(instant);
      const back = instantOf(clock, offsetAt);
      expect(back).toBeLessThanOrEqual(instant);
      expect(back + offsetAt(back)).toBe(clock);
    }),
    { numRuns: 500 },
  );
});

test('a time that clocks show twice is the first, and one that they leave out lies behind the gap', () => {
  const paris = offsets('Europe/Paris');
  expect(instantOf(Date.UTC(2025, 9, 26, 2, 30), paris)).toBe(Date.UTC(2025, 9, 26, 0, 30));
  expect(instantOf(Date.UTC(2025, 2, 30, 2, 30), paris)).toBe(Date.UTC(2025, 2, 30, 1, 30));
  // Samoa left out all of 30 December
  expect(instantOf(Date.UTC(2011, 11, 31, 5), offsets('Pacific/Apia'))).toBe(Date.UTC(2011, 11, 30, 15));
});

test('a zone that the tables do not know has no offsets', () => {
  expect(offsetsOf('Mars/Olympus')).toBeNull();
});

test('in the days in which clocks change, each instant has the offset that Intl shows', () => {
  const changes = [
    Date.UTC(2025, 9, 26),
    Date.UTC(2025, 2, 30),
    Date.UTC(2011, 11, 30),
    Date.UTC(2025, 10, 2),
    Date.UTC(1844, 11, 31),
  ];
  const seconds = fc.integer({ min: -86_400, max: 2 * 86_400 });
  fc.assert(
    fc.property(zones, fc.constantFrom(...changes), fc.array(seconds, { maxLength: 5 }), (zone, day, several) => {
      const instants = several.map((second) => day + 1000 * second);
      const clocks = instants.map((instant) => instant + offsets(zone)(instant));
      expect(clocks).toEqual(instants.map((instant) => clockByIntl(zone, instant)));
    }),
    { numRuns: 200 },
  );
});
