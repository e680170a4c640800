import { utcMs } from '../dates/utc-time.ts';
import { dayMs, icsTime, tableOffset, type ZoneOffset } from './ics-time.ts';
import { propertyNamed, type IcsComponent } from './ics-lines.ts';
import { parseRecurrenceRule, recurringDays } from './recurrence-rule.ts';

/** From this time on, as clocks showed it before, a zone is ahead of UTC by so much. */
interface Onset {
  readonly local: number;
  readonly offset: number;
}

/** Rules of zones are followed from 1900 to 2050. */
const firstDay = -25_567;
const lastDay = 29_220;

/** How far zones are ahead of UTC: by the machine's tables where they know the name, else by what the file says of it. */
export function icsZones(zones: readonly IcsComponent[]): ZoneOffset {
  const named = new Map(zones.map((zone) => [propertyNamed(zone, 'TZID')?.value ?? '', zone]));
  const known = new Map<string, readonly Onset[]>();
  return (name, local) => {
    const inTable = tableOffset(name, local);
    if (inTable !== null) return inTable;
    const zone = named.get(name);
    if (zone === undefined) return null;
    const onsets = known.get(name) ?? onsetsOf(zone);
    known.set(name, onsets);
    return (onsets.findLast((onset) => onset.local <= local) ?? onsets[0])?.offset ?? null;
  };
}

function onsetsOf({ children }: IcsComponent): readonly Onset[] {
  const onsets = children.slice(0, 20).flatMap((part): readonly Onset[] => {
    const start = icsTime(propertyNamed(part, 'DTSTART')?.value ?? '', {});
    const offset = offsetOf(propertyNamed(part, 'TZOFFSETTO')?.value ?? '');
    if (start === null || offset === null) return [];
    const rule = parseRecurrenceRule(propertyNamed(part, 'RRULE')?.value ?? '');
    const isFollowed = rule?.frequency === 'YEARLY';
    const days = isFollowed ? [...recurringDays(rule, followedFrom(start.day), lastDay)] : [start.day];
    return days.map((day) => ({ local: day * dayMs + (start.ofDay ?? 0), offset }));
  });
  return onsets.toSorted((a, b) => a.local - b.local);
}

/** Outlook's rules hold since 1601: the same day of 1900 stands for such a begin. */
function followedFrom(day: number): number {
  const date = new Date(day * dayMs);
  return day >= firstDay ? day : utcMs(1900, date.getUTCMonth() + 1, date.getUTCDate()) / dayMs;
}

/** `+0900`, `-033045`. */
function offsetOf(text: string): number | null {
  const found = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text.trim());
  if (found === null) return null;
  const ms = ((Number(found[2]) * 60 + Number(found[3])) * 60 + Number(found[4] ?? 0)) * 1000;
  return found[1] === '-' ? -ms : ms;
}
