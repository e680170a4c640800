import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { tellInFrames } from './frame-store.ts';

interface Dragged {
  readonly brush: number;
  readonly chosen: string;
}

function createDragged() {
  const waiting: (() => void)[] = [];
  const store = tellInFrames(
    createStore<Dragged>(() => ({ brush: 0, chosen: '' })),
    (task) => waiting.push(task),
  );
  const heard: (readonly [Dragged, Dragged])[] = [];
  const runFrame = (): void => {
    for (const task of waiting.splice(0)) task();
  };
  store.subscribe((state, before) => heard.push([state, before]));
  return { store, heard, runFrame };
}

test('what is dragged stands in the state at once, and is told once a frame: the newest', () => {
  const { store, heard, runFrame } = createDragged();
  store.setInFrame({ brush: 1 });
  store.setInFrame({ brush: store.getState().brush + 1 });
  expect([store.getState().brush, heard]).toEqual([2, []]);
  runFrame();
  expect(heard).toEqual([
    [
      { brush: 2, chosen: '' },
      { brush: 0, chosen: '' },
    ],
  ]);
  runFrame();
  expect(heard).toHaveLength(1);
});

test('what is told at once takes what was dragged along, and no frame tells it again', () => {
  const { store, heard, runFrame } = createDragged();
  store.setInFrame({ brush: 1 });
  store.setState({ chosen: 'a' });
  runFrame();
  expect(heard).toEqual([
    [
      { brush: 1, chosen: 'a' },
      { brush: 0, chosen: '' },
    ],
  ]);
  store.setInFrame({ brush: 3 });
  runFrame();
  expect(heard.at(-1)).toEqual([
    { brush: 3, chosen: 'a' },
    { brush: 1, chosen: 'a' },
  ]);
});

test('a listener that changes the state tells the others at once, and one that drags waits for the next frame', () => {
  const { store, heard, runFrame } = createDragged();
  store.subscribe(({ brush }) => {
    if (brush === 1) store.setInFrame({ brush: 2 });
    if (brush === 2) store.setState({ brush: 3 });
  });
  store.setInFrame({ brush: 1 });
  runFrame();
  expect(heard).toHaveLength(1);
  runFrame();
  expect(heard.map(([{ brush }]) => brush)).toEqual([1, 2, 3]);
});
