import { expect, test } from 'vitest';
import { onDay, within } from '../../kernels/fixtures/columns.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import { whenFlag } from '../../shared/when.ts';
import { clocksOf } from './event-clocks.ts';

const ten = Date.UTC(2025, 9, 28, 10);

function meeting(change: Partial<EventRecord>): EventRecord {
  return {
    id: 'meeting',
    title: {},
    when: { edtf: '2025-10-28T10:00', ...within(ten, ten + 60_000, 'minute') },
    places: [],
    actors: [],
    category: '',
    tags: [],
    importance: 3,
    unverified: [],
    citations: [],
    ...change,
  };
}

test('a time is told on its own clocks and on those that are asked for', () => {
  const { own, zone, instant, asked } = clocksOf(meeting({ timeZone: 'Asia/Tokyo' }), 'America/New_York');
  expect([own.startEarliest, zone, instant, asked?.startEarliest]).toEqual([
    ten,
    'Asia/Tokyo',
    Date.UTC(2025, 9, 28, 1),
    Date.UTC(2025, 9, 27, 21),
  ]);
});

test('where its own clocks are asked for, or none, they are told once', () => {
  for (const readIn of [null, 'Asia/Tokyo']) {
    expect(clocksOf(meeting({ timeZone: 'Asia/Tokyo' }), readIn).asked).toBeNull();
  }
});

test('a time that is written with its distance from UTC is told on the clocks of its zone, or on those', () => {
  const when = { edtf: '2025-10-28T10:00-04:00', ...within(ten, ten + 60_000, 'minute', whenFlag.utc) };
  expect(clocksOf(meeting({ when, timeZone: 'Asia/Tokyo' }), 'Asia/Tokyo')).toMatchObject({
    own: { startEarliest: Date.UTC(2025, 9, 28, 19) },
    asked: null,
  });
  expect(clocksOf(meeting({ when }), null)).toMatchObject({
    own: { startEarliest: Date.UTC(2025, 9, 28, 6) },
    zone: '-04:00',
  });
});

test('a time of nobody’s clocks says so where others are asked for; a date alone has nothing to say', () => {
  expect([clocksOf(meeting({}), null).isUnknown, clocksOf(meeting({}), 'UTC').isUnknown]).toEqual([false, true]);
  const day = meeting({ when: { edtf: '2025-10-28', ...onDay('2025-10-28') }, timeZone: 'Asia/Tokyo' });
  expect(clocksOf(day, 'America/New_York')).toMatchObject({ own: day.when, asked: null, isUnknown: false });
});
