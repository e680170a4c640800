import { unnamed } from '../dataset/term-list.ts';
import type { ExportRecords } from './export-records.ts';
import { icsLine, icsText } from './ics-text.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';
import { isLeftOut } from './plan-export.ts';
import { textAs } from './text-as.ts';
import { writtenWhen } from './written-when.ts';

/** iCalendar (RFC 5545): an event for each one that has a beginning in the years that it knows, 1 to 9999. */
export function* writeIcs(records: ExportRecords): Iterable<string> {
  yield icsLine('BEGIN', 'VCALENDAR') + icsLine('VERSION', '2.0') + icsLine('PRODID', '-//Chronotope//Chronotope//EN');
  yield icsLine('X-WR-CALNAME', icsText(textAs(records.lists.title, records.language)));
  for (const event of namedEvents(records)) yield eventOf(event);
  yield icsLine('END', 'VCALENDAR');
}

/** Says that none of the words is a category. */
const withoutCategory = 'X-CHRONOTOPE-CATEGORY';

function eventOf(event: NamedEvent): string {
  const { record, title, summary, category, places, tags, sources } = event;
  const times = timesOf(event);
  if (times === '') return '';
  const [place] = places;
  const point = place?.record.coordinates;
  const words = [...(record.category === unnamed.id ? [] : [category]), ...tags];
  const [url] = sources.flatMap((source) => source.url ?? []);
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(record.id)),
    // of the text, not of the moment: the same events give the same file
    icsLine('DTSTAMP', '19700101T000000Z'),
    times,
    icsLine('SUMMARY', icsText(title)),
    summary === '' ? '' : icsLine('DESCRIPTION', icsText(summary)),
    place === undefined ? '' : icsLine('LOCATION', icsText(place.name)),
    point === undefined ? '' : icsLine('GEO', `${point.lat};${point.lng}`),
    words.length === 0 ? '' : icsLine('CATEGORIES', words.map(icsText).join(',')),
    // else the first tag would be taken for the category
    record.category === unnamed.id && tags.length > 0 ? icsLine(withoutCategory, '') : '',
    url === undefined ? '' : icsLine('URL', url),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** The last day that a calendar knows: none comes after it that an event could end with. */
const lastDay = Date.parse('9999-12-31T00:00Z');

/** Whole days end with the day after them, or with the last one there is. Empty where a calendar knows no such time. */
function timesOf({ record }: NamedEvent): string {
  const { when } = record;
  const written = writtenWhen(when);
  if (written === null || written.start === null || isLeftOut('ics', record)) return '';
  const { start, end, isDate } = written;
  const startClock = clockText(start);
  const endClock = end === null ? null : clockText(end);
  // a time of day and a day cannot stand at two ends: then both are days
  if (startClock !== null && (isDate || end === null)) return icsLine('DTSTART', startClock);
  if (startClock !== null && endClock !== null) return icsLine('DTSTART', startClock) + icsLine('DTEND', endClock);
  const dayMs = 86_400_000;
  const first = Math.floor(when.startEarliest / dayMs) * dayMs;
  const after = Number.isFinite(when.endLatest) ? Math.ceil(when.endLatest / dayMs) * dayMs : first + dayMs;
  const until = Math.min(after, lastDay);
  // one day where no end is said
  return (
    icsLine('DTSTART;VALUE=DATE', dayText(first)) + (until > first ? icsLine('DTEND;VALUE=DATE', dayText(until)) : '')
  );
}

/** Null where it is a date without a time. */
function clockText(iso: string): string | null {
  return iso.includes('T') ? iso.replaceAll(/[-:]/g, '') : null;
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}
