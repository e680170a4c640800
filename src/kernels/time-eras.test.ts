import { describe, expect, test } from 'vitest';
import { fromDayOn, fromDayToDay, untilDay, type FixtureEvent } from './fixtures/columns.ts';
import { planEras, rowsOfEras } from './time-eras.ts';
import { linearTimeScale } from './time-scale.ts';

const era = ({ ...when }: FixtureEvent) => ({ when: { ...when, edtf: '' } });
/** 20 October to 9 November, 30 px a day. */
const scale = linearTimeScale({ from: Date.UTC(2025, 9, 20), to: Date.UTC(2025, 10, 9) }, 100, 700);
const government = era(fromDayOn('2025-10-21'));
const truce = era(fromDayToDay('2025-11-07', '2026-11-10'));
const before = era(untilDay('2025-10-20', 'open'));

describe('eras', () => {
  test('stand in one row where they follow one another, else one under the other', () => {
    expect(rowsOfEras([government, truce, before])).toEqual([0, 1, 0]);
  });

  test('that are more than there are rows share the last one', () => {
    expect(rowsOfEras(Array.from({ length: 5 }, () => government))).toEqual([0, 1, 2, 2, 2]);
  });

  test('are cut at the window, and say so', () => {
    const rows = rowsOfEras([government, truce, before]);
    expect(planEras([government, truce, before], rows, scale)).toEqual([
      { era: 2, row: 0, x0: 100, x1: 130, startsHere: false, endsHere: true },
      { era: 0, row: 0, x0: 130, x1: 700, startsHere: true, endsHere: false },
      { era: 1, row: 1, x0: 640, x1: 700, startsHere: true, endsHere: false },
    ]);
  });

  test('outside of the window are not there', () => {
    const later = linearTimeScale({ from: Date.UTC(2030, 0, 1), to: Date.UTC(2030, 1, 1) }, 0, 600);
    expect(planEras([truce, before], [0, 0], later)).toEqual([]);
  });
});
