import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFrameSteps, upTo } from './frame-steps.ts';

let waiting: (() => void)[] = [];
const runFrame = (): void => {
  for (const callback of waiting.splice(0)) callback();
};

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
});
// the frame that all steps share is not left asked for
afterEach(() => {
  runFrame();
  vi.unstubAllGlobals();
});

function* steps(name: string, count: number, done: string[]): Generator<void, void> {
  for (let step = 1; step <= count; step++) {
    done.push(`${name}${step}`);
    if (step < count) yield;
  }
}

test('one step is done a frame, in turn, and none once they are done', () => {
  const done: string[] = [];
  createFrameSteps().begin(steps('a', 3, done));
  expect(done).toEqual([]);
  for (const expected of [['a1'], ['a1', 'a2'], ['a1', 'a2', 'a3'], ['a1', 'a2', 'a3']]) {
    runFrame();
    expect(done).toEqual(expected);
  }
  expect(waiting).toHaveLength(0);
});

test('a step that begins others gives its place to them', () => {
  const done: string[] = [];
  const frameSteps = createFrameSteps();
  frameSteps.begin(
    (function* (): Generator<void, void> {
      done.push('a1');
      frameSteps.begin(steps('b', 2, done));
      yield;
      done.push('a2');
    })(),
  );
  for (let frame = 0; frame < 5; frame++) runFrame();
  expect(done).toEqual(['a1', 'b1', 'b2']);
});

const someActs = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 4 }).map((count) => ({ act: 'begin' as const, count })),
    fc.constantFrom('frame', 'cancel', 'finish').map((act) => ({ act, count: 0 })),
  ),
  { maxLength: 30 },
);

test('whatever is begun, cancelled and finished, the steps done are those of the last begun that had their turn', () => {
  fc.assert(
    fc.property(someActs, (acts) => {
      const done: string[] = [];
      const expected: string[] = [];
      let left: string[] = [];
      const frameSteps = createFrameSteps();
      for (const [at, { act, count }] of acts.entries()) {
        if (act === 'begin') {
          frameSteps.begin(steps(`${at}:`, count, done));
          left = Array.from({ length: count }, (_, step) => `${at}:${step + 1}`);
        } else if (act === 'frame') {
          runFrame();
          expected.push(...left.splice(0, 1));
        } else if (act === 'finish') {
          frameSteps.finish();
          expected.push(...left.splice(0));
        } else {
          frameSteps.cancel();
          left = [];
        }
        expect(done).toEqual(expected);
      }
      frameSteps.cancel();
    }),
  );
});

test('as many small steps are one as take no longer than that together, each of them done once', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  function* work(): Generator<void, void> {
    for (const ms of [1, 1, 1, 5, 1, 1]) {
      now += ms;
      yield;
    }
  }
  const began: number[] = [];
  for (const _ of upTo(3, work())) began.push(now);
  expect(began).toEqual([3, 8]);
  expect(now).toBe(10);
  vi.restoreAllMocks();
});
