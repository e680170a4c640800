import { expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { presence, presenceBy } from './event-presence.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';

const columns = columnsFixture([onDay('2025-10-27'), onDay('2025-10-28'), undated, onDay('2025-10-28')]);
const window = { from: Date.UTC(2025, 9, 28), to: Date.UTC(2025, 9, 29) };
const mask = Uint16Array.of(0, 0, 0, 1);
const { absent, outside, inside } = presence;

function presenceOf(selected: readonly number[], brush: TimeExtent | null = null): readonly number[] {
  return [0, 1, 2, 3].map(presenceBy(columns, { mask, brush, window, selected }));
}

test('what passes is inside of the window or outside of it, as are undated events; what does not is absent', () => {
  expect(presenceOf([])).toEqual([outside, inside, outside, absent]);
});

test('a brush lets nothing else pass, and no undated event', () => {
  const before = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 28) };
  expect(presenceOf([], before)).toEqual([outside, absent, absent, absent]);
});

test('a selected event has a full mark wherever it is, but only if it passes', () => {
  expect(presenceOf([0, 2, 3])).toEqual([inside, inside, inside, absent]);
});
