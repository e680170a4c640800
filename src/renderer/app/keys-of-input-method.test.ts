import { afterEach, expect, test, vi } from 'vitest';
import { leaveKeysToInputMethod } from './keys-of-input-method.ts';

afterEach(() => vi.unstubAllGlobals());

/** A key, as the window's own listeners have it: whether they hear it. */
function isHeard(isComposing: boolean): boolean {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  leaveKeysToInputMethod();
  let heard = false;
  target.addEventListener('keydown', () => (heard = true));
  target.dispatchEvent(Object.assign(new Event('keydown'), { isComposing }));
  return heard;
}

test('keys are heard by nobody while letters are composed, and by the window otherwise', () => {
  expect(isHeard(true)).toBe(false);
  expect(isHeard(false)).toBe(true);
});
