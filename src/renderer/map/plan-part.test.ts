import { expect, test } from 'vitest';
import { keepSameContent } from './plan-part.ts';

test('the same content is the same value, until it changes', () => {
  const keep = keepSameContent<{ readonly kinds: readonly string[] } | null>();
  const first = keep({ kinds: ['exports'] });
  expect(keep({ kinds: ['exports'] })).toBe(first);
  const second = keep({ kinds: [] });
  expect(second).toEqual({ kinds: [] });
  expect(keep(null)).toBeNull();
  expect(keep({ kinds: [] })).not.toBe(second);
});
