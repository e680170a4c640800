import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneFields, usualLanes, type LaneField, type LaneId, type Lanes } from '../shared/view.ts';
import { arrangeLanes, mostLanes, movedLane, type LaneArrangement } from './arrange-lanes.ts';
import { eventsInLanes } from './drawn-events.ts';
import { eventKinds, tallyEvents } from './event-counts.ts';
import { tallyFacets } from './facet-counts.ts';
import { columnsFixture, type FixtureEvent } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetsFixture, filtersOfBits, idsOfRow } from './fixtures/facets.ts';
import { contentsFixture } from './fixtures/lane-contents.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { asksNothing, keepMask } from './kept-mask.ts';
import { firstLaneOfRow, lanesOfRow } from './lane-sets.ts';
import { layOutLanes } from './lane-layout.ts';
import { linearTimeScale } from './time-scale.ts';
import { cutTime } from './time-cut.ts';

function arranged(events: readonly FixtureEvent[], lanes: Partial<Lanes>): LaneArrangement {
  const columns = columnsFixture(events);
  const facetOf = facetsFixture(columns);
  const asked = { ...usualLanes, ...lanes };
  if (asked.by === 'none') return arrangeLanes(asked, null, new Uint32Array(0), columns.count);
  const totals = tallyFacets(columns, facetOf).totalsOf(asked.by);
  return arrangeLanes(asked, facetOf(asked.by), totals, columns.count);
}

const idsOf = ({ shown }: LaneArrangement): readonly LaneId[] => shown.map(({ id }) => id);
const day = timedEvent([0, 0, 0, 10, 10]);
const events: readonly FixtureEvent[] = [
  { ...day, category: 1, status: 2, certainty: 1, actors: [0, 1], places: [0, 1, 2], sources: [0, 1], tags: [0] },
  { ...day, category: 1, status: 0, certainty: 0, actors: [1], places: [3], sources: [1] },
  { ...day, category: 0, status: 1, certainty: 0, actors: [] },
];

describe('a lane stands for', () => {
  test.each<[LaneField, readonly LaneId[], readonly (readonly number[])[]]>([
    ['category', ['trade', 'law'], [[1], [1], [0]]],
    ['actor', ['b', 'a', ''], [[0, 1], [0], [2]]],
    ['country', ['JP', 'KR', ''], [[0, 1], [2], [2]]],
    ['place', ['tokyo', 'kyoto', 'busan', 'sea', ''], [[0, 1, 2], [3], [4]]],
    ['source', ['t', 's', ''], [[0, 1], [0], [2]]],
    ['status', ['happened', 'planned', ''], [[1], [0], [2]]],
    ['certainty', ['high', 'low'], [[1], [0], [0]]],
    ['grade', ['B2', ''], [[0], [1], [1]]],
    ['tag', ['urgent', ''], [[0], [1], [1]]],
    ['none', [null], [[0], [0], [0]]],
  ])('each %s that some event has', (by, ids, lanes) => {
    const arrangement = arranged(events, { by });
    expect(idsOf(arrangement)).toEqual(ids);
    expect(events.map((_, row) => lanesOfRow(arrangement.sets, row))).toEqual(lanes);
    expect(events.map((_, row) => firstLaneOfRow(arrangement.sets, row))).toEqual(lanes.map(([first]) => first));
  });

  test('categories without events too, as their marks are explained there', () => {
    expect(idsOf(arranged(events.slice(0, 2), { by: 'category' }))).toEqual(['trade', 'law']);
  });

  test('all smaller values together, where there are many; those that a person has put in order keep their own', () => {
    const count = mostLanes + 6;
    const actors = Array.from({ length: count }, (_, actor) => actor);
    const columns = columnsFixture(
      actors.flatMap((actor) => Array.from({ length: actor + 1 }, () => ({ ...day, actors: [actor] }))),
    );
    const column = {
      ids: [...actors.map(String), ''],
      sets: Uint8Array.from(columns.actors.values),
      offsets: Uint32Array.from([...actors, count]),
      values: Uint32Array.from(actors),
    };
    const totals = Uint32Array.from([...actors.map((actor) => actor + 1), 0]);
    const lanes: Lanes = { ...usualLanes, by: 'actor', order: ['0'] };
    const { all, sets } = arrangeLanes(lanes, column, totals, columns.count);
    expect(all.map(({ id }) => id)).toEqual([
      '0',
      ...actors
        .slice(-mostLanes + 1)
        .toReversed()
        .map(String),
      null,
    ]);
    expect(all.at(-1)?.values).toBe(count - mostLanes);
    expect([lanesOfRow(sets, 0), lanesOfRow(sets, 1)]).toEqual([[0], [mostLanes]]);
  });
});

describe('lanes are arranged', () => {
  test('by moving one, and those that are not named keep their places behind', () => {
    const order = movedLane(arranged(events, { by: 'place' }).all, 'sea', 0);
    expect(order).toEqual(['sea', 'tokyo', 'kyoto', 'busan', '']);
    expect(idsOf(arranged(events, { by: 'place', order: ['sea', 'nowhere'] }))).toEqual(order);
    expect(movedLane([{ id: 'a' }, { id: 'b' }, { id: null }], 'a', 2)).toEqual(['b', null, 'a']);
    expect(movedLane([{ id: 'a' }], 'b', 0)).toEqual(['a']);
  });

  test('by hiding one: its events stand in their other lanes only', () => {
    const { all, shown, sets } = arranged(events, { by: 'actor', hidden: ['b'] });
    expect([all.length, shown.map(({ id }) => id)]).toEqual([3, ['a', '']]);
    expect(events.map((_, row) => lanesOfRow(sets, row))).toEqual([[0], [], [1]]);
    expect(firstLaneOfRow(sets, 1)).toBe(-1);
  });

  test('by collapsing one, which is a density then, one row high', () => {
    const columns = columnsFixture(events);
    const { shown, sets } = arranged(events, { by: 'actor', collapsed: ['b'] });
    const scale = linearTimeScale({ from: 0, to: 20 }, 0, 400);
    const contents = contentsFixture(columns, new Uint16Array(3), scale, sets);
    const { lanes } = layOutLanes({
      columns,
      contents,
      scale,
      selected: new Set(),
      heightPx: 300,
      labelPx: () => 60,
      shortLabelPx: () => 60,
      leastLabelPx: () => 20,
      notePx: () => 0,
      collapsed: shown.map(({ isCollapsed }) => isCollapsed),
      previous: null,
      keepsRows: false,
    });
    expect(lanes.map(({ density, rows, count }) => [density !== null, rows, count])).toEqual([
      [true, 1, 2],
      [false, 1, 1],
      [false, 1, 1],
    ]);
  });
});

const instant = fc.integer({ min: -furthest, max: furthest });
const extent = fc
  .tuple(instant, fc.integer({ min: 1, max: furthest }))
  .map(([from, length]) => ({ from, to: from + length }));
const anyEvent = fc
  .tuple(fc.nat({ max: facetEventKinds - 1 }), fc.option(fc.tuple(instant, instant, instant, instant, instant)))
  .map(([kind, when]): FixtureEvent => ({ ...facetEvent(kind), ...(when === null ? {} : timedEvent(when)) }));
const bits = fc.option(fc.record({ only: fc.nat({ max: 15 }), not: fc.nat({ max: 15 }) }), { freq: 3 });
const askedBits = fc.record(Object.fromEntries(laneFields.filter((by) => by !== 'none').map((by) => [by, bits])));

test('what lanes of any field count, each event once, is what is counted one by one, and what the status line says', () => {
  const wholeTime = { from: -furthest * 4, to: furthest * 4 };
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 40 }),
      fc.constantFrom(...laneFields),
      askedBits,
      fc.option(extent),
      fc.option(extent),
      fc.array(fc.constantFrom('a', 'b', 'JP', 'tokyo', 's', 'law', 'high', '', null), { maxLength: 3 }),
      (given, by, asked, brush, window, hidden) => {
        const columns = columnsFixture(given);
        const facetOf = facetsFixture(columns);
        const { mask } = keepMask(columns, facetOf).filtersOf({
          ...asksNothing,
          facets: filtersOfBits(facetOf, asked),
        });
        const { shown, sets } = arranged(given, { by, hidden });
        const scale = linearTimeScale(window ?? wholeTime, 0, 90);
        const contents = contentsFixture(columns, mask, scale, sets, brush);
        const layout = layOutLanes({
          columns,
          contents,
          scale,
          selected: new Set(),
          heightPx: 120,
          labelPx: () => 60,
          shortLabelPx: () => 60,
          leastLabelPx: () => 20,
          notePx: () => 0,
          collapsed: [],
          previous: null,
          keepsRows: false,
        });
        const inWindow = [...columns.byStart].filter((row) => contents.holds(row));
        const hasLane = (row: number, id: LaneId): boolean =>
          by === 'none' || idsOfRow(columns, by, row).some((one) => one === id);
        const naive = shown.map(({ id }) => inWindow.filter((row) => hasLane(row, id)));
        expect([...contents.events]).toEqual(naive.map((rows) => rows.length));
        const once = new Set(naive.flat()).size;
        expect(eventsInLanes(layout, contents)).toBe(once);
        if (shown.length === arranged(given, { by }).shown.length && window === null) {
          const placed = new Uint8Array(columns.count).fill(1);
          const counts = tallyEvents(columns, mask, eventKinds(columns, placed)).moveTo(cutTime(columns, brush));
          expect(once).toBe(counts.inBothViews + counts.unplaced);
        }
      },
    ),
    { numRuns: 400 },
  );
});
