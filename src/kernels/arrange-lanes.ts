import type { LaneId, Lanes } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import type { ValueCounts } from './facet-counts.ts';
import { facetRank } from './facet-rank.ts';
import { laneSets, oneLane, type LaneSets } from './lane-sets.ts';

export interface ArrangedLane {
  readonly id: LaneId;
  /** Where the value that it stands for is in its facet's column; null where it stands for several, or for all events. */
  readonly value: number | null;
  /** How many values it stands for. */
  readonly values: number;
  readonly isCollapsed: boolean;
  readonly isHidden: boolean;
  /** Whether a person has given it its place. */
  readonly isMoved: boolean;
}

/** The lanes of a view over one document. */
export interface LaneArrangement {
  readonly by: Lanes['by'];
  /** All of them in their order, those that are not drawn as well. */
  readonly all: readonly ArrangedLane[];
  /** Those that are drawn. */
  readonly shown: readonly ArrangedLane[];
  /** Which of those rows are in. */
  readonly sets: LaneSets;
}

/** A lane for each of so many values of a field; the smaller ones share one. */
export const mostLanes = 24;

/**
 * The lanes that a view asks for. Values that no event has get none, but for categories, whose marks explain the map too.
 * `column`: of the field that the lanes stand for, with how many events have each value; null for lanes by none, where all
 * events are in one.
 */
export function arrangeLanes(
  lanes: Lanes,
  column: FacetColumn | null,
  totals: ValueCounts,
  rowCount: number,
): LaneArrangement {
  const { by } = lanes;
  if (by === 'none' || column === null) {
    const isCollapsed = lanes.collapsed.includes(null);
    const only = { id: null, value: null, values: 1, isCollapsed, isHidden: false, isMoved: false };
    return { by, all: [only], shown: [only], sets: oneLane(rowCount) };
  }
  const rank = facetRank(by);
  const used = column.ids
    .map((id, index) => ({ id, index, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0 || by === 'category');
  const named = new Set<LaneId>(lanes.order);
  const own = new Set(
    used.length <= mostLanes + 1
      ? used
      : used
          .toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)) || b.total - a.total)
          .slice(0, mostLanes),
  );
  const arranged: Pick<ArrangedLane, 'id' | 'value' | 'values'>[] = used
    .filter((value) => own.has(value))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, index }) => ({ id, value: index, values: 1 }));
  const rest = used.length - own.size;
  if (rest > 0) arranged.push({ id: null, value: null, values: rest });
  const all = arranged
    .toSorted((a, b) => placeIn(lanes.order, a.id) - placeIn(lanes.order, b.id))
    .map((lane): ArrangedLane => ({
      ...lane,
      isCollapsed: lanes.collapsed.includes(lane.id),
      isHidden: lanes.hidden.includes(lane.id),
      isMoved: named.has(lane.id),
    }));
  const shown = all.filter(({ isHidden }) => !isHidden);
  const laneOfRest = shown.findIndex(({ value }) => value === null);
  const laneOfValue = new Int32Array(column.ids.length).fill(-1);
  for (const { index } of used) laneOfValue[index] = laneOfRest;
  for (const { value } of all) if (value !== null) laneOfValue[value] = -1;
  for (const [lane, { value }] of shown.entries()) if (value !== null) laneOfValue[value] = lane;
  return { by, all, shown, sets: laneSets(column, laneOfValue, shown.length) };
}

/** What is not named keeps its place behind what is. */
function placeIn(order: readonly LaneId[], id: LaneId): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

/** The order of lanes after one of them has taken the place that another one has among them; the same where it is none of them. */
export function movedLane(lanes: readonly Pick<ArrangedLane, 'id'>[], id: LaneId, to: number): readonly LaneId[] {
  const ids = lanes.map((lane) => lane.id);
  if (!ids.includes(id)) return ids;
  const rest = ids.filter((one) => one !== id);
  const place = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
