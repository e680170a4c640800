import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../shared/event-columns.ts';
import { presence, presenceBy, type PresenceFilters, type Presence } from './event-presence.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import type { GroupCounts } from './group-counts.ts';
import { createPresenceCounts } from './presence-counts.ts';
import { rowsWithSeveralPlaces } from './row-groups.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
const anyTimedEvent = fc.array(instant, { minLength: 5, maxLength: 5 }).map(timedEvent);
const anyBrush = fc.tuple(instant, instant).map(extentOf);
const placeCount = 6;
const eventCount = 30;
/** Some in three groups, some in none. */
const anyGroups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: placeCount, maxLength: placeCount });
const anyEvents = fc.array(
  fc
    .tuple(anyTimedEvent, fc.array(fc.nat({ max: placeCount - 1 }), { maxLength: 4 }))
    .map(([event, places]) => ({ ...event, places })),
  { maxLength: eventCount },
);
/** A few masks, so that many steps keep theirs. */
const anyStep = fc.record({
  mask: fc.nat({ max: 2 }),
  brush: fc.option(anyBrush),
  window: anyBrush,
  selected: fc.uniqueArray(fc.nat({ max: eventCount - 1 }), { maxLength: 3 }),
  groups: fc.option(anyGroups, { freq: 4 }),
});
const anyMasks = fc.array(fc.array(fc.nat({ max: 1 }), { minLength: eventCount, maxLength: eventCount }), {
  minLength: 3,
  maxLength: 3,
});

/** By looking at every event and every place of it. */
function countNaively(
  { count, places }: EventColumns,
  groupOf: Int32Array,
  of: (row: number) => Presence,
  wanted: Presence,
  groups: number,
): readonly number[] {
  return Array.from({ length: groups }, (_, group) => {
    const rows = Array.from({ length: count }, (__, row) => row).filter((row) => of(row) === wanted);
    const own = (row: number) => [...places.values.subarray(places.offsets[row], places.offsets[row + 1])];
    return rows.filter((row) => own(row).some((place) => groupOf[place] === group)).length;
  });
}

describe('counts of events by place', () => {
  test('equal a recount over any filters, brushes, windows and choices, one after the other', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.array(fc.boolean(), { minLength: placeCount, maxLength: placeCount }),
        anyMasks,
        fc.array(anyStep, { minLength: 1, maxLength: 8 }),
        (events, isPlaced, masks, steps) => {
          const columns = columnsFixture(events);
          const arrays = masks.map((mask) => Uint16Array.from(mask.slice(0, events.length)));
          const counts = createPresenceCounts(columns, placeCount, rowsWithSeveralPlaces(columns));
          const each = Int32Array.from({ length: placeCount }, (_, place) => place);
          let division: { readonly groupOf: Int32Array; readonly countsNow: () => GroupCounts } | null = null;
          for (const { groups, ...step } of steps) {
            if (groups !== null) {
              const groupOf = Int32Array.from(groups, (group, place) => (isPlaced[place] === true ? group : -1));
              division = { groupOf, countsNow: counts.divideBy(groupOf, 3) };
            }
            const filters: PresenceFilters = {
              ...step,
              mask: arrays[step.mask] ?? new Uint16Array(0),
              selected: step.selected.filter((row) => row < events.length),
            };
            counts.moveTo(filters);
            const of = presenceBy(columns, filters);
            const naive = (groupOf: Int32Array, count: number) => ({
              inside: countNaively(columns, groupOf, of, presence.inside, count),
              outside: countNaively(columns, groupOf, of, presence.outside, count),
            });
            const told = ({ inside, outside }: GroupCounts) => ({ inside: [...inside], outside: [...outside] });
            expect(told(counts.places)).toEqual(naive(each, placeCount));
            if (division !== null) expect(told(division.countsNow())).toEqual(naive(division.groupOf, 3));
            const rows = [...events.keys()];
            expect(rows.map(counts.presenceOf)).toEqual(rows.map(of));
            for (const wanted of [presence.inside, presence.outside]) {
              const among = rows.filter((row) => of(row) === wanted);
              expect(counts.total[wanted === presence.inside ? 'inside' : 'outside']).toBe(among.length);
              expect([...counts.rowsWith(wanted)]).toEqual(among);
              const several: number[] = [];
              counts.visitSeveral(wanted, (row) => several.push(row));
              expect(several).toEqual(among.filter((row) => (events[row]?.places.length ?? 0) > 1));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('hold an event once in a group that has several of its places, and in every group', () => {
    const columns = columnsFixture([
      { ...onDay('2025-10-28'), places: [0, 1, 2, 0] },
      { ...onDay('2025-11-05'), places: [1] },
      { ...undated, places: [2] },
    ]);
    const counts = createPresenceCounts(columns, 3, Uint32Array.of(0));
    const window = { from: Date.parse('2025-10-01'), to: Date.parse('2025-11-01') };
    counts.moveTo({ mask: new Uint16Array(3), brush: null, window, selected: [] });
    const countsNow = counts.divideBy(Int32Array.of(0, 0, 1), 2);
    expect(counts.places).toEqual({ inside: Uint32Array.of(1, 1, 1), outside: Uint32Array.of(0, 1, 1) });
    expect(countsNow()).toEqual({ inside: Uint32Array.of(1, 1), outside: Uint32Array.of(1, 1) });
    counts.moveTo({ mask: new Uint16Array(3), brush: window, window, selected: [] });
    expect(countsNow()).toEqual({ inside: Uint32Array.of(1, 1), outside: Uint32Array.of(0, 0) });
  });
});
