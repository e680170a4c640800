import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { Filters } from '../shared/view.ts';
import { whenFlag, type TimeExtent, type When } from '../shared/when.ts';
import { passesFilters } from './filter-mask.ts';

/**
 * The flows that concern an event: they begin, end or pass at one of its places, or at one in the same country, and
 * possibly at the same time. In the order of the document. An undated event has none.
 */
export function relatedFlows(event: EventRecord, flows: readonly Flow[], places: readonly Place[]): readonly Flow[] {
  const time = timeOf(event.when);
  if (time === null) return [];
  const flowsAt = flowsByPlace(flows, places);
  const here = new Set(event.places);
  const related = new Set<Flow>();
  places.forEach(({ id }, place) => {
    if (!here.has(id)) return;
    for (const flow of flowsAt.get(place) ?? []) if (isThen(flow, time)) related.add(flow);
  });
  return flows.filter((flow) => related.has(flow));
}

/** Whether a view asks for certain events, and not for a time or a part of the map alone. */
export function asksForEvents({ search, chain, facets }: Pick<Filters, 'search' | 'chain' | 'facets'>): boolean {
  return search.trim() !== '' || chain !== null || Object.keys(facets).length > 0;
}

/**
 * The flows that a map shows where certain events are asked for: those that concern one that passes, by `relatedFlows`. In the order
 * of the document. `mask` and `brush` as for `passesFilters`; rows are looked at until every flow is found.
 */
export function flowsOfPassing(
  flows: readonly Flow[],
  places: readonly Place[],
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
): readonly Flow[] {
  const left = flowsByPlace(flows, places);
  // of a million rows most are at places of no flow, or of none that is still looked for
  const isLooked = new Uint8Array(places.length);
  for (const place of left.keys()) isLooked[place] = 1;
  const related = new Set<Flow>();
  const take = (found: Flow): void => {
    related.add(found);
    for (const [place, others] of left) {
      const rest = others.filter((flow) => flow !== found);
      if (rest.length > 0) left.set(place, rest);
      else left.delete(place);
      isLooked[place] = Number(rest.length > 0);
    }
  };
  const { offsets, values } = columns.places;
  for (let row = 0; row < columns.count && left.size > 0; row++) {
    if (mask[row] !== 0) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = values[at] ?? 0;
      if (isLooked[place] !== 1 || !passesFilters(columns, mask, brush, row)) continue;
      for (const flow of left.get(place) ?? []) if (isThenOfRow(flow, columns, row)) take(flow);
    }
  }
  return flows.filter((flow) => related.has(flow));
}

/** By index of the place: the dated flows that begin, end or pass there, or in the same country. */
function flowsByPlace(flows: readonly Flow[], places: readonly Place[]): Map<number, readonly Flow[]> {
  const byId = new Map<string, Set<Flow>>();
  const byCountry = new Map<string, Set<Flow>>();
  const countryOf = new Map(places.map(({ id, country }) => [id, country ?? '']));
  const put = (map: Map<string, Set<Flow>>, key: string, flow: Flow): void => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(flow));
  };
  for (const flow of flows) {
    if ((flow.when.flags & whenFlag.undated) !== 0) continue;
    for (const id of [flow.from, ...flow.via, flow.to]) {
      put(byId, id, flow);
      put(byCountry, countryOf.get(id) ?? '', flow);
    }
  }
  const none: ReadonlySet<Flow> = new Set();
  return new Map(
    places.flatMap(({ id, country }, place): readonly (readonly [number, readonly Flow[]])[] => {
      const here = new Set([...(byId.get(id) ?? none), ...(byCountry.get(country ?? '') ?? none)]);
      return here.size === 0 ? [] : [[place, [...here]]];
    }),
  );
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

/** As `isThen` of the time of a row, without a value for each of a million. */
function isThenOfRow({ when }: Flow, columns: EventColumns, row: number): boolean {
  if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) return false;
  const start = columns.startEarliest[row] ?? 0;
  const from = Number.isFinite(start) ? start : (columns.endEarliest[row] ?? 0);
  return when.startEarliest < (columns.endLatest[row] ?? 0) && when.endLatest > from;
}
