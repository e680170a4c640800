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

const dragged = (brush: number, chosen = ''): Dragged => ({ brush, chosen });

test('the first drag of a frame is told at once, and the newest of all others with the next frame', () => {
  const { store, heard, runFrame } = createDragged();
  store.setInFrame({ brush: 1 });
  expect(heard).toEqual([[dragged(1), dragged(0)]]);
  store.setInFrame({ brush: 2 });
  store.setInFrame({ brush: store.getState().brush + 1 });
  expect([store.getState().brush, heard.length]).toEqual([3, 1]);
  runFrame();
  expect(heard.slice(1)).toEqual([[dragged(3), dragged(1)]]);
});

test('a drag that goes on is told once a frame, and after a frame of rest at once again', () => {
  const { store, heard, runFrame } = createDragged();
  for (let brush = 1; brush <= 9; brush++) {
    store.setInFrame({ brush });
    if (brush % 3 === 0) runFrame();
  }
  expect(heard.map(([{ brush }]) => brush)).toEqual([1, 3, 6, 9]);
  runFrame();
  expect(heard).toHaveLength(4);
  store.setInFrame({ brush: 10 });
  expect(heard.at(-1)).toEqual([dragged(10), dragged(9)]);
});

test('what is told at once takes what was dragged along, and no frame tells it again', () => {
  const { store, heard, runFrame } = createDragged();
  store.setInFrame({ brush: 1 });
  store.setInFrame({ brush: 2 });
  store.setState({ chosen: 'a' });
  runFrame();
  expect(heard.slice(1)).toEqual([[dragged(2, 'a'), dragged(1)]]);
});

test('a listener that changes the state tells the others at once, and one that drags waits for the next frame', () => {
  const { store, heard, runFrame } = createDragged();
  store.subscribe(({ brush }) => {
    if (brush === 1) store.setInFrame({ brush: 2 });
    if (brush === 2) store.setState({ brush: 3 });
  });
  store.setInFrame({ brush: 1 });
  expect(heard).toHaveLength(1);
  runFrame();
  expect(heard.map(([{ brush }]) => brush)).toEqual([1, 2, 3]);
});

test('after a drag over which a listener fails, what is set is told at once as before', () => {
  const { store, heard, runFrame } = createDragged();
  const stop = store.subscribe(() => {
    throw new Error('a view fails');
  });
  expect(() => store.setInFrame({ brush: 1 })).toThrow('a view fails');
  stop();
  store.setState({ chosen: 'a' });
  expect(heard.at(-1)).toEqual([dragged(1, 'a'), dragged(1)]);
  runFrame();
  expect(heard).toHaveLength(2);
});
