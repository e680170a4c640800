import { daysInMonth, utcMs } from '../dates/utc-time.ts';
import { isTimeZone } from '../dates/time-zone.ts';
import type { IcsProperty } from './ics-lines.ts';

/** A day, or a time of a day as the clocks of its zone show it. */
export interface IcsTime {
  /** Days since 1970. */
  readonly day: number;
  /** Milliseconds since the start of the day; null: all of it. */
  readonly ofDay: number | null;
  /** IANA name, `UTC`, or that of a zone of the file; empty: the clocks of wherever somebody is. */
  readonly zone: string;
}

export const dayMs = 86_400_000;
const shape = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/;

/** Null where it is no date, and no time. */
export function icsTime(value: string, parameters: IcsProperty['parameters']): IcsTime | null {
  const found = shape.exec(value.trim());
  if (found === null) return null;
  const [, year = '', month = '', day = '', hours, minutes, seconds, utc] = found;
  const length = daysInMonth(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > length) return null;
  const days = utcMs(Number(year), Number(month), Number(day)) / dayMs;
  if (hours === undefined) return { day: days, ofDay: null, zone: '' };
  const ofDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (ofDay > dayMs || Number(minutes) > 59 || Number(seconds) > 60) return null;
  return { day: days, ofDay, zone: utc === undefined ? (parameters['TZID'] ?? '') : 'UTC' };
}

/** Milliseconds of `P1DT2H`, `-PT15M`, `P2W`; null where it is no duration. */
export function icsDuration(value: string): number | null {
  const found = /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,10})S)?)?$/.exec(
    value.trim(),
  );
  if (found === null) return null;
  const [, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  const ms =
    (Number(weeks) * 7 + Number(days)) * dayMs + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

/** How far the clocks of a zone are ahead of UTC at a time that they show, ms; null: nobody knows the zone. */
export type ZoneOffset = (zone: string, local: number) => number | null;

/** By the machine's tables. Of a time that clocks show twice, the first is taken; of one that they leave out, the time after. */
export function tableOffset(zone: string, local: number): number | null {
  if (zone === 'UTC') return 0;
  if (zone === '' || !isTimeZone(zone)) return null;
  const before = offsetAt(zone, local - dayMs);
  return before === offsetAt(zone, local - before) ? before : offsetAt(zone, local - offsetAt(zone, local));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(zone: string, instant: number): number {
  const known = formats.get(zone);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  if (known === undefined) formats.set(zone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (found === null) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}

/** EDTF of a day, or of a time with the offset that its clocks have; without one where the zone is nobody's. */
export function icsTimeText({ day, ofDay, zone }: IcsTime, offsetOf: ZoneOffset): string {
  const local = day * dayMs + (ofDay ?? 0);
  const iso = new Date(local).toISOString();
  if (ofDay === null) return iso.slice(0, 10);
  const offset = zone === '' ? null : offsetOf(zone, local);
  const clock = iso.slice(0, iso.slice(17, 19) === '00' ? 16 : 19);
  if (offset === null) return clock;
  if (offset === 0) return `${clock}Z`;
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
