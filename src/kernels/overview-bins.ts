import type { EventColumns } from '../shared/event-columns.ts';
import type { EpochMs } from '../shared/when.ts';
import { passingRows } from './passing-rows.ts';
import { lowestRow } from './row-bits.ts';
import { changedRows, cutTime, isInCut, timeChanges, type TimeCut } from './time-cut.ts';
import type { TimeScale } from './time-scale.ts';

/** How many events there are in each bin of the overview; what spreads over several bins counts for a part in each. */
export interface OverviewBins {
  readonly binPx: number;
  readonly passing: Float32Array;
  /** Passing and filtered ones. */
  readonly all: Float32Array;
  readonly highest: number;
}

/** In which bins of the overview each event lies. Four bytes an event. */
export interface OverviewPlaces {
  readonly binPx: number;
  readonly bins: number;
  /** By row; `nowhere` for what has no date, or no end that is known. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** How many events there are in each bin, whatever passes. */
  readonly all: Float32Array;
  readonly highest: number;
}

const nowhere = 2 ** 16 - 1;
/** So fine a table leaves a bin or two to choose from, where time is not cut into very uneven pieces. */
const tableSteps = 4096;

/**
 * What one event counts in sum: whole numbers, so that what is taken in and given back leaves nothing behind. The parts
 * of one that is spread are rounded, by less than a millionth of it.
 */
const whole = 2 ** 28;

/**
 * Places all dated events on the scale: a year-only event lies in all of its year, so that it is no peak on 1 January; one
 * with an open end lies where its other end is.
 */
export function placeInOverview(columns: EventColumns, scale: TimeScale, binPx = 4): OverviewPlaces {
  const { count, startEarliest, endLatest } = columns;
  const bins = Math.min(Math.max(Math.floor((scale.right - scale.left) / binPx), 1), nowhere);
  const edges = Float64Array.from({ length: bins }, (_, bin) => scale.toInstant(scale.left + bin * binPx));
  const binAt = binFinder(edges);
  const first = new Uint16Array(count).fill(nowhere);
  const last = new Uint16Array(count);
  let bin = 0;
  // in the order of the rows: memory likes that better than any order in which bins follow each other
  for (let row = 0; row < count; row++) {
    const start = startEarliest[row] ?? 0;
    const end = endLatest[row] ?? 0;
    const from = Number.isFinite(start) ? start : end - 1;
    if (!Number.isFinite(from)) continue;
    bin = binAt(from, bin);
    first[row] = bin;
    last[row] = Number.isFinite(end) ? binAt(end - 1, bin) : bin;
  }
  const spans = { bins, first, last };
  const all = sumUp(changesOf(columns, spans, new Uint16Array(count), cutTime(columns, null)));
  return { ...spans, binPx, all, highest: all.reduce((most, one) => Math.max(most, one), 0) };
}

/**
 * Finds the last bin that begins at an instant or before it; the first one for what is before all of them. It is looked for
 * in a bin that it may be in first: rows mostly lie where the one before does, and end where they begin. Else a table of
 * even steps tells where to look, and the edges decide.
 */
function binFinder(edges: Float64Array): (instant: EpochMs, guess: number) => number {
  const last = edges.length - 1;
  const first = edges[0] ?? 0;
  const step = ((edges[last] ?? 0) - first) / tableSteps;
  const table = Uint16Array.from({ length: tableSteps + 1 }, (_, at) => search(first + at * step, 0, last));
  function search(instant: EpochMs, from: number, to: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] ?? 0) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return function binAt(instant, guess) {
    if ((edges[guess] ?? 0) <= instant && (guess === last || instant < (edges[guess + 1] ?? 0))) return guess;
    const at = Math.min(Math.max(Math.floor((instant - first) / step), 0), tableSteps);
    // one further on both sides: a division may be off by its rounding
    const from = Math.max((table[at] ?? 0) - 1, 0);
    return search(instant, from, Math.min((table[at + 1] ?? last) + 1, last));
  };
}

/** Counts what passes, under a brush that moves. Only `moveTo` changes it. */
export interface OverviewTally {
  /** The bins at this cut. */
  moveTo(cut: TimeCut): OverviewBins;
}

/** `mask`: 0 passes; without the brush. What has not moved since the last cut is not looked at again. */
export function tallyOverview(columns: EventColumns, mask: Uint16Array, places: OverviewPlaces): OverviewTally {
  const { binPx, bins, all, highest } = places;
  let passing = new Float64Array(bins + 1);
  /** Without a brush, once it was counted: each brush begins there, and its end goes back there. */
  let whole: Float64Array<ArrayBuffer> | null = null;
  let at: TimeCut | null = null;
  return {
    moveTo(cut) {
      if (whole !== null && cut.undated) passing.set(whole);
      else if (at === null || changedRows(at, cut) > columns.count) {
        passing = changesOf(columns, places, mask, cut);
        if (cut.undated) whole = passing.slice();
      } else {
        for (const { rows, by } of timeChanges(columns, at, cut)) {
          for (const row of rows) if (mask[row] === 0) spread(passing, places, row, by);
        }
      }
      at = cut;
      return { binPx, all, passing: sumUp(passing), highest };
    },
  };
}

type Spans = Pick<OverviewPlaces, 'bins' | 'first' | 'last'>;

/** By how much each bin differs from the one before, and behind the last one: of all rows that pass. */
function changesOf(columns: EventColumns, places: Spans, mask: Uint16Array, cut: TimeCut): Float64Array<ArrayBuffer> {
  const changes = new Float64Array(places.bins + 1);
  const isWhole = cut.undated;
  const rows = passingRows(mask);
  for (let word = 0; word < rows.length; word++) {
    for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
      const row = lowestRow(left, word);
      if (isWhole || isInCut(columns, cut, row)) spread(changes, places, row, 1);
    }
  }
  return changes;
}

/** Notes an event where it begins and behind its end: one step whatever its length. */
function spread(changes: Float64Array, { first, last }: Spans, row: number, by: 1 | -1): void {
  const from = first[row] ?? nowhere;
  if (from === nowhere) return;
  const end = Math.max(last[row] ?? 0, from) + 1;
  // most lie in one bin, and a division is the dearest thing here
  const part = by * (end - from === 1 ? whole : Math.round(whole / (end - from)));
  changes[from] = (changes[from] ?? 0) + part;
  changes[end] = (changes[end] ?? 0) - part;
}

function sumUp(changes: Float64Array): Float32Array {
  const counts = new Float32Array(changes.length - 1);
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    sum += changes[bin] ?? 0;
    counts[bin] = sum / whole;
  }
  return counts;
}
