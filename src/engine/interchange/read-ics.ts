import { success, type Result } from '../../shared/problem.ts';
import { isTimeZone } from '../dates/time-zone.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { dayMs, icsDuration, icsTime, icsTimeText, type IcsTime, type ZoneOffset } from './ics-time.ts';
import { icsText, icsTexts, propertyNamed, readIcsLines, type IcsComponent } from './ics-lines.ts';
import { icsZones } from './ics-zones.ts';
import { globePosition } from './plain-geometry.ts';
import { plainText } from './plain-text.ts';
import { parseRecurrenceRule, recurringDays } from './recurrence-rule.ts';
import { intervalText } from './span-text.ts';

/** What comes again is told so often, and for so long, at most. */
const mostOccurrences = 500;
const longestYears = 10;

/**
 * iCalendar (RFC 5545): an event of the calendar is an event; each day on which it comes again is one, within bounds. All-day
 * dates are days and never shift; times have the offset of their zone.
 */
export async function readIcs(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const { root, faulty } = readIcsLines(text);
  if (faulty > 0) into.warn('', { key: 'problem.linesLeftOut', values: { count: faulty } });
  const calendars = [root, ...root.children];
  into.title =
    calendars
      .map((calendar) => icsText(propertyNamed(calendar, 'X-WR-CALNAME')?.value ?? ''))
      .find((name) => name !== '') ?? '';
  const components = calendars.flatMap(({ children }) => children);
  const offsetOf = icsZones(components.filter(({ name }) => name === 'VTIMEZONE'));
  const events = components.filter(({ name }) => name === 'VEVENT');
  const others = components.filter(({ name }) => ['VTODO', 'VJOURNAL'].includes(name)).length;
  if (others > 0) into.warn('', { key: 'problem.tasksLeftOut', values: { count: others } });
  /** Days on which an event that comes again is another one, by its UID. */
  const moved = new Map<string, Set<number>>();
  for (const event of events) {
    const day = timeOf(event, 'RECURRENCE-ID')?.day;
    const uid = propertyNamed(event, 'UID')?.value ?? '';
    if (day !== undefined) moved.set(uid, (moved.get(uid) ?? new Set()).add(day));
  }
  for (const [index, event] of events.entries()) {
    await onward(index / events.length);
    addEvent(event, moved, offsetOf, into);
  }
  return success(null);
}

function addEvent(
  event: IcsComponent,
  moved: ReadonlyMap<string, ReadonlySet<number>>,
  offsetOf: ZoneOffset,
  into: ForeignRecords,
): void {
  const origin = lineOrigin(event.line);
  const of = (name: string): string => icsText(propertyNamed(event, name)?.value ?? '');
  const [start, uid] = [timeOf(event, 'DTSTART'), of('UID')];
  const isMoved = propertyNamed(event, 'RECURRENCE-ID') !== null;
  const location = plainText(of('LOCATION'));
  const categories = event.properties
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ value }) => icsTexts(value));
  // as Chronotope writes it, where all of them are tags
  const named = propertyNamed(event, 'X-CHRONOTOPE-CATEGORY') === null ? 1 : 0;
  const found = {
    origin,
    title: of('SUMMARY') || plainText(of('DESCRIPTION')).split('\n', 1)[0] || location,
    summary: plainText(of('DESCRIPTION')),
    places: placesOf(of('GEO'), location, origin, into),
    category: categories.slice(0, named).join(''),
    tags: categories.slice(named),
    status: of('STATUS').toLowerCase(),
    links: [of('URL')],
  };
  if (start === null) {
    into.addEvent({ ...found, id: uid, when: of('DTSTART') });
    return;
  }
  const zone = start.zone !== 'UTC' && isTimeZone(start.zone) ? start.zone : '';
  if (start.zone !== '' && offsetOf(start.zone, start.day * dayMs) === null)
    into.warn(origin, { key: 'problem.unknownZone', values: { zone: start.zone.slice(0, 60) } });
  const length = lengthOf(event, start, offsetOf);
  const days = isMoved ? [start.day] : daysOf(event, start, moved.get(uid) ?? new Set(), offsetOf, origin, into);
  for (const [index, day] of days.entries()) {
    into.addEvent({
      ...found,
      id: index === 0 && !isMoved ? uid : '',
      when: whenText({ ...start, day }, length, offsetOf),
      timeZone: zone,
    });
  }
}

function timeOf(event: IcsComponent, name: string): IcsTime | null {
  const property = propertyNamed(event, name);
  return property === null ? null : icsTime(property.value, property.parameters);
}

/** In ms as clocks show it; of days, the last is one of them. Zero: it has no length. */
function lengthOf(event: IcsComponent, start: IcsTime, offsetOf: ZoneOffset): number {
  const end = timeOf(event, 'DTEND');
  const duration = icsDuration(propertyNamed(event, 'DURATION')?.value ?? '');
  if (end === null) return Math.max(0, duration ?? 0);
  // two zones, as of a flight: what passes between is what counts
  const shift =
    end.zone === start.zone
      ? 0
      : (offsetOf(start.zone, start.day * dayMs) ?? 0) - (offsetOf(end.zone, end.day * dayMs) ?? 0);
  return (end.day - start.day) * dayMs + (end.ofDay ?? 0) - (start.ofDay ?? 0) + shift;
}

function whenText(start: IcsTime, length: number, offsetOf: ZoneOffset): string {
  const from = icsTimeText(start, offsetOf);
  if (start.ofDay === null) {
    // the end of a day is the day after, which is no part of it
    const last = start.day + Math.ceil(length / dayMs) - 1;
    return last > start.day ? `${from}/${icsTimeText({ ...start, day: last }, offsetOf)}` : from;
  }
  const end = start.ofDay + length;
  const to = icsTimeText(
    { ...start, day: start.day + Math.floor(end / dayMs), ofDay: ((end % dayMs) + dayMs) % dayMs },
    offsetOf,
  );
  return length === 0 ? from : intervalText(from, to, '..');
}

/** The days on which it is, those of RRULE and RDATE without those of EXDATE and those that were moved. */
function daysOf(
  event: IcsComponent,
  start: IcsTime,
  moved: ReadonlySet<number>,
  offsetOf: ZoneOffset,
  origin: string,
  into: ForeignRecords,
): readonly number[] {
  const listed = (name: string): readonly number[] =>
    event.properties
      .filter((property) => property.name === name)
      .flatMap(({ value, parameters }) =>
        value.split(',', 1000).flatMap((each) => icsTime(each.split('/', 1)[0] ?? '', parameters)?.day ?? []),
      );
  const text = propertyNamed(event, 'RRULE')?.value ?? '';
  const rule = parseRecurrenceRule(text);
  if (text !== '' && rule === null) into.warn(origin, { key: 'problem.ruleNotRead' });
  const without = new Set([...listed('EXDATE'), ...moved]);
  const days = new Set<number>([start.day, ...listed('RDATE')]);
  if (rule !== null) {
    const horizon = start.day + longestYears * 366;
    const last = Math.min(horizon, untilDay(rule.until, start, offsetOf));
    let found = 0;
    for (const day of recurringDays(rule, start.day, last)) {
      if (days.size >= mostOccurrences) break;
      days.add(day);
      found++;
    }
    const isWhole = rule.count === null ? last < horizon && days.size < mostOccurrences : found >= rule.count;
    if (!isWhole)
      into.warn(origin, { key: 'problem.recurrenceCut', values: { count: days.size, years: longestYears } });
  }
  return [...days].filter((day) => !without.has(day)).toSorted((a, b) => a - b);
}

/** The last day on which it may begin. An end in UTC is one of the clocks of the event's zone. */
function untilDay(until: string, start: IcsTime, offsetOf: ZoneOffset): number {
  const end = icsTime(until, {});
  if (end === null) return Number.POSITIVE_INFINITY;
  if (end.ofDay === null || start.ofDay === null) return end.day;
  const local = end.day * dayMs + end.ofDay + (end.zone === 'UTC' ? (offsetOf(start.zone, end.day * dayMs) ?? 0) : 0);
  return Math.floor((local - start.ofDay) / dayMs);
}

/** `lat;lng`, which the dataset has the other way round. */
function placesOf(geo: string, name: string, origin: string, into: ForeignRecords): readonly string[] {
  const [lat = '', lng = ''] = geo.split(';');
  const point = lat.trim() === '' || lng.trim() === '' ? null : globePosition(Number(lng), Number(lat));
  if (point === null && name === '') return [];
  return [into.place({ origin, name, shape: point === null ? null : { point } })];
}
