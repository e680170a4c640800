import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLess } from './cut-less.ts';
import type { DrawnBox, DrawnItem } from './drawing.ts';
import { flatItems, pointsOf, type FlatItem } from './fixtures/flat-items.ts';

const place = fc.integer({ min: -20, max: 20 });
const size = fc.integer({ min: 0, max: 20 });
const leaf: fc.Arbitrary<DrawnItem> = fc.oneof(
  fc.record({ kind: fc.constant('circle' as const), x: place, y: place, radius: size }),
  fc
    .array(fc.tuple(place, place), { minLength: 2, maxLength: 4 })
    .map((points) => ({ kind: 'path' as const, d: `M${points.map(([x, y]) => `${x} ${y}`).join('L')}` })),
);
const box: fc.Arbitrary<DrawnBox> = fc.record({ x: place, y: place, width: size, height: size });
const { items } = fc.letrec<{ item: DrawnItem; items: DrawnItem[] }>((tie) => ({
  items: fc.array(tie('item'), { maxLength: 4 }),
  item: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      kind: fc.constant('group' as const),
      clip: fc.option(box),
      dx: place,
      dy: place,
      items: tie('items'),
    }),
  ),
}));

/** Of the points of an item. */
function reachOf(flat: FlatItem) {
  const points = pointsOf(flat);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

test('what is drawn stays, in its order and as it was cut, but for cuts that take nothing away', () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const before = flatItems(drawn).filter((flat) => {
        const { left, top, right, bottom } = reachOf(flat);
        const { cut } = flat;
        if (cut !== null && (cut.right <= cut.left || cut.bottom <= cut.top)) return false;
        const isInside =
          cut !== null && left >= cut.left && top >= cut.top && right <= cut.right && bottom <= cut.bottom;
        return (
          cut === null || isInside || (left < cut.right && top < cut.bottom && right > cut.left && bottom > cut.top)
        );
      });
      const after = flatItems(cutLess(drawn, () => 0));
      expect(after.map(({ item }) => item)).toEqual(before.map(({ item }) => item));
      after.forEach((flat, at) => {
        const was = before[at];
        expect([flat.dx, flat.dy]).toEqual([was?.dx, was?.dy]);
        if (flat.cut !== null) {
          expect(flat.cut).toEqual(was?.cut);
          return;
        }
        const { left, top, right, bottom } = reachOf(flat);
        const { left: l = -Infinity, top: t = -Infinity, right: r = Infinity, bottom: b = Infinity } = was?.cut ?? {};
        expect(left >= l && top >= t && right <= r && bottom <= b).toBe(true);
      });
    }),
  );
});

test('a text is cut where it may reach over an edge', () => {
  const text = {
    kind: 'text' as const,
    text: 'Tokyo',
    x: 10,
    y: 50,
    size: 10,
    strong: false,
    anchor: 'start' as const,
    ink: { colour: '#000000' },
  };
  const cutAt = (width: number): DrawnItem['kind'][] => {
    const clip = { x: 0, y: 0, width, height: 100 };
    const [group] = cutLess([{ kind: 'group', clip, dx: 0, dy: 0, items: [text] }], () => 30);
    return group?.kind === 'group' ? group.items.map(({ kind }) => kind) : [];
  };
  expect(cutAt(60)).toEqual(['text']);
  expect(cutAt(39)).toEqual(['group']);
  expect(cutAt(5)).toEqual([]);
});
