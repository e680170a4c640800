import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayToDay, onDay, within } from '../kernels/fixtures/columns.ts';
import { dayMs } from '../kernels/durations.ts';
import type { When } from '../shared/when.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { axisPx, planTimeline } from './timeline-plan.ts';

const subject = subjectOf([onDay('2025-06-10'), fromDayToDay('2025-06-12', '2025-06-20')]);
const { from } = subject.timeExtent;

function whenFrom(day: number, days: number): When {
  const [start, end] = [from + day * dayMs, from + (day + days) * dayMs];
  return { ...within(start, end, 'day'), edtf: '' };
}

const anyTimes = fc.array(
  fc.record({ day: fc.integer({ min: -60, max: 60 }), days: fc.integer({ min: 1, max: 30 }) }),
  {
    maxLength: 6,
  },
);

test('the names of the lanes have more room on a wide sheet', () => {
  const names = ['General Administration of Customs of China'];
  const plan = (width: number) =>
    planTimeline({ ...subject, lanes: { ...subject.lanes, names } }, width, evenRuler).scale.left;
  expect(plan(1060)).toBeGreaterThan(plan(700));
  expect(plan(1060) / 1060).toBeLessThanOrEqual(0.301);
});

test('no row above the lanes is empty, whatever eras and annotations there are out of sight', () => {
  fc.assert(
    fc.property(anyTimes, anyTimes, (eraTimes, noteTimes) => {
      const eras = eraTimes.map(({ day, days }, at) => ({
        id: `e${at}`,
        name: { en: `Era ${at}` },
        when: whenFrom(day, days),
        sources: [],
      }));
      const annotations = noteTimes.map(({ day, days }, at) => ({
        id: `a${at}`,
        text: { en: `Note ${at}` },
        when: whenFrom(day, days),
      }));
      const plan = planTimeline({ ...subject, lists: { ...subject.lists, eras, annotations } }, 900, evenRuler);
      const rows = (placed: readonly { readonly row: number }[]) =>
        [...new Set(placed.map(({ row }) => row))].toSorted((a, b) => a - b);
      expect(rows(plan.eras)).toEqual([...rows(plan.eras).keys()]);
      expect(rows(plan.annotations)).toEqual([...rows(plan.annotations).keys()]);
      if (plan.eras.length === 0) expect(plan.annotationsTop).toBe(axisPx);
      if (plan.annotations.length === 0) expect(plan.headPx).toBe(plan.annotationsTop);
    }),
  );
});
