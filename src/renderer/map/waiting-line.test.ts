import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WaitingLine } from './waiting-line.ts';

const never = new AbortController().signal;
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

function lineOf(mostUnderWay: number) {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const line = new WaitingLine<number, number>(mostUnderWay, (job) => {
    begun.push(job);
    return new Promise((resolve) => void ends.set(job, () => resolve(job * 10)));
  });
  return { line, begun, end: (job: number) => ends.get(job)?.() };
}

test('what is not wanted any more is not begun, and what is under way is answered', async () => {
  const { line, begun, end } = lineOf(1);
  const stops = [1, 2, 3].map(() => new AbortController());
  const answers = stops.map(({ signal }, at) => line.ask(at + 1, signal));
  expect(begun).toEqual([1]);
  stops[0]?.abort();
  stops[1]?.abort();
  end(1);
  await settled();
  expect(begun).toEqual([1, 3]);
  end(3);
  expect(await Promise.all(answers)).toEqual([10, null, 30]);
  expect(await line.ask(4, AbortSignal.abort())).toBeNull();
});

test('work that fails holds up nothing', async () => {
  const line = new WaitingLine<number, number>(1, (job) =>
    job === 1 ? Promise.reject(new Error('one')) : Promise.resolve(job),
  );
  const [first, second] = [line.ask(1, never), line.ask(2, never)];
  await expect(first).rejects.toThrow('one');
  expect(await second).toBe(2);
});

test('all that is wanted is begun in its order, so many at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { maxLength: 12 }),
      async (most, wanted) => {
        const { line, begun, end } = lineOf(most);
        const stops = wanted.map(() => new AbortController());
        const answers = stops.map(({ signal }, job) => line.ask(job, signal));
        wanted.forEach((isWanted, job) => {
          if (!isWanted) stops[job]?.abort();
        });
        for (let ended = 0; ended < begun.length; ended++) {
          expect(begun.length - ended).toBeLessThanOrEqual(most);
          end(begun[ended] ?? -1);
          await settled();
        }
        const done = wanted.flatMap((isWanted, job) => (isWanted || job < most ? [job] : []));
        expect(begun).toEqual(done);
        expect(await Promise.all(answers)).toEqual(wanted.map((_, job) => (done.includes(job) ? job * 10 : null)));
      },
    ),
    { numRuns: 40 },
  );
});
