import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenFlag, type Precision, type When } from '../shared/when.ts';
import { hourMs, minuteMs } from './durations.ts';
import { fromDayOn, fromDayToDay, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { whenInZone } from './when-in-zone.ts';

const washington = 'America/New_York';

function at(instant: number, flags = 0, precision: Precision = 'minute'): When {
  return { edtf: '', ...within(instant, instant + minuteMs, precision, flags) };
}

test('28 October 2025 10:00 in Tokyo is 27 October 21:00 in Washington, and 01:00 UTC', () => {
  const summit = at(Date.UTC(2025, 9, 28, 10));
  expect(whenInZone(summit, 'Asia/Tokyo', washington)).toEqual(at(Date.UTC(2025, 9, 27, 21)));
  expect(whenInZone(summit, 'Asia/Tokyo', 'UTC')).toEqual(at(Date.UTC(2025, 9, 28, 1)));
});

test('a time that was told in UTC is read on the clocks of its own zone, or of another one', () => {
  const told = at(Date.UTC(2025, 9, 28, 1), whenFlag.utc);
  const read = (readIn: string | null): number => whenInZone(told, 'Asia/Tokyo', readIn).startEarliest;
  expect([read(null), read('UTC'), read(washington)]).toEqual([
    Date.UTC(2025, 9, 28, 10),
    Date.UTC(2025, 9, 28, 1),
    Date.UTC(2025, 9, 27, 21),
  ]);
  expect(whenInZone(told, '+09:00', null).startEarliest).toBe(Date.UTC(2025, 9, 28, 10));
});

test('when clocks go back, both hours of the same name are told apart where they were told in UTC', () => {
  const read = (instant: number): number => whenInZone(at(instant, whenFlag.utc), 'Europe/Paris', null).startEarliest;
  expect(read(Date.UTC(2025, 9, 26, 0, 30))).toBe(Date.UTC(2025, 9, 26, 2, 30));
  expect(read(Date.UTC(2025, 9, 26, 1, 30))).toBe(Date.UTC(2025, 9, 26, 2, 30));
});

test('a date alone never moves, whatever is known of its ends; nor does a time of nobody’s clocks, or a set', () => {
  const dates = [
    onDay('2025-10-28'),
    fromDayToDay('2025-10-28', '2025-10-30'),
    fromDayOn('2025-10-28'),
    untilDay('2025-10-28', 'unknown'),
    within(Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1), 'year'),
    undated,
  ];
  for (const date of dates) {
    const when = { edtf: '', ...date };
    expect(whenInZone(when, 'Asia/Tokyo', washington)).toBe(when);
  }
  const noon = at(Date.UTC(2025, 9, 28, 12));
  expect(whenInZone(noon, '', washington)).toBe(noon);
  expect(whenInZone(noon, 'Mars/Olympus', washington)).toBe(noon);
  const set = at(Date.UTC(2025, 9, 28, 12), whenFlag.enclosed);
  expect(whenInZone(set, 'Asia/Tokyo', washington)).toBe(set);
});

test('of an interval the end with a time moves, as long as it does not pass the one without', () => {
  const start = Date.UTC(2025, 9, 28, 10);
  const conference: When = {
    edtf: '',
    ...fromDayToDay('2025-10-28', '2025-10-30'),
    startEarliest: start,
    startLatest: start + minuteMs,
    startPrecision: 'minute',
  };
  const read = whenInZone(conference, 'Asia/Tokyo', washington);
  expect(read.startEarliest).toBe(Date.UTC(2025, 9, 27, 21));
  expect(read.endLatest).toBe(conference.endLatest);
  const late = Date.UTC(2025, 9, 28, 23);
  const sameDay: When = {
    ...conference,
    startEarliest: late,
    startLatest: late + minuteMs,
    endEarliest: late,
    endLatest: Date.UTC(2025, 9, 29),
  };
  expect(whenInZone(sameDay, 'Asia/Tokyo', 'Pacific/Kiritimati')).toBe(sameDay);
});

test('an end that is open follows the one that is known', () => {
  const start = Date.UTC(2025, 9, 28, 10);
  const ongoing: When = {
    edtf: '',
    ...fromDayOn('2025-10-28'),
    startEarliest: start,
    startLatest: start + minuteMs,
    endEarliest: start,
    startPrecision: 'minute',
  };
  expect(whenInZone(ongoing, 'Asia/Tokyo', 'UTC')).toMatchObject({
    startEarliest: start - 9 * hourMs,
    endEarliest: start - 9 * hourMs,
    endLatest: Infinity,
  });
});

test('nothing leaves the years −9999 to 9999', () => {
  const last = at(Date.UTC(9999, 11, 31, 23));
  expect(whenInZone(last, 'UTC', 'Asia/Tokyo')).toBe(last);
  const first = at(Date.UTC(-9999, 0, 1));
  expect(whenInZone(first, 'Asia/Tokyo', 'UTC')).toBe(first);
  expect(whenInZone(first, washington, 'UTC').startEarliest).toBeGreaterThan(first.startEarliest);
});

test('a time that is read in UTC and back is what it was, unless clocks never showed it', () => {
  const zones = fc.constantFrom('Asia/Tokyo', washington, 'Europe/Paris', 'Australia/Lord_Howe', 'America/St_Johns');
  const minutes = fc.integer({ min: Date.UTC(-9998, 0, 1) / minuteMs, max: Date.UTC(9998, 0, 1) / minuteMs });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const when = at(minute * minuteMs);
      const back = whenInZone(whenInZone(when, zone, 'UTC'), 'UTC', zone);
      const passed = back.startEarliest - when.startEarliest;
      // only in the gaps of spring, which are an hour long or half of one
      expect([0, hourMs / 2, hourMs]).toContain(passed);
      if (passed === 0) expect(back).toEqual(when);
    }),
    { numRuns: 300 },
  );
});
