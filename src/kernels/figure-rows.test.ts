import { describe, expect, test } from 'vitest';
import type { Indicator } from '../shared/dataset.ts';
import { hasFiguresIn, planFigureRows } from './figure-rows.ts';
import { wholeYear } from './fixtures/indicators.ts';
import { linearTimeScale } from './time-scale.ts';

const year = (value: number) => Date.UTC(value, 0, 1);

function indicator(id: string, values: readonly (readonly [number, number])[]): Indicator {
  const points = values.map(([of, value]) => ({
    value,
    sources: [],
    when: wholeYear(of),
  }));
  return { id, name: { en: id }, unit: 'percent', scope: '', points };
}

const mining = indicator('mining', [
  [2023, 62],
  [2020, 57],
  [2023, 68],
]);
const refining = indicator('refining', [[2024, 80]]);

describe('rows of figures', () => {
  const scale = linearTimeScale({ from: year(2022), to: year(2026) }, 100, 500);

  test('a value stands over its year and nowhere else; values of one year stand together', () => {
    const [row] = planFigureRows([mining], scale);
    expect(row?.bars.map(({ points }) => points.map(({ value }) => value))).toEqual([[62, 68]]);
    expect(row?.bars[0]?.x0).toBeCloseTo(200, -1);
    expect(row?.bars[0]?.x1).toBeCloseTo(300, -1);
  });

  test('what lies before the window is told with its date, and nothing is carried forward', () => {
    const [row] = planFigureRows([mining], scale);
    expect(row?.before?.when.edtf).toBe('2020');
    const [later] = planFigureRows([mining], linearTimeScale({ from: year(2025), to: year(2026) }, 100, 500));
    expect(later?.bars).toEqual([]);
    expect(later?.before?.points.map(({ value }) => value)).toEqual([62, 68]);
  });

  test('rows share one measure, and a bar is cut at the ends of the scale', () => {
    const half = linearTimeScale({ from: year(2023) + (year(2024) - year(2023)) / 2, to: year(2025) }, 100, 500);
    const [first, second] = planFigureRows([mining, refining], half);
    expect(first?.bars[0]?.x0).toBe(100);
    expect([first?.bars[0]?.part, second?.bars[0]?.part]).toEqual([68 / 80, 1]);
  });

  test('there are figures in a time that one of them is about, if only in part', () => {
    const inYears = (from: number, to: number) => hasFiguresIn([mining, refining], { from: year(from), to: year(to) });
    expect([inYears(2021, 2023), inYears(2021, 2024), inYears(2024, 2030), inYears(2025, 2030)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(hasFiguresIn([], { from: year(2020), to: year(2030) })).toBe(false);
  });
});
