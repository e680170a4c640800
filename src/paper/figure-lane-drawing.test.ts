import { expect, test } from 'vitest';
import { wholeYear } from '../kernels/fixtures/indicators.ts';
import type { Indicator } from '../shared/dataset.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { drawFigureLane, rowsNotDrawn, figureLaneHeight, withFittingFigureLane } from './figure-lane-drawing.ts';
import { planTimeline } from './timeline-plan.ts';

const year = (value: number): number => Date.UTC(value, 0, 1);
const mining: Indicator = {
  id: 'mining',
  name: { en: 'Mining share' },
  unit: 'percent',
  scope: '',
  points: [2020, 2024].map((of) => ({
    value: of - 1960,
    sources: [],
    when: wholeYear(of),
  })),
};
const figureLane = { title: 'Supply role', rows: [{ indicator: mining, name: 'Mining', unit: { en: '%' } }] };
const subject = { ...subjectOf([]), figureLane, scope: 'window' as const };

function textsIn(from: number, to: number): readonly string[] {
  const timeline = planTimeline({ ...subject, timeExtent: { from: year(from), to: year(to) } }, 1200, evenRuler);
  return drawFigureLane(timeline, evenRuler).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

test('title, names and the values in sight are text', () => {
  expect(textsIn(2020, 2026)).toEqual(['Supply role', 'Mining', '60\u00a0%', '64\u00a0%']);
});

test('a value before the time of the picture keeps its date, and none is carried forward', () => {
  expect(textsIn(2022, 2024)).toEqual(['Supply role', 'Mining', '‹ 2020: 60\u00a0%']);
});

test('a picture without figures keeps no room for them', () => {
  expect(figureLaneHeight({ figureLane: null })).toBe(0);
  expect(figureLaneHeight({ figureLane })).toBeGreaterThan(0);
});

test('a lane of figures that is too high keeps its first rows, and the others are counted', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ indicator: mining, name: `Row ${at}`, unit: { en: '%' } }));
  const tall = { ...subject, figureLane: { ...figureLane, rows } };
  const fitting = withFittingFigureLane(tall, 150);
  expect(fitting.figureLane?.rows).toEqual(rows.slice(0, 7));
  expect(figureLaneHeight(fitting)).toBeLessThanOrEqual(150);
  expect(rowsNotDrawn(tall, 150)).toEqual([
    'Not drawn, for want of room: 13 rows of the lane of figures “Supply role”',
  ]);
  expect(withFittingFigureLane(tall, 0).figureLane?.rows.length).toBe(1);
  expect([withFittingFigureLane(tall, 400), rowsNotDrawn(tall, 400)]).toEqual([tall, []]);
});
