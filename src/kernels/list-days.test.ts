import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { finish } from './finish.ts';
import { columnsFixture, fromDayOn, fromDayToDay, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { dayGroups, type DayGroups } from './list-days.ts';

const october = within(Date.parse('2025-10-01'), Date.parse('2025-11-01'), 'month');
const noon = within(Date.parse('2025-10-28T12:00Z'), Date.parse('2025-10-28T12:01Z'), 'minute');
const about = within(
  Date.parse('2025-10-28'),
  Date.parse('2025-10-29'),
  'day',
  whenFlag.startApproximate | whenFlag.endApproximate,
);

/** What each group shares: by when it ends, how finely that is known, its flags; and its rows. */
function told({ days, values }: DayGroups): readonly (readonly [string, number, readonly number[]])[] {
  return days.map(({ endLatest, endPrecision, flags }, group) => [
    `${endPrecision} ${Number.isFinite(endLatest) ? new Date(endLatest).toISOString().slice(0, 10) : 'open'}`,
    flags,
    [...values].flatMap((of, row) => (of === group ? [row] : [])),
  ]);
}

test('events stand under the day on which they start, and coarser starts under words of their own', () => {
  const events = [
    undated,
    noon,
    onDay('2025-10-28'),
    about,
    october,
    fromDayToDay('2025-10-28', '2025-10-30'),
    fromDayOn('2025-10-29'),
    untilDay('2025-10-28', 'unknown'),
    untilDay('2026-03-31', 'open'),
    onDay('2025-10-01'),
  ];
  const { interval, startUnknown, startOpen, startApproximate, undated: noDate } = whenFlag;
  expect(told(finish(dayGroups(columnsFixture(events))))).toEqual([
    ['month 2025-11-01', 0, [4]],
    ['day 2025-10-02', 0, [9]],
    ['day 2025-10-29', 0, [1, 2, 5]],
    ['day 2025-10-29', interval | startUnknown, [7]],
    ['day 2025-10-29', startApproximate, [3]],
    ['day 2025-10-30', 0, [6]],
    ['day 2026-04-01', interval | startOpen, [8]],
    ['none open', noDate, [0]],
  ]);
});

test('every event has one day, and only undated ones are without', () => {
  const event = fc.constantFrom(undated, noon, about, october, fromDayOn('2025-10-29'), untilDay('2026-03-31', 'open'));
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const { values, count, without } = finish(dayGroups(columnsFixture(events)));
      events.forEach((one, row) => {
        expect(values[row]).toBeLessThan(count);
        expect(values[row] === without).toBe(one === undated);
      });
    }),
  );
});
