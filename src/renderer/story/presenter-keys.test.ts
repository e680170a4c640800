import { expect, test } from 'vitest';
import type { ToldState, ToldStep } from '../../shared/presenter-link.ts';
import { askedOfAudience } from './presenter-keys.ts';
import { storyAct, storyKeys } from './story-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null };
const words = { text: '', language: 'en' };
const step: ToldStep = { name: '', title: '', text: words, notes: words, minutes: null, sources: [] };
const told: ToldState = {
  title: '',
  steps: [step, step, step],
  step: 1,
  isBlank: false,
  hasLookedAround: false,
  beganAt: 0,
};

test.each([
  ['PageDown', { kind: 'toStep', step: 2 }],
  [' ', { kind: 'toStep', step: 2 }],
  ['Home', { kind: 'toStep', step: 0 }],
  // Caps Lock
  ['B', { kind: 'setBlank', isBlank: true }],
  ['R', { kind: 'toStep', step: 1 }],
  ['Escape', { kind: 'leave' }],
  ['n', null],
])('%s in the window of who speaks', (key, asked) => {
  const act = storyAct({ ...none, key });
  expect(act === null ? null : askedOfAudience(act, told)).toEqual(asked);
});

test('a key with Ctrl is another one, and each that is told of is one', () => {
  expect(storyAct({ ...none, key: 'b', ctrlKey: true })).toBeNull();
  const keys = storyKeys.flatMap((row) => row.keys.split(' '));
  expect(keys.filter((key) => storyAct({ ...none, key: key === 'Space' ? ' ' : key }) === null)).toEqual([]);
});
