import { expect, test } from 'vitest';
import { columnsFixture, onDay, undated, untilDay } from './fixtures/columns.ts';
import { relatedEvents } from './related-events.ts';

const tokyo = 0;
const busan = 1;
const trump = 0;
const xi = 1;

test('related are the nearest events at the same places and those with the same actors, each in time', () => {
  const columns = columnsFixture([
    { ...onDay('2025-10-28'), places: [tokyo], actors: [trump] },
    { ...onDay('2010-09-07'), places: [tokyo] },
    { ...onDay('2025-10-30'), places: [busan], actors: [trump, xi] },
    { ...untilDay('2026-03-31', 'open'), places: [tokyo], actors: [trump] },
    { ...onDay('2025-10-21'), places: [tokyo, busan] },
    { ...undated, actors: [trump] },
    { ...onDay('2025-10-09'), actors: [xi] },
  ]);
  expect(relatedEvents(columns, 0, 2)).toEqual({ samePlace: [4, 3], sameActor: [2, 5] });
  expect(relatedEvents(columns, 0, 5).samePlace).toEqual([1, 4, 3]);
});

test('an event without places and actors has no relations', () => {
  expect(relatedEvents(columnsFixture([undated, undated]), 0, 5)).toEqual({ samePlace: [], sameActor: [] });
});
