import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possiblyIn } from './filter-mask.ts';
import { columnsFixture, fromDayOn, onDay, undated, untilDay, type FixtureEvent } from './fixtures/columns.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import type { TimeWalk } from './lane-walk.ts';
import { firstFrame, frameOfEvent, nextEvent, nextFrame, previousFrame, usualSpeed, type Playing } from './playback.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';
import { dayMs, yearMs } from './durations.ts';

/** All frames from the first on, and what each shows. */
function play(playing: Playing, walk: TimeWalk, brush: TimeExtent | null, byMs: number) {
  const frames: TimeExtent[] = [];
  for (
    let frame: TimeExtent | null = firstFrame(playing, brush, byMs);
    frame !== null;
    frame = nextFrame(playing, walk, frame, byMs)
  ) {
    frames.push(frame);
    if (frames.length > 1000) throw new Error('it plays on and on');
  }
  return frames.map((frame) => ({ ...frame, rows: rowsIn(walk, frame) }));
}

function rowsIn({ columns, passes }: TimeWalk, extent: TimeExtent): readonly number[] {
  return [...columns.byStart].filter((row) => passes(row) && possiblyIn(columns, row, extent));
}

const instant = fc.integer({ min: -furthest, max: furthest });
const events = fc.array(
  fc.record({
    // none of no length: it lies between two frames
    when: fc
      .tuple(instant, fc.uniqueArray(instant, { minLength: 4, maxLength: 4 }))
      .map(([kind, bounds]) => [kind, ...bounds]),
    passes: fc.boolean(),
  }),
  { maxLength: 12 },
);
const anyPlay = fc.record({
  events,
  mode: fc.constantFrom('window' as const, 'cumulative' as const),
  range: fc
    .tuple(instant, fc.integer({ min: 2, max: furthest }))
    .map(([from, length]) => ({ from, to: from + length })),
  length: fc.integer({ min: 1, max: 6 }),
  part: fc.integer({ min: 1, max: 4 }),
});

/** A step is no longer than the window: else time would be left out. */
function playedOf(given: {
  readonly events: readonly { readonly when: readonly number[]; readonly passes: boolean }[];
}) {
  const columns = columnsFixture(given.events.map(({ when }) => timedEvent(when)));
  const walk: TimeWalk = { columns, passes: (row) => given.events[row]?.passes === true };
  return walk;
}

describe('time that plays', () => {
  test('shows each event in all frames that it may lie in, and leaves none of the range out', () => {
    fc.assert(
      fc.property(anyPlay, (given) => {
        const { mode, range, length, part } = given;
        const walk = playedOf(given);
        const brush = { from: 0, to: Math.min(length, range.to - range.from - 0.5) };
        const byMs = (brush.to - brush.from) / part;
        const playing = { mode, range, skipsEmpty: false };
        const frames = play(playing, walk, brush, byMs);
        const shown = new Set(frames.flatMap(({ rows }) => rows));
        for (const row of rowsIn(walk, range)) expect(shown.has(row)).toBe(true);
        for (const row of shown) {
          const has = frames.map(({ rows }) => rows.includes(row));
          // without a gap
          expect(has.slice(has.indexOf(true), has.lastIndexOf(true) + 1).every(Boolean)).toBe(true);
        }
        for (const [at, { from, to }] of frames.entries()) {
          if (mode === 'window') expect(to - from).toBeCloseTo(brush.to - brush.from, 6);
          else expect([from, to <= range.to]).toEqual([range.from, true]);
          if (at > 0) expect(to).toBeGreaterThan(frames[at - 1]?.to ?? 0);
        }
      }),
    );
  });

  test('passes over empty time, and over nothing else', () => {
    fc.assert(
      fc.property(anyPlay, (given) => {
        const { mode, range, length, part } = given;
        const walk = playedOf(given);
        const brush = { from: 0, to: Math.min(length, range.to - range.from - 0.5) };
        const byMs = (brush.to - brush.from) / part;
        const frames = play({ mode, range, skipsEmpty: true }, walk, brush, byMs);
        const shown = new Set(frames.flatMap(({ rows }) => rows));
        for (const row of rowsIn(walk, range)) expect(shown.has(row)).toBe(true);
        for (const [at, { rows }] of frames.entries()) {
          if (at === 0) continue;
          if (mode === 'window') expect(rows.length).toBeGreaterThan(0);
          else if (at < frames.length - 1) expect(rows.length).toBeGreaterThan(frames[at - 1]?.rows.length ?? 0);
        }
      }),
    );
  });

  test('passes over time in which nothing is known to be: before a known end, after a known beginning', () => {
    const to = Date.parse('2025-12-31');
    const range = { from: Date.parse('1994-01-01'), to };
    const daysOf = (...events: readonly FixtureEvent[]): readonly string[] => {
      const walk: TimeWalk = { columns: columnsFixture(events), passes: () => true };
      const playing = { mode: 'window', range, skipsEmpty: true } as const;
      const frames = play(playing, walk, { from: 0, to: dayMs }, dayMs);
      return frames.slice(1).map(({ from }) => new Date(from).toISOString().slice(0, 10));
    };
    expect(daysOf(untilDay('2025-11-01', 'open'))).toEqual(['2025-11-01']);
    expect(daysOf(untilDay('2025-11-01', 'unknown'), onDay('1998-03-05'), onDay('2025-11-03'))).toEqual([
      '1998-03-05',
      '2025-11-01',
      '2025-11-03',
    ]);
    const begun = { ...fromDayOn('2025-11-01'), flags: whenFlag.interval | whenFlag.endUnknown };
    expect(daysOf(begun, onDay('2025-12-24'))).toEqual(['2025-11-01', '2025-12-24']);
    // what has no end is known to go on
    expect(daysOf(fromDayOn('2025-12-29'))).toEqual(['2025-12-29', '2025-12-30']);
  });

  test('goes back as far as the range goes', () => {
    const range = { from: 0, to: 100 };
    const frame = { from: 10, to: 30 };
    expect(previousFrame({ mode: 'window', range, skipsEmpty: false }, frame, 8)).toEqual({ from: 2, to: 22 });
    expect(previousFrame({ mode: 'window', range, skipsEmpty: false }, frame, 80)).toEqual({ from: 0, to: 20 });
    expect(previousFrame({ mode: 'cumulative', range, skipsEmpty: false }, frame, 8)).toEqual({ from: 10, to: 22 });
    expect(previousFrame({ mode: 'cumulative', range, skipsEmpty: false }, frame, 80)).toEqual({ from: 10, to: 11 });
  });

  test('goes from event to event, each with its own time', () => {
    const columns = columnsFixture([
      onDay('2025-10-30'),
      onDay('2025-10-26'),
      undated,
      onDay('2025-10-28'),
      onDay('2025-12-01'),
    ]);
    const walk: TimeWalk = { columns, passes: (row) => row !== 3 };
    const range = { from: Date.parse('2025-10-25'), to: Date.parse('2025-11-05') };
    expect(nextEvent(walk, range, null, 1)).toBe(1);
    expect(nextEvent(walk, range, 1, 1)).toBe(0);
    expect(nextEvent(walk, range, 0, 1)).toBeNull();
    expect(nextEvent(walk, range, 0, -1)).toBe(1);
    expect(nextEvent(walk, range, 1, -1)).toBeNull();
    expect(frameOfEvent(columns, range, 1)).toEqual({ from: Date.parse('2025-10-26'), to: Date.parse('2025-10-27') });
    expect(frameOfEvent(columns, range, 4)).toBeNull();
  });

  test('takes about half a minute, at the speed that comes nearest', () => {
    expect([dayMs, 14 * dayMs, 2 * yearMs, 2000 * yearMs].map((to) => usualSpeed({ from: 0, to }))).toEqual([
      'hour',
      'day',
      'month',
      'year',
    ]);
  });
});
