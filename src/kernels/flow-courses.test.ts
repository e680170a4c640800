import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Flow, Place } from '../shared/dataset.ts';
import type { When } from '../shared/when.ts';
import { flowCourses, lineOfKind } from './flow-courses.ts';

const file: { places: Place[]; flows: (Omit<Flow, 'when' | 'via'> & { when: string; via?: string[] })[] } = JSON.parse(
  readFileSync(new URL('../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url), 'utf8'),
);

/** The bounds of a plain year or month: all that these tests ask for. */
function whenOf(edtf: string): When {
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1);
  const to = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return {
    edtf,
    startEarliest: from,
    startLatest: to,
    endEarliest: from,
    endLatest: to,
    startPrecision: 'month',
    endPrecision: 'month',
    flags: 0,
  };
}

const flows = file.flows
  .filter(({ when }) => /^\d{4}(-\d{2})?$/u.test(when))
  .map((flow): Flow => ({ ...flow, when: whenOf(flow.when), via: flow.via ?? [] }));
const days = (from: string, to: string): { from: number; to: number } => ({
  from: Date.parse(from),
  to: Date.parse(to),
});

describe('the flows of the first dataset', () => {
  it('show in October 2025 what went from China to the United States that month and that year', () => {
    const shown = flowCourses(flows, file.places, days('2025-10-10', '2025-10-20'));
    expect(shown.map(({ flow }) => flow.id)).toEqual(['fl-cn-us-mag25', 'fl-cn-us-mag10']);
  });

  it('do not show a month that ends where the window begins', () => {
    const shown = flowCourses(flows, file.places, days('2010-10-01', '2010-11-01'));
    expect(shown.map(({ flow }) => flow.id)).toEqual(['fl-cn-jp-2010', 'fl-cn-jp-201010']);
  });

  it('are as wide as the root of their value, within one commodity and unit', () => {
    const shown = flowCourses(flows, file.places, days('2025-10-10', '2025-10-20'));
    const [year, month] = shown.map(({ width }) => width - 1.4);
    expect((month ?? 0) / (year ?? 1)).toBeCloseTo(Math.sqrt(656 / 5933), 9);
  });

  it('compare nothing across commodities: the largest of each is as wide as any', () => {
    const shown = flowCourses(flows, file.places, days('2024-01-01', '2025-01-01'));
    const widest = shown.filter(({ width }) => width === 6).map(({ flow }) => flow.commodity);
    expect(new Set(widest)).toEqual(
      new Set(['rare-earth-magnets', 'rare-earth-metals-and-compounds', 'rare-earth-concentrate']),
    );
  });

  it('lie beside one another between the same two places', () => {
    const shown = flowCourses(flows, file.places, days('2010-01-01', '2011-01-01'));
    const middles = shown.map(({ points }) => points[24]?.y);
    expect(shown.length).toBeGreaterThan(3);
    expect(new Set(middles).size).toBe(shown.length);
  });

  it('are left out where an end is not on the map', () => {
    const places = file.places.filter(({ id }) => id !== 'country-us');
    expect(flowCourses(flows, places, days('2025-10-10', '2025-10-20'))).toEqual([]);
  });
});

describe('every curve', () => {
  it('lies in the window: of one piece, less than a turn wide, between the edges of the map', () => {
    const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    for (const isGreatCircle of [false, true]) {
      const shown = flowCourses(flows, file.places, always, isGreatCircle);
      expect(shown).toHaveLength(flows.length);
      for (const { points } of shown) {
        const xs = points.map(({ x }) => x);
        expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.75);
        expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(0);
        expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(1);
        xs.slice(1).forEach((x, at) => expect(Math.abs(x - (xs[at] ?? x))).toBeLessThan(0.05));
      }
    }
  });
});

describe('the line of a kind', () => {
  it('tells what was measured from what was agreed', () => {
    expect(['measured', 'computed', 'proxy', 'started', 'contract', 'planned', 'else'].map(lineOfKind)).toEqual([
      'solid',
      'hollow',
      'pale',
      'pale',
      'dashed',
      'dotted',
      'solid',
    ]);
  });
});
