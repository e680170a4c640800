import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { dayMs } from './durations.ts';
import type { TimeWalk } from './lane-walk.ts';
import { firstFrame, nextFrame } from './playback.ts';
import { playedEvents, playedFrames } from './played-frames.ts';

const day = (number: number): number => Date.UTC(2019, 6, number);
const walk = (days: readonly string[], passes: (row: number) => boolean = () => true): TimeWalk => ({
  columns: columnsFixture([...days.map((date) => onDay(date)), undated]),
  passes,
});
const july = { from: day(1), to: day(11) };

describe('frames that are played', () => {
  test('are those that playing passes, each from the one before, and no more than may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
        fc.constantFrom('window' as const, 'cumulative' as const),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (days, mode, skipsEmpty, part, most) => {
          const events = walk(days.map((one) => `2019-07-${String(one).padStart(2, '0')}`));
          const playing = { mode, range: july, skipsEmpty };
          const byMs = dayMs / part;
          const all = playedFrames(playing, events, null, byMs, 100_000) ?? [];
          expect(all[0]?.brush).toEqual(firstFrame(playing, null, byMs));
          all.forEach(({ brush, row }, at) => {
            expect(row).toBeNull();
            expect(nextFrame(playing, events, brush, byMs)).toEqual(all[at + 1]?.brush ?? null);
          });
          const few = playedFrames(playing, events, null, byMs, most);
          expect(few).toEqual(all.length > most ? null : all);
        },
      ),
    );
  });

  test('of ten days by hours, growing, are two hundred and forty', () => {
    const frames = playedFrames(
      { mode: 'cumulative', range: july, skipsEmpty: false },
      walk([]),
      null,
      dayMs / 24,
      999,
    );
    expect(frames).toHaveLength(240);
    expect(frames?.at(-1)?.brush).toEqual(july);
  });

  test('go from event to event that passes and has a date', () => {
    const events = walk(['2019-07-02', '2019-07-04', '2019-07-09', '2019-08-01'], (row) => row !== 1);
    expect(playedEvents(july, events, 9)).toEqual([
      { row: 0, brush: { from: day(2), to: day(3) } },
      { row: 2, brush: { from: day(9), to: day(10) } },
    ]);
    expect(playedEvents(july, events, 1)).toBeNull();
  });
});
