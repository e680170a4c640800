/** An instant: milliseconds since 1970-01-01T00:00Z. ±Infinity where a bound is open. Never NaN. */
export type EpochMs = number;

/** The interval of time in view, or the brush: `from` ≤ t < `to`. */
export interface TimeExtent {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** How finely a date is known, from coarse to fine. The index is what the columns carry. */
export const precisions = [
  'none',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const;
export type Precision = (typeof precisions)[number];

/** Bits of `When.flags`. */
export const whenFlag = {
  /** There is no date: the bounds say nothing. */
  undated: 1,
  /** A start and an end were given (`a/b`): true throughout, not some time within. */
  interval: 2,
  /** `..`: there is no start, or it does not matter. */
  startOpen: 4,
  /** An empty start (`/b`): there is one, and nobody knows it. */
  startUnknown: 8,
  endOpen: 16,
  endUnknown: 32,
  /** `?` */
  startUncertain: 64,
  /** `~` */
  startApproximate: 128,
  endUncertain: 256,
  endApproximate: 512,
  /** A set, or digits left out in the middle: the bounds enclose it, only the EDTF text says it all. */
  enclosed: 1024,
  /** A time is told with how far its clocks are from UTC: the bounds are instants, and not what clocks show there. */
  utc: 2048,
} as const;

/**
 * When something was: an EDTF text (ISO 8601-2:2019, levels 0–1 and the common level 2) and what follows from it.
 *
 * The start lies in [startEarliest, startLatest), the end in [endEarliest, endLatest); all are UTC, and a date that does
 * not say how far from UTC it is (flag `utc`) counts as if it were in UTC; see kernels/when-in-zone.ts. The day 2025-10-28 has start and end within [28 Oct 00:00, 29 Oct 00:00).
 * "Possibly in [a, b)" is `startEarliest < b && endLatest > a`.
 * A single date has the same precision and qualifiers at both ends.
 */
export interface When {
  readonly edtf: string;
  readonly startEarliest: EpochMs;
  readonly startLatest: EpochMs;
  readonly endEarliest: EpochMs;
  readonly endLatest: EpochMs;
  readonly startPrecision: Precision;
  readonly endPrecision: Precision;
  readonly flags: number;
}
