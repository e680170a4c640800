import { expect, test } from 'vitest';
import { formatCount } from './number-words.ts';

test.each([
  [7, '7', '7'],
  [1059, '1,059', '1\u202f059'],
  [99_999, '99,999', '99\u202f999'],
  [123_456, '120K', '120\u00a0k'],
  [1_240_000, '1.2M', '1,2\u00a0M'],
])('%d in little room is “%s”, in French “%s”', (count, english, french) => {
  expect([formatCount(count, 'en'), formatCount(count, 'fr')]).toEqual([english, french]);
});
