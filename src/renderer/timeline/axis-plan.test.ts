import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearTimeScale } from '../../kernels/time-scale.ts';
import { planTicks } from '../../kernels/time-ticks.ts';
import { allTime, clampWindow } from '../../kernels/time-window.ts';
import { languages, type Language } from '../../shared/language.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { contextX, planAxis, type AxisPlan } from './axis-plan.ts';

const gutterPx = 150;
const widths = { widthOf: (text: string): number => text.length * 6 };
const at = (text: string): number => Date.parse(text);

interface Asked {
  readonly window: TimeExtent;
  readonly widthPx?: number;
  readonly brush?: TimeExtent | null;
  readonly toldBrush?: TimeExtent | null;
  readonly now?: number;
  readonly timeZone?: string | null;
  readonly language?: Language;
}

function plan({
  window,
  widthPx = 870,
  brush = null,
  toldBrush = brush,
  now = allTime.to,
  timeZone = null,
  language = 'en',
}: Asked): AxisPlan {
  const scale = linearTimeScale(window, gutterPx, widthPx);
  return planAxis({
    window,
    brush,
    toldBrush,
    now,
    timeZone,
    ticks: planTicks(window, widthPx - gutterPx),
    scale,
    language,
    widths,
  });
}

const said = ({ labels }: AxisPlan): string =>
  labels.map(({ quiet, strong }) => `${quiet}${quiet === '' || strong === '' ? '' : ' '}${strong}`).join(' | ');

const days = { from: at('2025-10-24'), to: at('2025-11-04') };

describe('an axis', () => {
  test('puts the flags where the brush ends, in the words of the one that is told', () => {
    const brush = { from: at('2025-10-26T16:21Z'), to: at('2025-10-30T18:00Z') };
    const toldBrush = { from: at('2025-10-26'), to: at('2025-10-31') };
    const told = plan({ window: days, brush, toldBrush }).flags;
    expect(told.map(({ text }) => text)).toEqual(['26 Oct', '30 Oct']);
    const exact = plan({ window: days, brush }).flags;
    expect(exact.map(({ text }) => text)).toEqual(['26 Oct, 16:21', '30 Oct, 18:00']);
    expect(told.map((flag) => flag.at)).toEqual(exact.map((flag) => flag.at));
  });

  test('says at every level what stands there, from centuries to minutes', () => {
    const levels: readonly (readonly [string, string])[] = [
      ['-000500-01-01', '1600-01-01'],
      ['1850-01-01', '2050-01-01'],
      ['2018-01-01', '2028-01-01'],
      ['2025-01-01', '2026-03-01'],
      ['2025-10-01', '2025-12-01'],
      ['2025-12-28', '2026-01-06'],
      ['2025-10-28', '2025-10-30'],
      ['2025-10-28T09:55Z', '2025-10-28T10:05Z'],
    ];
    const lines = levels.flatMap(([from, to]) =>
      languages.map((language) => {
        const axis = plan({ window: { from: at(from), to: at(to) }, language });
        return `[${axis.context}] ${said(axis)}`;
      }),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "[501 BC – 1599] 400 BC | 200 BC | AD 1 | 200 | 400 | 600 | 800 | 1000 | 1200 | 1400",
        "[501 av. J.-C. – 1599] 400 av. J.-C. | an 1 | 200 | 400 | 600 | 800 | 1000 | 1200 | 1400",
        "[1850 – 2049] 1860 | 1880 | 1900 | 1920 | 1940 | 1960 | 1980 | 2000 | 2020 | 2040",
        "[1850 – 2049] 1860 | 1880 | 1900 | 1920 | 1940 | 1960 | 1980 | 2000 | 2020 | 2040",
        "[2018 – 2027] 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027",
        "[2018 – 2027] 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027",
        "[2025 – 2026] 2025 | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | 2026 | Feb",
        "[2025 – 2026] 2025 | févr. | mars | avr. | mai | juin | juil. | août | sept. | oct. | nov. | déc. | 2026 | févr.",
        "[October 2025] 6 Oct | 13 Oct | 20 Oct | 27 Oct | 3 Nov | 10 Nov | 17 Nov | 24 Nov",
        "[octobre 2025] 6 oct. | 13 oct. | 20 oct. | 27 oct. | 3 nov. | 10 nov. | 17 nov. | 24 nov.",
        "[December 2025] Sun 28 | Mon 29 | Tue 30 | Wed 31 | 1 Jan 2026 | Fri 2 | Sat 3 | Sun 4 | Mon 5",
        "[décembre 2025] dim. 28 | lun. 29 | mar. 30 | mer. 31 | 1er janv. 2026 | sam. 3 | dim. 4 | lun. 5",
        "[28 Oct 2025] Tue 28 Oct | 06:00 | 12:00 | 18:00 | Wed 29 Oct | 06:00 | 12:00",
        "[28 oct. 2025] mar. 28 oct. | 06:00 | 12:00 | 18:00 | mer. 29 oct. | 06:00 | 12:00",
        "[28 Oct 2025] 09:55 | 09:56 | 09:57 | 09:58 | 09:59 | 10:00 | 10:01 | 10:02 | 10:03",
        "[28 oct. 2025] 09:55 | 09:56 | 09:57 | 09:58 | 09:59 | 10:00 | 10:01 | 10:02 | 10:03",
      ]
    `);
  });

  test('says the day of the week at every day or at none', () => {
    const wide = plan({ window: days, widthPx: 1200 }).labels;
    expect(wide.filter(({ quiet }) => quiet === '').map(({ strong }) => strong)).toEqual(['1 Nov']);
    expect(plan({ window: days, widthPx: 560 }).labels.every(({ quiet }) => quiet === '')).toBe(true);
  });

  test('says the ends of the brush inside of it where they have room, else outside, and one day once', () => {
    const flags = (from: string, to: string): readonly (readonly [string, boolean])[] =>
      plan({ window: days, brush: { from: at(from), to: at(to) } }).flags.map(({ text, x, at: edge }) => [
        text,
        x >= edge,
      ]);
    expect(flags('2025-10-26', '2025-10-31')).toEqual([
      ['26 Oct', true],
      ['30 Oct', false],
    ]);
    expect(flags('2025-10-28', '2025-10-29')).toEqual([['28 Oct', false]]);
    expect(flags('2025-10-28', '2026-03-01')).toEqual([['28 Oct', true]]);
    expect(flags('2020-01-01', '2026-03-01')).toEqual([]);
  });

  test('says where today is while that is in the window', () => {
    const shown = plan({ window: days, now: at('2025-10-28T12:00Z'), language: 'fr' });
    expect(shown.flags.map(({ text }) => text)).toEqual(['Aujourd’hui']);
    expect(shown.todayX).toBeCloseTo(gutterPx + (4.5 / 11) * 720, 6);
    expect(plan({ window: days, now: at('2025-11-04') }).todayX).toBeNull();
  });

  test('says on whose clocks hours are read: where one was chosen, and where hours can be seen', () => {
    const clock = (window: TimeExtent, timeZone: string | null, language: Language = 'en'): string | undefined =>
      plan({ window, timeZone, language }).flags.find(({ kind }) => kind === 'clock')?.text;
    const day = { from: at('2025-10-28'), to: at('2025-10-29') };
    expect([clock(days, null), clock(day, null), clock(day, null, 'fr')]).toEqual([
      undefined,
      'local times',
      'heures locales',
    ]);
    expect([clock(days, 'UTC'), clock(days, 'America/New_York'), clock(days, 'Europe/Amsterdam', 'fr')]).toEqual([
      'UTC',
      'Washington time',
      'heure d’Amsterdam',
    ]);
  });

  test('says whose clocks they are without taking the place of a date, where there is room beside them', () => {
    const labels = (timeZone: string | null) => plan({ window: days, timeZone, widthPx: 1400 }).labels;
    expect(labels('America/New_York')).toEqual(labels(null));
    expect(labels(null).length).toBeGreaterThan(8);
  });

  test('never lets two texts touch, nor cuts one, at any scale', () => {
    const instant = fc.integer({ min: allTime.from, max: allTime.to });
    const window = fc
      .record({ from: instant, length: fc.double({ min: Math.log(6e5), max: Math.log(6e14), noNaN: true }) })
      .map(({ from, length }) => clampWindow({ from, to: from + Math.exp(length) }));
    const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(
        window,
        fc.integer({ min: 320, max: 2400 }),
        fc.tuple(share, share, share),
        fc.constantFrom(...languages),
        fc.constantFrom(null, 'UTC', 'America/New_York'),
        (window, widthPx, [a, b, today], language, timeZone) => {
          const instantAt = (part: number): number => window.from + part * (window.to - window.from);
          const brush = { from: instantAt(Math.min(a, b)), to: instantAt(Math.max(a, b)) + 1 };
          const { labels, flags, context } = plan({
            window,
            widthPx,
            brush,
            now: instantAt(today),
            timeZone,
            language,
          });
          const texts = [...labels, ...flags].toSorted((one, other) => one.x - other.x);
          const clock = flags.find(({ kind }) => kind === 'clock');
          for (const [index, { x, width }] of texts.entries()) {
            // the clock may stand before the axis, behind what it is about
            expect(x).toBeGreaterThanOrEqual(x === clock?.x ? contextX + context.length : gutterPx);
            expect(x + width).toBeLessThanOrEqual(Math.min(texts[index + 1]?.x ?? Infinity, widthPx + 0.001));
          }
        },
      ),
    );
  });
});
