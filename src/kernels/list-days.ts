import { whenOfRow, type EventColumns } from '../shared/event-columns.ts';
import { precisions, whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import type { RowGroups } from './list-groups.ts';

export interface DayGroups extends RowGroups {
  /** What the events of each group share: the day on which they start, or what is known in its place. */
  readonly days: readonly When[];
}

/** Rows between two pauses. */
const stepRows = 8192;

/**
 * One group for each day on which an event starts. A start that is known less finely, or not for certain, has a group of
 * its own: "October 2025", "c. 24 Nov 2010". An event without a start stands under its end: "before 28 Oct 2025".
 * In steps of a few milliseconds, because it goes through all events.
 */
export function* dayGroups(columns: EventColumns): Generator<void, DayGroups> {
  const found: When[] = [];
  const nearStart = new Map<EpochMs, readonly number[]>();
  const values = new Uint32Array(columns.count);
  let before = -1;
  // in time, where most events are like the one before them and nothing has to be looked up
  for (let at = 0; at < columns.count; at++) {
    if (at % stepRows === 0) yield;
    const row = columns.byList[at] ?? 0;
    values[row] = before >= 0 && isAlike(columns, before, row) ? (values[before] ?? 0) : groupOf(columns, row);
    before = row;
  }
  function groupOf(all: EventColumns, row: number): number {
    const day = startingDay(whenOfRow(all, row));
    const near = nearStart.get(day.startEarliest) ?? [];
    const known = near.find((group) => isSameDay(found[group], day));
    if (known !== undefined) return known;
    nearStart.set(day.startEarliest, [...near, found.length]);
    return found.push(day) - 1;
  }
  const order = Uint32Array.from(found.keys()).sort((a, b) => compareDays(found[a], found[b]));
  const ranks = new Uint32Array(order.length);
  order.forEach((group, rank) => (ranks[group] = rank));
  for (let row = 0; row < columns.count; row++) values[row] = ranks[values[row] ?? 0] ?? 0;
  const days = Array.from(order, (group) => found[group]).filter((day) => day !== undefined);
  return { count: days.length, offsets: null, values, without: days.findIndex(isUndated), days };
}

/** Whether two events have the same date, to the letter. */
function isAlike(columns: EventColumns, a: number, b: number): boolean {
  const { startEarliest, startLatest, endEarliest, endLatest, startPrecision, endPrecision, whenFlags } = columns;
  return (
    startEarliest[a] === startEarliest[b] &&
    endLatest[a] === endLatest[b] &&
    startLatest[a] === startLatest[b] &&
    endEarliest[a] === endEarliest[b] &&
    startPrecision[a] === startPrecision[b] &&
    endPrecision[a] === endPrecision[b] &&
    whenFlags[a] === whenFlags[b]
  );
}

function isSameDay(a: When | undefined, b: When): boolean {
  return (
    a !== undefined &&
    a.startEarliest === b.startEarliest &&
    a.endLatest === b.endLatest &&
    a.startPrecision === b.startPrecision &&
    a.endPrecision === b.endPrecision &&
    a.flags === b.flags
  );
}

function startingDay(when: When): When {
  const has = (flag: number): boolean => (when.flags & flag) !== 0;
  if (isUndated(when)) return { ...when, flags: whenFlag.undated };
  // of a set only the timespan around it is known
  if (has(whenFlag.enclosed)) return when;
  const noStart = has(whenFlag.startOpen) || has(whenFlag.startUnknown);
  if (!noStart) {
    const { startEarliest, startLatest, startPrecision } = when;
    const flags = when.flags & (whenFlag.startUncertain | whenFlag.startApproximate);
    return dateOf(startEarliest, startLatest, startPrecision, flags);
  }
  if (!Number.isFinite(when.endEarliest)) return when;
  const kept = whenFlag.startOpen | whenFlag.startUnknown | whenFlag.endUncertain | whenFlag.endApproximate;
  const end = dateOf(when.endEarliest, when.endLatest, when.endPrecision, (when.flags & kept) | whenFlag.interval);
  return { ...end, startEarliest: -Infinity, startLatest: end.endLatest, startPrecision: 'none' };
}

/** A single date; a time of day becomes its day. */
function dateOf(earliest: EpochMs, latest: EpochMs, precision: Precision, flags: number): When {
  const isWithinDay = precisions.indexOf(precision) > precisions.indexOf('day');
  const day = Math.floor(earliest / dayMs) * dayMs;
  const [from, to] = isWithinDay ? [day, day + dayMs] : [earliest, latest];
  const known = isWithinDay ? 'day' : precision;
  return {
    edtf: '',
    startEarliest: from,
    startLatest: to,
    endEarliest: from,
    endLatest: to,
    startPrecision: known,
    endPrecision: known,
    flags,
  };
}

/** By when they begin; what is known least finely first, as "October 2025" holds its days; undated last. */
function compareDays(a: When | undefined, b: When | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return precisions.indexOf(a.endPrecision) - precisions.indexOf(b.endPrecision) || a.flags - b.flags;
}

function sortKey(day: When): number {
  if (isUndated(day)) return Infinity;
  return Number.isFinite(day.startEarliest) ? day.startEarliest : day.endEarliest;
}

function isUndated({ flags }: When): boolean {
  return (flags & whenFlag.undated) !== 0;
}
