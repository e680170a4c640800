import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeRule } from '../shared/view.ts';
import { whenFlag, type EpochMs, type TimeExtent } from '../shared/when.ts';

/** A brush under a rule of its own. */
export interface RuledTime extends TimeRule {
  readonly extent: TimeExtent;
}

/** What is known of the two ends of an event: from the first instant that each may be at, up to the last. */
interface Ends {
  readonly startEarliest: EpochMs;
  readonly startLatest: EpochMs;
  readonly endEarliest: EpochMs;
  readonly endLatest: EpochMs;
}

/**
 * Whether the event of a row stands so to the brush: under some date that it may have (possibly), or under each
 * (certainly). What has no date never does. What has no start, or no end (`..`), neither starts nor ends, lies wholly in
 * nothing, and goes on for ever on that side; but what is only known to be by a day (`../2026-03-31`) is for certain at no
 * time before that.
 */
export function passesRule(columns: EventColumns, row: number, { extent, relation, certainty }: RuledTime): boolean {
  const flags = columns.whenFlags[row] ?? 0;
  if ((flags & whenFlag.undated) !== 0) return false;
  const [hasStart, hasEnd] = [(flags & whenFlag.startOpen) === 0, (flags & whenFlag.endOpen) === 0];
  const endLatest = hasEnd ? (columns.endLatest[row] ?? 0) : Number.POSITIVE_INFINITY;
  const ends: Ends = {
    startEarliest: hasStart ? (columns.startEarliest[row] ?? 0) : Number.NEGATIVE_INFINITY,
    startLatest: hasStart ? (columns.startLatest[row] ?? 0) : Number.NEGATIVE_INFINITY,
    endEarliest: hasEnd ? (columns.endEarliest[row] ?? 0) : Number.POSITIVE_INFINITY,
    endLatest,
  };
  if (!tests[relation].possibly(ends, extent)) return false;
  if (certainty === 'possibly') return true;
  const startLatest = hasStart || !hasEnd ? ends.startLatest : endLatest;
  return tests[relation].certainly({ ...ends, startLatest }, extent);
}

interface RuleTest {
  possibly(ends: Ends, extent: TimeExtent): boolean;
  /** Of what possibly does. */
  certainly(ends: Ends, extent: TimeExtent): boolean;
}

/** Bounds are half-open: what lies before `latest` may come as near to it as it likes; of no length, it is at `earliest`. */
const tests: Readonly<Record<TimeRule['relation'], RuleTest>> = {
  overlaps: {
    possibly: ({ startEarliest, endLatest }, { from, to }) => startEarliest < to && endLatest > from,
    certainly: ({ startLatest, endEarliest }, { from, to }) => startLatest <= to && endEarliest >= from,
  },
  starts: {
    possibly: ({ startEarliest, startLatest }, { from, to }) =>
      startEarliest < to && (startLatest > from || startEarliest >= from),
    certainly: ({ startEarliest, startLatest }, { from, to }) => startEarliest >= from && startLatest <= to,
  },
  ends: {
    possibly: ({ endEarliest, endLatest }, { from, to }) =>
      endEarliest < to && (endLatest > from || endEarliest >= from),
    certainly: ({ endEarliest, endLatest }, { from, to }) => endEarliest >= from && endLatest <= to,
  },
  inside: {
    possibly: ({ startEarliest, startLatest, endEarliest }, { from, to }) =>
      (startLatest > from || startEarliest >= from) && endEarliest < to,
    certainly: ({ startEarliest, endLatest }, { from, to }) => startEarliest >= from && endLatest <= to,
  },
  ongoing: {
    possibly: ({ startEarliest, endLatest }, { from, to }) => startEarliest <= from && endLatest >= to,
    certainly: ({ startLatest, endEarliest }, { from, to }) => startLatest <= from && endEarliest >= to,
  },
};

/** The brush as the filter that a mask has a bit of; null where there is none, or it follows the usual rule (`time-cut.ts`). */
export function ruledTime(extent: TimeExtent | null, { relation, certainty }: TimeRule): RuledTime | null {
  if (extent === null || (relation === 'overlaps' && certainty === 'possibly')) return null;
  return { extent, relation, certainty };
}
