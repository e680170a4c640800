import { expect, test } from 'vitest';
import type { When } from '../shared/when.ts';
import { onDay, within } from './fixtures/columns.ts';
import { zoneOfTimes } from './zone-of-times.ts';

const timed = (edtf: string): When => ({ edtf, ...within(0, 60_000, 'minute') });

test('a time of day is of the zone of its event, or of the clocks that the text itself tells of', () => {
  expect(zoneOfTimes(timed('2025-10-28T10:00'), 'Asia/Tokyo')).toBe('Asia/Tokyo');
  expect(zoneOfTimes(timed('2025-10-28T10:00+09:00'), 'Asia/Tokyo')).toBe('Asia/Tokyo');
  expect(zoneOfTimes(timed('2025-10-28T10:00+09:00'))).toBe('+09:00');
  expect(zoneOfTimes(timed('2025-10-28T10:00:30.5−03:30'))).toBe('-03:30');
  expect(zoneOfTimes(timed('2025-10-28T10:00Z'))).toBe('UTC');
  expect(zoneOfTimes(timed('2025-10-28/2025-10-29T10:00+00'))).toBe('UTC');
  expect(zoneOfTimes(timed('2025-10-28T10:00'))).toBe('');
});

test('a date alone is of no zone', () => {
  expect(zoneOfTimes({ edtf: '2025-10-28', ...onDay('2025-10-28') }, 'Asia/Tokyo')).toBe('');
});
