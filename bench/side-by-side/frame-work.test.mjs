import { expect, test } from 'vitest';
import { frameWorkOfSteps, inputLatencies, presentedAfterShown } from './frame-work.mjs';

const main = { pid: 1, tid: 10 };
const compositor = { pid: 1, tid: 11 };

/** Times in ms here, and in microseconds in a trace. */
const task = (/** @type {number} */ from, /** @type {number} */ to, thread = main) => ({
  name: 'RunTask',
  ph: 'X',
  ts: from * 1000,
  dur: (to - from) * 1000,
  ...thread,
});
const at = (/** @type {string} */ name, /** @type {number} */ ts, /** @type {object} */ more = {}) => ({
  name,
  ph: 'I',
  ts: ts * 1000,
  ...main,
  ...more,
});

test('work for a frame is all since the frame before, and a step counts its heaviest frame', () => {
  const trace = [
    task(0, 50),
    at('BeginMainThreadFrame', 40),
    // first step: 3 ms of a timer and 4 ms of the frame; then a lighter frame
    task(100, 104),
    at('BeginMainThreadFrame', 100),
    at('bench:step', 101),
    task(110, 113),
    task(120, 124),
    at('BeginMainThreadFrame', 121),
    task(121, 123),
    task(140, 141),
    at('BeginMainThreadFrame', 140),
    // second step, in which the thread had to wait for 20 ms; and a thread that is not the page's
    { ...task(200, 229), tdur: 9000 },
    at('BeginMainThreadFrame', 201),
    at('bench:step', 202),
    task(200, 300, compositor),
  ];
  expect(frameWorkOfSteps(trace)).toEqual([7, 9]);
});

test('a trace without a step is a fault of the run', () => {
  expect(() => frameWorkOfSteps([task(0, 1)])).toThrow('no step');
});

test('latency goes from the input to the frame after it on the screen, by kind of input that the page hears of', () => {
  const stage = (
    /** @type {string} */ name,
    /** @type {string} */ ph,
    /** @type {number} */ ts,
    local = '',
    type = '',
  ) => at(name, ts, { ph, id2: { local }, args: type === '' ? {} : { event_latency: { event_type: type } } });
  /** One from `began` on, which the page has from `handled` to `done`. */
  const input = (/** @type {string} */ type, /** @type {string} */ local, began = 0, handled = 0, done = 0) => [
    stage('EventLatency', 'b', began, local, type),
    stage('RendererMainProcessing', 'b', handled, local),
    stage('RendererMainProcessing', 'e', done, local),
    stage('EventLatency', 'e', done + 1, local),
  ];
  const frame = (/** @type {number} */ commit, /** @type {number} */ presented) => [
    at('Commit', commit, { ph: 'X', dur: 1000 }),
    stage('SubmitCompositorFrameToPresentationCompositorFrame', 'b', commit + 1, 'frame'),
    stage('SubmitCompositorFrameToPresentationCompositorFrame', 'e', presented, 'frame'),
  ];
  const trace = [
    ...input('MOUSE_DRAGGED', '0x1', 0, 4, 6),
    at('bench:step', 5),
    ...frame(10, 20),
    ...input('MOUSE_WHEEL', '0x2', 30, 42, 44),
    at('bench:step', 43),
    ...frame(50, 58),
    // what ends the turn of the wheel
    ...input('MOUSE_WHEEL', '0x3', 30, 60, 61),
    ...frame(70, 80),
  ];
  expect(inputLatencies(trace, 'MOUSE_DRAGGED')).toEqual([20]);
  expect(inputLatencies(trace, 'MOUSE_WHEEL')).toEqual([28]);
});

test('what a frame shows is to be seen once the frame after its commit is', () => {
  const frame = (/** @type {string} */ ph, /** @type {number} */ ts) =>
    at('SubmitCompositorFrameToPresentationCompositorFrame', ts, { ph, id2: { local: '0x1' }, ...compositor });
  const trace = [
    at('bench:step', 0),
    frame('b', 1),
    frame('e', 6),
    at('Commit', 10, { ph: 'X', dur: 2000 }),
    at('bench:shown', 13),
    frame('b', 14),
    frame('e', 21),
  ];
  expect(presentedAfterShown(trace)).toEqual([8]);
});
