import { expect, test } from 'vitest';
import { pressedKeys } from './pressed-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('Ctrl and ⌘ are the same key, and Shift makes another one of a letter', () => {
  expect(pressedKeys({ ...none, key: 'k', ctrlKey: true })).toBe('Mod+k');
  expect(pressedKeys({ ...none, key: 'K', metaKey: true, shiftKey: true })).toBe('Mod+Shift+k');
  // Caps Lock
  expect(pressedKeys({ ...none, key: 'Z', ctrlKey: true })).toBe('Mod+z');
});

test('a sign is itself, by whatever keys it is written', () => {
  expect(pressedKeys({ ...none, key: '?', shiftKey: true })).toBe('?');
  // AltGr
  expect(pressedKeys({ ...none, key: '[', ctrlKey: true, altKey: true })).toBe('[');
  expect(pressedKeys({ ...none, key: '/', altKey: true })).toBe('/');
});

test('keys that write nothing keep Alt and Shift', () => {
  expect(pressedKeys({ ...none, key: 'ArrowLeft', altKey: true })).toBe('Alt+ArrowLeft');
  expect(pressedKeys({ ...none, key: 'F6', shiftKey: true })).toBe('Shift+F6');
  expect(pressedKeys({ ...none, key: 'Escape' })).toBe('Escape');
});

test('Caps Lock changes no key, Shift does', () => {
  expect(pressedKeys({ ...none, key: 'K' })).toBe('k');
  expect(pressedKeys({ ...none, key: 'K', shiftKey: true })).toBe('K');
});
