import { expect, test } from 'vitest';
import { presence, presenceOfRows } from './event-presence.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';

const columns = columnsFixture([onDay('2025-10-27'), onDay('2025-10-28'), undated, onDay('2025-10-28')]);
const window = { from: Date.UTC(2025, 9, 28), to: Date.UTC(2025, 9, 29) };
const mask = Uint16Array.of(0, 0, 0, 1);
const { absent, outside, inside } = presence;

test('what passes is inside of the window or outside of it, as are undated events; what does not is absent', () => {
  expect([...presenceOfRows(columns, mask, window, [])]).toEqual([outside, inside, outside, absent]);
});

test('a selected event has a full mark wherever it is, but only if it passes', () => {
  expect([...presenceOfRows(columns, mask, window, [0, 2, 3])]).toEqual([inside, inside, inside, absent]);
});
