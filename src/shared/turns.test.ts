import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('one piece of work comes after the other, also after one that fails', async () => {
  const inTurn = createTurns();
  const told: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    told.push(`${name} begins`);
    await nextTurn();
    told.push(`${name} ends`);
    if (name === 'first') throw new Error('failed');
    return name;
  };
  const first = inTurn(work('first'));
  const second = inTurn(work('second'));
  await expect(first).rejects.toThrow('failed');
  expect(await second).toBe('second');
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
