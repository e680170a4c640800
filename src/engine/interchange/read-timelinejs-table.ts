import { success, type Result } from '../../shared/problem.ts';
import type { Onward } from './decode-foreign.ts';
import { detectDelimiter } from '../import/detect-delimiter.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { asNumber } from './json-values.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { cellOf, headerNames, otherCells, tableRecords, type NamedRow } from './table-records.ts';
import { addSlide, type TimelineDate, type TimelineSlide } from './timelinejs-slide.ts';

/** Whether the first line of a table names the columns of a TimelineJS sheet, of version 3 or 1. */
export function isTimelineJsHeader(line: string): boolean {
  const names = headerNames(line);
  return names.has('headline') && (names.has('year') || names.has('start date')) && names.has('media');
}

/**
 * A TimelineJS sheet: a row is an event, but for those whose `Type` says `title` or `era`. Version 1 has dates in one
 * column each, `Start Date` and `End Date`. Source: TimelineJS3 `src/js/core/ConfigFactory.js`.
 */
export async function readTimelineJsTable(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const { delimiter, quote } = detectDelimiter(text.slice(0, 65_536));
  const records = tableRecords(text, delimiter, quote || '"');
  const readDate = createPlainTimeReader(records.flatMap(({ row }) => [row['start date'], row['end date']]));
  for (const [index, { line, row }] of records.entries()) {
    await onward(index / records.length);
    const type = row['type']?.toLowerCase();
    addSlide(slideOf(row, readDate), type === 'title' || type === 'era' ? type : 'event', lineOrigin(line), into);
  }
  return success(null);
}

/** The columns of a sheet, those that say how a slide looks among them, and what `locationOf` reads. */
const taken: ReadonlySet<string> = new Set(
  [
    ['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'start date', 'end date'],
    ['display date', 'headline', 'text', 'media', 'media credit', 'media caption', 'media thumbnail', 'alt text'],
    ['type', 'group', 'tag', 'background', 'location', 'place', 'place name', 'city', 'lieu'],
    ['latitude', 'lat', 'longitude', 'lng', 'lon', 'long'],
  ].flat(),
);

/** Columns that people add, since a sheet has none for where something was. */
function locationOf(row: NamedRow): TimelineSlide['location'] {
  const of = (...names: readonly string[]): string =>
    names.map((name) => cellOf(row, name)).find((text) => text !== '') ?? '';
  const name = of('location', 'place', 'place name', 'city', 'lieu');
  const [lat, lng] = [asNumber(of('latitude', 'lat')), asNumber(of('longitude', 'lng', 'lon', 'long'))];
  return name === '' && (lat === null || lng === null) ? null : { name, lat, lng };
}

function slideOf(row: NamedRow, readDate: (value: string) => string): TimelineSlide {
  const of = (name: string): string => cellOf(row, name);
  const date = (prefix: '' | 'end '): TimelineDate => ({
    year: of(`${prefix}year`),
    month: of(`${prefix}month`),
    day: of(`${prefix}day`),
    time: of(`${prefix}time`),
  });
  const media = { url: of('media'), caption: of('media caption'), credit: of('media credit') };
  return {
    id: '',
    headline: of('headline'),
    text: of('text'),
    start: of('start date') === '' ? date('') : readDate(of('start date')),
    end: of('end date') === '' ? date('end ') : readDate(of('end date')),
    displayDate: of('display date'),
    group: of('group') || of('tag'),
    media,
    location: locationOf(row),
    more: otherCells(row, taken),
  };
}
