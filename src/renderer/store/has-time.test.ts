import { expect, test } from 'vitest';
import type { OpenDocument } from './explorer-state.ts';
import { selectHasTime } from './has-time.ts';

function hasTime(dated: number, lists: Readonly<Record<string, readonly unknown[]>> = {}): boolean {
  const summary = { eras: [], indicators: [], annotations: [], ...lists };
  return selectHasTime({
    document: { summary, columns: { byStart: new Uint32Array(dated) } } as unknown as OpenDocument,
  });
}

test('a file has time where an event has a date, or anything else stands on its timeline', () => {
  expect(selectHasTime({ document: null })).toBe(true);
  expect([hasTime(0), hasTime(1)]).toEqual([false, true]);
  expect([hasTime(0, { eras: [{}] }), hasTime(0, { indicators: [{}] })]).toEqual([true, true]);
  // an annotation may be on the map alone
  expect([hasTime(0, { annotations: [{}] }), hasTime(0, { annotations: [{ when: {} }] })]).toEqual([false, true]);
});
