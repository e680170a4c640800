import { whenOfRow, type EventColumns } from '../shared/event-columns.ts';
import { precisions, whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import type { RowGroups } from './list-groups.ts';

export interface DayGroups extends RowGroups {
  /** What the events of each group share: the day on which they start, or what is known in its place. */
  readonly days: readonly When[];
}

/**
 * One group for each day on which an event starts. A start that is known less finely, or not for certain, has a group of
 * its own: "October 2025", "c. 24 Nov 2010". An event without a start stands under its end: "before 28 Oct 2025".
 */
export function dayGroups(columns: EventColumns): DayGroups {
  const known = new Map<string, { readonly day: When; readonly rows: number[] }>();
  for (let row = 0; row < columns.count; row++) {
    const day = startingDay(whenOfRow(columns, row));
    const key = [day.startEarliest, day.endLatest, day.startPrecision, day.endPrecision, day.flags].join('/');
    const group = known.get(key) ?? { day, rows: [] };
    group.rows.push(row);
    known.set(key, group);
  }
  const groups = [...known.values()].toSorted((a, b) => compareDays(a.day, b.day));
  const values = new Uint32Array(columns.count);
  groups.forEach(({ rows }, group) => rows.forEach((row) => (values[row] = group)));
  const offsets = Uint32Array.from({ length: columns.count + 1 }, (_, row) => row);
  const days = groups.map(({ day }) => day);
  return { count: groups.length, ofRow: { offsets, values }, without: days.findIndex(isUndated), days };
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
function compareDays(a: When, b: When): number {
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
