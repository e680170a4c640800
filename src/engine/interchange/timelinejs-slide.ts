import { readWhen } from '../dates/read-when.ts';
import { readTime } from '../import/read-time.ts';
import { firstLine } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { isWebAddress } from './foreign-text.ts';
import { globePosition } from './plain-geometry.ts';
import { plainText } from './plain-text.ts';
import { yearText } from './plain-time.ts';
import { intervalText } from './span-text.ts';

/** A date in parts, each as the file has it, empty where it has none. */
export interface TimelineDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** A time of day as people write it. */
  readonly time: string;
}

/** A slide of TimelineJS or StoryMapJS: its texts may be HTML. */
export interface TimelineSlide {
  /** Empty: it has none. */
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  /** A date in parts, or one that was read. */
  readonly start: TimelineDate | string;
  readonly end: TimelineDate | string;
  /** What is shown in the place of the date; only words. */
  readonly displayDate: string;
  readonly group: string;
  readonly media: { readonly url: string; readonly caption: string; readonly credit: string };
  readonly location: { readonly lat: number | null; readonly lng: number | null; readonly name: string } | null;
  /** What stands beside it, a line each. */
  readonly more?: string;
}

/** Adds a slide as what it is: a title is what the whole is called and about, an era stands behind the events. */
export function addSlide(
  slide: TimelineSlide,
  type: 'event' | 'title' | 'era',
  origin: string,
  into: ForeignRecords,
): void {
  const headline = plainText(slide.headline);
  const text = plainText(slide.text);
  const when = whenOf(slide);
  if (type === 'title') {
    into.title = headline || firstLine(text);
    into.addNote(origin, text);
  } else if (type === 'era') {
    into.addEra(origin, headline || firstLine(text), when.edtf);
  } else {
    into.addEvent({
      origin,
      id: slide.id,
      title: headline || firstLine(text),
      summary: [text, ...mediaTexts(slide), slide.more ?? ''].filter((part) => part !== '').join('\n\n'),
      when: when.edtf,
      whenNote: when.note,
      places: placesOf(slide, origin, into),
      category: plainText(slide.group),
      links: [slide.media.url],
    });
  }
}

/** A date that is only said in words is read as words; where there is another, they are a note. */
function whenOf({ start, end, displayDate }: TimelineSlide): { readonly edtf: string; readonly note: string } {
  const [from, to] = [dateText(start), dateText(end)];
  const said = plainText(displayDate);
  if (from !== '' || to !== '') return { edtf: to === '' ? from : intervalText(from, to, '..'), note: said };
  const read = readWhen(said);
  return { edtf: read.ok ? read.value.edtf : said, note: read.ok && read.value.edtf !== said ? said : '' };
}

/** EDTF of a date in parts, as fine as its parts are; what they say, where they are no date. */
function dateText(date: TimelineDate | string): string {
  if (typeof date === 'string') return date;
  const { year, month, day, time } = date;
  // −44 is 44 BC there, as its documentation has it; the year before 1 is 0 in EDTF
  const number = Number(year) < 0 ? Number(year) + 1 : Number(year);
  if (year === '') return '';
  if (!Number.isInteger(number)) {
    const said = [day, month, year, time].filter((part) => part !== '').join(' ');
    const read = readWhen(said);
    return read.ok ? read.value.edtf : said;
  }
  const whole = Math.abs(number) <= 9999 ? yearText(number) : `Y${number}`;
  if (month === '') return whole;
  const dated = `${whole}-${month.padStart(2, '0')}${day === '' ? '' : `-${day.padStart(2, '0')}`}`;
  const clock = day === '' || time === '' ? null : readTime(time);
  return clock === null ? dated : `${dated}T${clock}`;
}

/** What is said of the media; media that are no address are a text themselves, such as a quotation. */
function mediaTexts({ media: { url, caption, credit } }: TimelineSlide): readonly string[] {
  return [
    isWebAddress(url) || /^[^\s<]+$/.test(url) ? '' : plainText(url),
    [caption, credit]
      .map(plainText)
      .filter((part) => part !== '')
      .join(' · '),
  ];
}

function placesOf({ location }: TimelineSlide, origin: string, into: ForeignRecords): readonly string[] {
  if (location === null) return [];
  const { lat, lng } = location;
  const name = plainText(location.name);
  const point = lat === null || lng === null ? null : globePosition(lng, lat);
  if (point === null && lat !== null && lng !== null)
    into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: 1 } });
  if (point === null && name === '') return [];
  return [into.place({ origin, name, shape: point === null ? null : { point } })];
}
