import { expect, test } from 'vitest';
import { isStoryMove, storyAct, storyKeys } from './story-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null };

test.each([
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Home', 'first'],
  // Caps Lock
  ['B', 'turnBlack'],
  ['R', 'again'],
  ['Escape', 'leave'],
  ['n', null],
])('%s in the window of who speaks', (key, move) => {
  const act = storyAct({ ...none, key });
  expect(act !== null && isStoryMove(act) ? act : null).toBe(move);
});

test('a key with Ctrl is another one, and each that is told of is one', () => {
  expect(storyAct({ ...none, key: 'b', ctrlKey: true })).toBeNull();
  const keys = storyKeys.flatMap((row) => row.keys.split(' '));
  expect(keys.filter((key) => storyAct({ ...none, key: key === 'Space' ? ' ' : key }) === null)).toEqual([]);
});
