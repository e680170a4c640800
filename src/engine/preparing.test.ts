import { expect, test } from 'vitest';
import { Preparing } from './preparing.ts';

test('what could not be made ready does not keep anybody from stopping', async () => {
  const preparing = new Preparing();
  preparing.start({ prepare: () => Promise.reject(new Error('SQLITE_BUSY')) });
  expect(await preparing.stop()).toBeUndefined();
});

test('is stopped once all has ended that was begun, also what another has taken the place of', async () => {
  const preparing = new Preparing();
  const ended: string[] = [];
  const first = Promise.withResolvers<undefined>();
  preparing.start({ prepare: () => first.promise.then(() => void ended.push('first')) });
  preparing.start({ prepare: () => Promise.resolve(void ended.push('second')) });
  const stopped = preparing.stop().then(() => void ended.push('stopped'));
  // all has gone on that can
  await new Promise((resolve) => setImmediate(resolve));
  first.resolve(undefined);
  await stopped;
  expect(ended).toEqual(['second', 'first', 'stopped']);
});
