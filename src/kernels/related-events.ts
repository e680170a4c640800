import type { EventColumns, ListColumn } from '../shared/event-columns.ts';
import { whenFlag, type EpochMs } from '../shared/when.ts';

/** Rows of events that share something with one event, each list in time. */
export interface RelatedEvents {
  readonly samePlace: readonly number[];
  /** Those with an actor in common that are not at the same place already. */
  readonly sameActor: readonly number[];
}

/** The events at the same places, and those with the same actors: of each at most `most`, the nearest in time. */
export function relatedEvents(columns: EventColumns, row: number, most: number): RelatedEvents {
  const places = new Set(listedAt(columns.places, row));
  const actors = new Set(listedAt(columns.actors, row));
  const samePlace: number[] = [];
  const sameActor: number[] = [];
  for (let other = 0; other < columns.count; other++) {
    if (other === row) continue;
    if (sharesOne(columns.places, other, places)) samePlace.push(other);
    else if (sharesOne(columns.actors, other, actors)) sameActor.push(other);
  }
  const nearest = (rows: readonly number[]): readonly number[] =>
    rows
      .toSorted((a, b) => compare(gapBetween(columns, row, a), gapBetween(columns, row, b)) || a - b)
      .slice(0, most)
      .toSorted((a, b) => compare(standsAt(columns, a), standsAt(columns, b)) || a - b);
  return { samePlace: nearest(samePlace), sameActor: nearest(sameActor) };
}

function listedAt({ offsets, values }: ListColumn, row: number): Uint32Array {
  return values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

function sharesOne({ offsets, values }: ListColumn, row: number, wanted: ReadonlySet<number>): boolean {
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
    if (wanted.has(values[at] ?? -1)) return true;
  }
  return false;
}

/** How far two events are from one another, milliseconds; Infinity where one of them is undated. */
function gapBetween(columns: EventColumns, a: number, b: number): number {
  const [atA, atB] = [standsAt(columns, a), standsAt(columns, b)];
  return atA === atB && Number.isFinite(atA) ? 0 : Math.abs(atA - atB) || Infinity;
}

/** The instant by which an event is placed in time, as in the list: its start, else its end. Undated: +Infinity. */
function standsAt({ whenFlags, startEarliest, endEarliest }: EventColumns, row: number): EpochMs {
  if (((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) return Infinity;
  const start = startEarliest[row] ?? 0;
  return Number.isFinite(start) ? start : (endEarliest[row] ?? Infinity);
}

/** Not by subtraction: ∞ − ∞ is no order. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
