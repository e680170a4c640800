import { describe, expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import {
  columnsFixture,
  fromDayOn,
  fromDayToDay,
  onDay,
  untilDay,
  within,
  type FixtureEvent,
} from './fixtures/columns.ts';
import { planSpan, type SpanPlan } from './span-plan.ts';
import { linearTimeScale } from './time-scale.ts';

/** 24 October to 5 November 2025, 60 px a day. */
const window = { from: Date.UTC(2025, 9, 24), to: Date.UTC(2025, 10, 5) };
const scale = linearTimeScale(window, 0, 720);
const plan = (event: FixtureEvent, on = scale): SpanPlan => planSpan(columnsFixture([event]), 0, on);

describe('a span', () => {
  test('of a day is as wide as the day, with hard ends and the mark inside at the left', () => {
    expect(plan(onDay('2025-10-28'))).toEqual({
      x0: 240,
      x1: 300,
      start: 'hard',
      end: 'hard',
      body: 'solid',
      core0: 240,
      core1: 300,
      markOnly: false,
      markX: 249,
    });
  });

  test('of several days is true throughout', () => {
    expect(plan(fromDayToDay('2025-10-26', '2025-10-30'))).toMatchObject({ x0: 120, x1: 420, body: 'solid' });
  });

  test('of a month is some time within: hatched, and cut where the window begins', () => {
    const october = within(Date.UTC(2025, 9, 1), Date.UTC(2025, 10, 1), 'month');
    expect(plan(october)).toMatchObject({ x0: 0, x1: 480, start: 'cut', end: 'hard', body: 'hatched' });
  });

  test('of a year never begins as a point on 1 January: it fills the year, hatched', () => {
    const year = { from: Date.UTC(2002, 0, 1), to: Date.UTC(2003, 0, 1) };
    const decade = linearTimeScale({ from: Date.UTC(2000, 0, 1), to: Date.UTC(2010, 0, 1) }, 0, 3653);
    const drawn = plan(within(year.from, year.to, 'year'), decade);
    expect(drawn).toMatchObject({ x0: 731, x1: 1096, body: 'hatched', markOnly: false });
    const century = linearTimeScale({ from: Date.UTC(1900, 0, 1), to: Date.UTC(2100, 0, 1) }, 0, 400);
    const mark = plan(within(year.from, year.to, 'year'), century);
    expect(mark.markOnly).toBe(true);
    expect(mark.markX).toBeCloseTo(century.toX(Date.UTC(2002, 6, 2, 12)), 1);
  });

  test('that is uncertain is hatched; one that is approximate fades at the vague end only', () => {
    const flags = whenFlag.startUncertain | whenFlag.endUncertain;
    expect(plan(onDay('2025-10-31', flags)).body).toBe('hatched');
    const vagueEnd = fromDayToDay('2025-10-27', '2025-11-01', whenFlag.endApproximate);
    expect(plan(vagueEnd)).toMatchObject({ start: 'hard', end: 'approximate', body: 'solid' });
  });

  test('with coarse ends is solid only where it is certain', () => {
    const juneToSeptember: FixtureEvent = {
      startEarliest: Date.UTC(2025, 5, 1),
      startLatest: Date.UTC(2025, 6, 1),
      endEarliest: Date.UTC(2025, 8, 1),
      endLatest: Date.UTC(2025, 9, 1),
      startPrecision: 'month',
      endPrecision: 'month',
      flags: whenFlag.interval,
    };
    const year = linearTimeScale({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) }, 0, 365);
    expect(plan(juneToSeptember, year)).toMatchObject({
      x0: 151,
      core0: 181,
      core1: expect.closeTo(243, 9),
      x1: 273,
      body: 'solid',
    });
  });

  test('without an end reaches the edge of the window, and so does one without a begin', () => {
    expect(plan(fromDayOn('2025-10-29'))).toMatchObject({
      x0: 300,
      x1: 720,
      start: 'hard',
      end: 'open',
      body: 'solid',
    });
    expect(plan(untilDay('2025-10-28', 'unknown'))).toMatchObject({
      x0: 0,
      x1: 300,
      start: 'unknown',
      end: 'hard',
      body: 'solid',
    });
  });

  test('that is a deadline has its hard end in the window, or goes on beyond it', () => {
    expect(plan(untilDay('2025-11-02', 'open'))).toMatchObject({ x0: 0, x1: 600, end: 'hard', body: 'deadline' });
    expect(plan(untilDay('2026-03-31', 'open'))).toMatchObject({ x1: 720, end: 'cut', body: 'deadline' });
  });

  test('too narrow for a pill is a mark in its middle', () => {
    const year = linearTimeScale({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) }, 0, 730);
    const drawn = plan(onDay('2025-10-28'), year);
    expect(drawn.markOnly).toBe(true);
    expect(drawn.markX).toBeCloseTo(601, 5);
  });
});
