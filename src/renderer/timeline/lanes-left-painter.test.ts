import { expect, test } from 'vitest';
import type { LanePlan } from '../../kernels/lane-layout.ts';
import { lanesLeftWords } from './lanes-left-painter.ts';

const lane = (index: number, count: number): LanePlan => ({
  lane: index,
  top: 0,
  height: 23,
  rows: 1,
  count,
  placed: [],
  hidden: [],
  density: null,
});
const widths = { scale: 1, font: () => '', widthOf: (text: string) => text.length * 6 };
const frame = {
  left: { lanes: [lane(1, 12), lane(2, 3)], figures: null },
  laneNames: ['Law', 'Trade', 'Defence'],
  language: 'en',
  widths,
  size: { width: 600, lanesHeight: 200 },
} as const;

test('the lanes without room are named with their events, and the lane of figures last', () => {
  expect(lanesLeftWords(frame)).toBe('2 more lanes: Trade 12 · Defence 3');
  const figures = { title: { en: 'Supply', fr: 'Offre' }, rows: [], heightPx: 80 };
  expect(lanesLeftWords({ ...frame, left: { lanes: [], figures } })).toBe('1 more lane: Supply');
  expect(lanesLeftWords({ ...frame, language: 'fr', left: { ...frame.left, figures } })).toBe(
    '3 autres bandes\u202f: Trade 12 · Defence 3 · Offre',
  );
  expect(lanesLeftWords({ ...frame, left: { lanes: [], figures: null } })).toBeNull();
});

test('as many lanes are named as there is room for', () => {
  expect(lanesLeftWords({ ...frame, size: { width: 200, lanesHeight: 200 } })).toBe('2 more lanes: Trade 12 · …');
});
