import type { EpochMs } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import { firstIndex } from './first-index.ts';

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
export type OffsetAt = (instant: EpochMs) => number;

/** Before it, clocks showed the time of the sun everywhere: no zone of the tz database changes earlier. */
const firstChange = Date.UTC(1800, 0, 1);
/** From here on, only the rules of today go on: they come again with the calendar, every 400 years. */
const lastChange = Date.UTC(2500, 0, 1);
const cycleMs = 146_097 * dayMs;

const firstDay = firstChange / dayMs;
const daySeconds = dayMs / 1000;
/** Days beside one another, of which a dataset has many or none. */
const pageDays = 512;
const pageCount = Math.ceil((lastChange / dayMs + 2 - firstDay) / pageDays);
/** No offset: none is a day long. */
const notAsked = 0x7f_ff_ff_ff;

const known = new Map<string, OffsetAt | null>();

/** Of an IANA name, 'UTC' or '+09:00', by the tables of this machine; null where they do not know it. */
export function offsetsOf(zone: string): OffsetAt | null {
  let offsets = known.get(zone);
  if (offsets === undefined) {
    offsets = tabulated(zone);
    known.set(zone, offsets);
  }
  return offsets;
}

/**
 * The instant at which clocks show this time, written as if it were UTC. Of a time that they show twice, as when summer time
 * ends, the first; of one that they leave out, the instant as far after the gap as it is in it: as Temporal and RFC 5545
 * have it.
 */
export function instantOf(clock: EpochMs, offsetAt: OffsetAt): EpochMs {
  const before = offsetAt(clock - dayMs);
  if (offsetAt(clock - before) === before) return clock - before;
  const after = offsetAt(clock + dayMs);
  return offsetAt(clock - after) === after ? clock - after : clock - before;
}

/**
 * To ask the tables takes 2 µs, so they are asked once for the first instant of a day: where two days in a row begin with the
 * same offset, it holds in between. Else it changes once in that day, at an instant that is looked for once. A time that is asked
 * for again costs two numbers of an array: a million events are read by it.
 */
function tabulated(zone: string): OffsetAt | null {
  const format = formatOf(zone);
  if (format === null) return null;
  const pages: (Int32Array | undefined)[] = Array.from({ length: pageCount });
  const changes = new Map<number, EpochMs>();
  const onDay = (day: number): number => {
    const place = day - firstDay;
    const number = Math.floor(place / pageDays);
    const page = (pages[number] ??= new Int32Array(pageDays).fill(notAsked));
    const known = page[place - number * pageDays] ?? notAsked;
    if (known !== notAsked) return known;
    const asked = askedOffset(format, day * dayMs);
    page[place - number * pageDays] = asked;
    return asked;
  };
  const changeOn = (day: number, before: number): EpochMs => {
    let change = changes.get(day);
    if (change === undefined) {
      const isAfter = (second: number): boolean => askedOffset(format, day * dayMs + second * 1000) !== before;
      change = day * dayMs + firstIndex(daySeconds, isAfter) * 1000;
      changes.set(day, change);
    }
    return change;
  };
  // where the last ones that were asked for stand: events that follow one another are read by the same offset
  const same = { from: 0, to: 0, offset: 0 };
  return (instant) => {
    if (instant >= same.from && instant < same.to) return same.offset;
    const at = instant < firstChange ? firstChange : instant < lastChange ? instant : withinCycle(instant);
    const day = Math.floor(at / dayMs);
    const before = onDay(day);
    const after = onDay(day + 1);
    if (before !== after) return at < changeOn(day, before) ? before : after;
    if (at === instant) {
      const [from, to] = [day * dayMs, (day + 1) * dayMs];
      const goesOn = before === same.offset && from <= same.to && to >= same.from;
      same.from = goesOn ? Math.min(from, same.from) : from;
      same.to = goesOn ? Math.max(to, same.to) : to;
      same.offset = before;
    }
    return before;
  };
}

function withinCycle(instant: EpochMs): EpochMs {
  return instant - Math.ceil((instant - lastChange + 1) / cycleMs) * cycleMs;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' });
  } catch (error) {
    // files are checked where they are read, by another list of zones perhaps
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Out of the whole text, such as `09 GMT+09:00`: its parts one by one take three times as long. */
function askedOffset(format: Intl.DateTimeFormat, instant: EpochMs): number {
  const text = format.format(instant);
  const [, sign, hours, minutes, seconds = 0] = /([+\-−])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const size = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000;
  return sign === '+' || size === 0 ? size : -size;
}
