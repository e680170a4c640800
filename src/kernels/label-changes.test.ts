import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasemapLabel } from './basemap-label-plan.ts';
import { overlaps, type Box } from './label-boxes.ts';
import { changedAreas } from './label-changes.ts';

const label = (left: number, top: number, text = 'Seoul', dot: BasemapLabel['dot'] = null): BasemapLabel => ({
  style: { kind: 'city', size: 11, strong: false },
  lines: [text],
  box: { left, top, right: left + 40, bottom: top + 14 },
  dot,
});

const anyLabel = fc
  .record({
    left: fc.double({ min: 0, max: 300, noNaN: true }),
    top: fc.double({ min: 0, max: 300, noNaN: true }),
    text: fc.constantFrom('Seoul', 'Busan'),
  })
  .map(({ left, top, text }) => label(left, top, text, { x: left - 6, y: top + 7, capital: false }));

const paintOf = ({ box }: BasemapLabel): Box => ({
  left: box.left - 10,
  top: box.top - 2,
  right: box.right + 2,
  bottom: box.bottom + 2,
});
const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

describe('what has changed among names', () => {
  it('is nothing where the same are shown', () => {
    expect(changedAreas([label(10, 10)], [label(10, 10)], 1)).toEqual([]);
  });

  it('is where a name was, with the neighbour that reaches there', () => {
    const [stays, goes] = [label(10, 10), label(52, 10, 'Busan')];
    expect(changedAreas([stays, goes], [stays], 1)).toEqual([
      { box: { left: 48, top: 6, right: 96, bottom: 28 }, labels: [stays] },
    ]);
  });

  it('holds all paint of what has come and gone, on whole pixels, and each name that reaches in', () => {
    const ratios = fc.constantFrom(1, 1.25, 1.5, 2);
    fc.assert(
      fc.property(fc.array(anyLabel), fc.array(anyLabel), fc.array(anyLabel), ratios, (gone, stay, come, ratio) => {
        const now = [...come, ...stay];
        const areas = changedAreas([...stay, ...gone], now, ratio);
        for (const other of [...gone, ...come]) expect(areas.some(({ box }) => holds(box, paintOf(other)))).toBe(true);
        for (const { box, labels } of areas) {
          for (const edge of Object.values(box)) expect(edge * ratio).toBeCloseTo(Math.round(edge * ratio), 6);
          const reaching = now.filter((one) => overlaps(paintOf(one), box));
          expect(labels.filter((one) => reaching.includes(one))).toEqual(reaching);
        }
      }),
    );
  });
});
