import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenOfRow } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { columnsInZone } from './columns-in-zone.ts';
import { minuteMs } from './durations.ts';
import { columnsFixture, fromDayOn, onDay, undated, within, type FixtureEvent } from './fixtures/columns.ts';
import { whenInZone } from './when-in-zone.ts';

const timeZones = ['', 'Asia/Tokyo', 'America/New_York', '+05:30'];

const minutes = fc
  .tuple(
    fc.integer({ min: Date.UTC(2025, 9, 25) / minuteMs, max: Date.UTC(2025, 9, 29) / minuteMs }),
    fc.constantFrom(0, whenFlag.utc),
    fc.nat(timeZones.length - 1),
  )
  .map(([minute, flags, timeZone]): FixtureEvent => {
    return { ...within(minute * minuteMs, (minute + 1) * minuteMs, 'minute', flags), timeZone };
  });
const days = fc.constantFrom(onDay('2025-10-26'), fromDayOn('2025-10-27'), undated);
const rows = fc.array(fc.oneof(minutes, days), { maxLength: 30 });
const readings = fc.constantFrom(null, 'UTC', 'Asia/Tokyo', 'America/New_York', 'Europe/Paris');

test('each row is read by itself, and all orders are those of a plain sort', () => {
  fc.assert(
    fc.property(rows, readings, (events, readIn) => {
      const told = columnsFixture(events);
      const read = columnsInZone(told, timeZones, readIn);
      const each = events.map((event, row) => ({
        ...event,
        ...whenInZone(whenOfRow(told, row), timeZones[event.timeZone ?? 0] ?? '', readIn),
      }));
      expect(read).toEqual(columnsFixture(each));
    }),
  );
});

test('columns in which nothing moves are the very same', () => {
  fc.assert(
    fc.property(fc.array(days), readings, (events, readIn) => {
      const told = columnsFixture(events);
      expect(columnsInZone(told, timeZones, readIn)).toBe(told);
    }),
  );
});
