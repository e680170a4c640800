import type { EventColumns } from '../shared/event-columns.ts';
import { precisions, whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';

/** An event of a test: when it was, and what the lanes look at. */
export interface FixtureEvent extends Omit<When, 'edtf'> {
  readonly category?: number;
  readonly importance?: number;
}

const dayMs = 86_400_000;
const nothing = { startPrecision: 'none', endPrecision: 'none' } as const;

/** `2025-10-28` */
export function onDay(date: string, flags = 0): FixtureEvent {
  return within(Date.parse(date), Date.parse(date) + dayMs, 'day', flags);
}

/** `2025-10`: some time within a month, a year … */
export function within(from: EpochMs, to: EpochMs, precision: Precision, flags = 0): FixtureEvent {
  const bounds = { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to };
  return { ...bounds, startPrecision: precision, endPrecision: precision, flags };
}

/** `2025-10-26/2025-10-30` */
export function fromDayToDay(first: string, last: string, flags = 0): FixtureEvent {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return {
    startEarliest: start,
    startLatest: start + dayMs,
    endEarliest: end,
    endLatest: end + dayMs,
    startPrecision: 'day',
    endPrecision: 'day',
    flags: flags | whenFlag.interval,
  };
}

/** `2025-10-29/..` */
export function fromDayOn(date: string): FixtureEvent {
  const flags = whenFlag.interval | whenFlag.endOpen;
  return {
    ...fromDayToDay(date, date),
    endEarliest: Date.parse(date),
    endLatest: Infinity,
    endPrecision: 'none',
    flags,
  };
}

/** `/2025-10-28` (the begin is unknown), or `../2026-03-31` (there is none: a deadline). */
export function untilDay(date: string, start: 'unknown' | 'open'): FixtureEvent {
  const flags = whenFlag.interval | (start === 'open' ? whenFlag.startOpen : whenFlag.startUnknown);
  return {
    ...fromDayToDay(date, date),
    startEarliest: -Infinity,
    startLatest: Date.parse(date) + dayMs,
    startPrecision: 'none',
    flags,
  };
}

export const undated: FixtureEvent = {
  startEarliest: -Infinity,
  startLatest: Infinity,
  endEarliest: -Infinity,
  endLatest: Infinity,
  ...nothing,
  flags: whenFlag.undated,
};

/** The columns of some events; their texts, places and actors are empty. */
export function columnsFixture(events: readonly FixtureEvent[]): EventColumns {
  const noText = { offsets: new Uint32Array(events.length + 1), bytes: new Uint8Array(0) };
  const noList = { offsets: new Uint32Array(events.length + 1), values: new Uint32Array(0) };
  const dated = events.flatMap(({ flags }, row) => ((flags & whenFlag.undated) === 0 ? [row] : []));
  const start = (row: number): number => events[row]?.startEarliest ?? 0;
  return {
    count: events.length,
    startEarliest: Float64Array.from(events, (event) => event.startEarliest),
    startLatest: Float64Array.from(events, (event) => event.startLatest),
    endEarliest: Float64Array.from(events, (event) => event.endEarliest),
    endLatest: Float64Array.from(events, (event) => event.endLatest),
    startPrecision: Uint8Array.from(events, (event) => precisions.indexOf(event.startPrecision)),
    endPrecision: Uint8Array.from(events, (event) => precisions.indexOf(event.endPrecision)),
    whenFlags: Uint16Array.from(events, ({ flags }) => flags),
    category: Uint16Array.from(events, ({ category = 0 }) => category),
    status: new Uint8Array(events.length),
    certainty: new Uint8Array(events.length),
    importance: Uint8Array.from(events, ({ importance = 3 }) => importance),
    places: noList,
    actors: noList,
    byStart: Uint32Array.from(dated.toSorted((a, b) => (start(a) === start(b) ? a - b : start(a) < start(b) ? -1 : 1))),
    byId: new Uint32Array(events.length),
    id: noText,
    edtf: noText,
    title: {},
    shortTitle: {},
  };
}
