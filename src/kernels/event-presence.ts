import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeExtent } from '../shared/when.ts';
import { passesFilters, possiblyIn } from './filter-mask.ts';

/** How the map shows an event. */
export const presence = {
  /** It does not pass the filters. */
  absent: 0,
  /** It passes, but lies outside of the window of time (or has no date): a small mark without a name. */
  outside: 1,
  /** It possibly lies inside the window of time, or it is selected: a full mark. */
  inside: 2,
} as const;

export type Presence = (typeof presence)[keyof typeof presence];
/** What a mark or a cell counts. */
export type ShownPresence = Exclude<Presence, typeof presence.absent>;

/** What says which events the map shows. */
export interface PresenceFilters {
  /** As in `filter-mask.ts`, the brush left out: 0 passes. */
  readonly mask: Uint16Array;
  readonly brush: TimeExtent | null;
  /** What the timeline shows. */
  readonly window: TimeExtent;
  /** Rows that are inside wherever they lie, as far as they pass. */
  readonly selected: readonly number[];
}

/** How the map shows each event: a question about one row, which stays true until the filters have changed twice. */
export type EventPresence = (row: number) => Presence;

export function presenceBy(columns: EventColumns, filters: PresenceFilters): EventPresence {
  const { mask, brush, window } = filters;
  const selected = new Set(filters.selected);
  return (row) => {
    if (!passesFilters(columns, mask, brush, row)) return presence.absent;
    return possiblyIn(columns, row, window) || selected.has(row) ? presence.inside : presence.outside;
  };
}
