import { expect, test } from 'vitest';
import type { DrawnItem } from './drawing.ts';
import { faded } from './faded.ts';
import { flatItems } from './fixtures/flat-items.ts';

const ink = { colour: '#102030' };
const fading = { ...ink, x0: 0, x1: 8, stops: [{ at: 0, opacity: 0.5 }] };
const items: readonly DrawnItem[] = [
  {
    kind: 'group',
    clip: null,
    dx: 1,
    dy: 1,
    items: [{ kind: 'circle', x: 0, y: 0, radius: 2, fill: ink, line: { ink, width: 1 } }],
  },
  { kind: 'path', d: 'M0 0L1 1', fill: { ...ink, opacity: 0.4 }, line: { ink: fading, width: 2 } },
  {
    kind: 'text',
    text: 'a',
    x: 0,
    y: 0,
    anchor: 'start',
    size: 9,
    strong: false,
    ink,
    halo: { ink, width: 3 },
  },
];

test('all that is drawn is half as opaque, at any depth, by lines, grounds and halos alike', () => {
  const [circle, path, text] = flatItems(faded(items, 0.5)).map(({ item }) => item);
  const half = { colour: '#102030', opacity: 0.5 };
  expect(circle).toMatchObject({ fill: half, line: { ink: half } });
  expect(path).toMatchObject({ fill: { opacity: 0.2 }, line: { ink: { stops: [{ at: 0, opacity: 0.25 }] } } });
  expect(text).toMatchObject({ ink: half, halo: { ink: half, width: 3 } });
});

test('what is opaque stays as it is', () => {
  expect(faded(items, 1)).toBe(items);
});
