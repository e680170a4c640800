import { expect, test } from 'vitest';
import { lakesInFills } from './lakes-in-fills.ts';

test('a lake that is a speck on the screen leaves the fill of its country whole, and comes as the map is zoomed', () => {
  const [qinghai, baikal] = [{ side: 40 }, { side: 300 }];
  expect(lakesInFills([qinghai, baikal], 8)).toEqual([baikal]);
  expect(lakesInFills([qinghai, baikal], 2)).toEqual([qinghai, baikal]);
});
