import { unnamed } from '../dataset/term-list.ts';
import type { Era } from '../../shared/dataset.ts';
import type { When } from '../../shared/when.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';
import { htmlText } from './markup.ts';
import { textAs } from './text-as.ts';
import { writtenWhen } from './written-when.ts';

/**
 * JSON of TimelineJS 3: a slide for each event that has a beginning, the eras, and the title. Texts are HTML there.
 * Source: TimelineJS3, `website/docs/json-format.njk` and `API.md`.
 */
export function* writeTimelineJs(records: ExportRecords): Iterable<string> {
  const { lists, language } = records;
  yield `{\n"title": ${JSON.stringify({ text: { headline: htmlText(textAs(lists.title, language)) } })},\n"events": [`;
  let isFirst = true;
  for (const event of namedEvents(records)) {
    const slide = slideOf(event);
    if (slide === null) continue;
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(slide)}`;
    isFirst = false;
  }
  const eras = lists.eras.flatMap((era) => eraOf(era, language) ?? []);
  yield `\n],\n"eras": ${JSON.stringify(eras)}\n}\n`;
}

function slideOf({ record, title, summary, category, places }: NamedEvent): object | null {
  const dates = datesOf(record.when);
  if (dates === null) return null;
  const place = places.find(({ record: { coordinates } }) => coordinates !== undefined) ?? places[0];
  const point = place?.record.coordinates;
  return {
    unique_id: record.id,
    ...dates,
    text: { headline: htmlText(title), ...(summary !== '' && { text: htmlText(summary) }) },
    ...(record.category !== unnamed.id && { group: category }),
    ...(place !== undefined && {
      location: { name: place.name, ...(point !== undefined && { lat: point.lat, lon: point.lng }) },
    }),
  };
}

function eraOf({ name, when }: Era, language: string): object | null {
  const dates = datesOf(when);
  return dates === null || !('end_date' in dates)
    ? null
    : { ...dates, text: { headline: htmlText(textAs(name, language)) } };
}

/** Null without a beginning: no slide stands without one. */
function datesOf(when: When): object | null {
  const written = writtenWhen(when);
  if (written === null || written.start === null) return null;
  const { start, end, isDate } = written;
  return {
    start_date: dateOf(start),
    ...(end !== null && !isDate && { end_date: dateOf(end) }),
  };
}

/** `2025-10-28T14:30:00Z` in its parts. The year before 1 is −1 there, and 0 in ISO 8601. */
function dateOf(iso: string): object {
  const [, year, month, day, hour, minute, second] =
    /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d):(\d\d))?/.exec(iso) ?? [];
  const parts = { year, month, day, hour, minute, second };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    said.map(([name, part]) => [name, name === 'year' && Number(part) <= 0 ? Number(part) - 1 : Number(part)]),
  );
}
