import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { Filters } from '../shared/view.ts';
import { whenFlag, type TimeExtent, type When } from '../shared/when.ts';
import { flowsAtPlaces, type FlowsAtPlaces } from './flows-at-places.ts';
import { reachingRows, someReaches, type ReachingRows } from './reaching-rows.ts';

/**
 * The flows that concern an event: they begin, end or pass at one of its places, or at one in the same country, and
 * possibly at the same time. In the order of the document. An undated event has none.
 */
export function relatedFlows(event: EventRecord, flows: readonly Flow[], places: readonly Place[]): readonly Flow[] {
  const time = timeOf(event.when);
  if (time === null || flows.length === 0) return [];
  const { groupOf, groups } = flowsAtPlaces(flows, places);
  const here = new Set(event.places);
  const related = new Set<Flow>();
  places.forEach(({ id }, place) => {
    if (!here.has(id)) return;
    for (const flow of groups[groupOf[place] ?? 0] ?? []) if (isThen(flow, time)) related.add(flow);
  });
  return flows.filter((flow) => related.has(flow));
}

/** Whether a view asks for certain events, and not for a time or a part of the map alone. */
export function asksForEvents({ search, chain, facets }: Pick<Filters, 'search' | 'chain' | 'facets'>): boolean {
  return search.trim() !== '' || chain !== null || Object.keys(facets).length > 0;
}

/**
 * The flows that a map shows where certain events are asked for: those that concern one that passes, by `relatedFlows`. In the order
 * of the document. `mask` and `brush` as for `passesFilters`; the rows are gone through once for a mask, which is not written any more,
 * and a brush that moves looks into what was found of them.
 */
export function flowsOfPassing(
  flows: readonly Flow[],
  places: readonly Place[],
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
): readonly Flow[] {
  if (flows.length === 0) return [];
  const at = flowsAtPlaces(flows, places);
  const rowsOf = rowsAtFlows(at, columns, mask);
  const related = new Set<Flow>();
  at.groups.forEach((group, index) => {
    const rows = rowsOf[index];
    if (rows === undefined) return;
    for (const flow of group) {
      const { startEarliest: from, endLatest: to } = flow.when;
      if (!related.has(flow) && someReaches(columns, rows, { from, to }, brush)) related.add(flow);
    }
  });
  return flows.filter((flow) => related.has(flow));
}

interface Known {
  readonly at: FlowsAtPlaces;
  readonly columns: EventColumns;
  readonly rows: readonly ReachingRows[];
}

const known = new WeakMap<Uint16Array, Known>();

function rowsAtFlows(at: FlowsAtPlaces, columns: EventColumns, mask: Uint16Array): readonly ReachingRows[] {
  const before = known.get(mask);
  if (before?.at === at && before.columns === columns) return before.rows;
  const rows = reachingRows(columns, mask, at.groupOf, at.groups.length);
  known.set(mask, { at, columns, rows });
  return rows;
}

function isThen({ when }: Flow, { from, to }: TimeExtent): boolean {
  return when.startEarliest < to && when.endLatest > from;
}

/** The time that an event speaks of. A deadline without a start would be all of the past: it stands for its end. */
function timeOf(when: When): TimeExtent | null {
  if ((when.flags & whenFlag.undated) !== 0) return null;
  const from = Number.isFinite(when.startEarliest) ? when.startEarliest : when.endEarliest;
  return { from, to: when.endLatest };
}
