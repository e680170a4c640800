import { expect, test } from 'vitest';
import { entryStoodOn } from './entry-stood-on.ts';
import type { PaletteEntry } from './palette-entry.ts';

const run = (): void => undefined;
const telling: PaletteEntry = { kind: 'event', id: 'event-1', label: 'Summit in Tokyo', row: 1, when: '2025', run };
const named: PaletteEntry = { ...telling, id: 'event-2', label: 'A day in Valence' };
const place: PaletteEntry = { kind: 'place', id: 'place-1', label: 'On the map: Valence', where: 'France', run };
const search: PaletteEntry = { kind: 'search', id: 'search-words', label: 'Search for “valence”', count: 1, run };
const actor: PaletteEntry = { kind: 'page', id: 'page-1', label: 'Valence Council', list: 'actors', run };
const command: PaletteEntry = { kind: 'command', id: 'command-1', label: 'Valence on', keys: '', run };
const both = { forEvents: true, forPlaces: true };
const places = { forEvents: false, forPlaces: true };
const nothing = { forEvents: false, forPlaces: false };
const looking = { chosen: null, typed: 'valence', looking: both };

test('while answers are looked for, Enter runs nothing that a better one may come before', () => {
  expect(entryStoodOn([telling, search], looking)).toBe(-1);
  expect(entryStoodOn([search], looking)).toBe(-1);
  expect(entryStoodOn([place, telling], looking)).toBe(-1);
  expect(entryStoodOn([place, telling, search], { ...looking, looking: nothing })).toBe(0);
});

test('an actor gives way to events that are called so, and to no place; a command to nothing', () => {
  expect(entryStoodOn([actor], looking)).toBe(-1);
  expect(entryStoodOn([actor], { ...looking, looking: places })).toBe(0);
  expect(entryStoodOn([command], looking)).toBe(0);
});

test('what is called so, and what a person went to, is run at once', () => {
  expect(entryStoodOn([named, telling], looking)).toBe(0);
  expect(entryStoodOn([telling, search], { ...looking, chosen: 'search-words' })).toBe(1);
});

test('a search that finds nothing is run only by who goes to it', () => {
  const empty: PaletteEntry = { ...search, count: 0 };
  expect(entryStoodOn([search], { ...looking, looking: nothing })).toBe(0);
  expect(entryStoodOn([{ ...search, count: null }], { ...looking, looking: nothing })).toBe(0);
  expect(entryStoodOn([empty], { ...looking, looking: nothing })).toBe(-1);
  expect(entryStoodOn([empty], { ...looking, looking: nothing, chosen: 'search-words' })).toBe(0);
});

test('what was gone to and is not offered any more gives way to the first', () => {
  expect(entryStoodOn([place], { ...looking, chosen: 'event-1', looking: nothing })).toBe(0);
  expect(entryStoodOn([], { ...looking, looking: nothing })).toBe(-1);
});
