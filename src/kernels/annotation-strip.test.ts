import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationRows, planAnnotationStrip } from './annotation-strip.ts';
import { fromDayOn, fromDayToDay, onDay, untilDay, type FixtureEvent } from './fixtures/columns.ts';
import { linearTimeScale } from './time-scale.ts';

const at = ({ ...when }: FixtureEvent) => ({ when: { ...when, edtf: '' } });
const day = (text: string) => at(onDay(text));
/** 20 October to 9 November, 30 px a day. */
const scale = linearTimeScale({ from: Date.UTC(2025, 9, 20), to: Date.UTC(2025, 10, 9) }, 100, 700);
const wide = (px: number) => () => px;

describe('annotations on the timeline', () => {
  test('stand over their time, and those that would lie on one another under one another', () => {
    const placed = planAnnotationStrip(
      [at(fromDayToDay('2025-10-27', '2025-10-30')), day('2025-10-28')],
      scale,
      wide(150),
    );
    expect(placed).toMatchObject([
      { annotation: 0, row: 0, x0: 310, x1: expect.closeTo(430), textX: 315, startsHere: true, endsHere: true },
      { annotation: 1, row: 1, x0: 340, x1: 370, textX: 345 },
    ]);
  });

  test('that begin before the window keep their words in sight', () => {
    expect(planAnnotationStrip([at(untilDay('2025-10-25', 'open'))], scale, wide(50))).toMatchObject([
      { x0: 100, textX: 105, startsHere: false, endsHere: true },
    ]);
    expect(planAnnotationStrip([at(fromDayOn('2025-11-01'))], scale, wide(50))).toMatchObject([{ endsHere: false }]);
  });

  test('near the right edge are said before their time', () => {
    expect(planAnnotationStrip([day('2025-11-08')], scale, wide(100))).toMatchObject([
      { x0: 670, textX: 565, roomPx: 100 },
    ]);
  });

  test('on the map alone take no room', () => {
    expect(annotationRows([{}, {}])).toBe(0);
    expect(planAnnotationStrip([{}], scale, wide(10))).toEqual([]);
  });

  test('never have words on those of another one of their row, and stay in the window', () => {
    const days = fc.integer({ min: -30, max: 50 });
    const annotation = fc.tuple(days, fc.integer({ min: 1, max: 20 })).map(([from, length]) => {
      const start = scale.toInstant(100 + from * 30);
      const end = scale.toInstant(100 + (from + length) * 30);
      const bounds = { startEarliest: start, startLatest: end, endEarliest: start, endLatest: end };
      return { when: { ...day('2025-10-20').when, ...bounds } };
    });
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 12 }), fc.integer({ min: 5, max: 300 }), (annotations, px) => {
        const placed = planAnnotationStrip(annotations, scale, wide(px));
        for (const [index, { row, textX, roomPx }] of placed.entries()) {
          const end = textX + Math.min(px, roomPx);
          expect(end).toBeLessThanOrEqual(scale.right + 5);
          for (const other of placed.slice(index + 1).filter((one) => one.row === row)) {
            const otherEnd = other.textX + Math.min(px, other.roomPx);
            expect(end <= other.textX + 1e-6 || otherEnd <= textX + 1e-6).toBe(true);
          }
        }
      }),
    );
  });
});
