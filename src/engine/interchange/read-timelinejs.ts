import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asList, asNumber, asObject, asText, firstText, type JsonObject } from './json-values.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { addSlide, type TimelineDate, type TimelineSlide } from './timelinejs-slide.ts';

/** Whether a JSON object is a timeline of TimelineJS 3, or of version 1 (`timeline`). */
export function isTimelineJs(root: JsonObject): boolean {
  if (Array.isArray(asObject(root['timeline'])?.['date'])) return true;
  const events = root['events'];
  return (
    Array.isArray(events) &&
    ('title' in root ||
      'eras' in root ||
      'scale' in root ||
      events.slice(0, 20).some((event) => 'start_date' in (asObject(event) ?? {})))
  );
}

/**
 * TimelineJS: `events`, `title`, `eras`; numbers may be texts. Version 1 has all of it in `timeline`, and dates as texts, the
 * parts behind commas. Sources: TimelineJS3 `API.md`, `src/js/core/TimelineConfig.js`.
 */
export async function readTimelineJs(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const root = asObject(value) ?? {};
  const old = asObject(root['timeline']);
  const lists = old === null ? (['events', 'eras'] as const) : (['date', 'era'] as const);
  const from = old ?? root;
  const title =
    asObject(root['title']) ?? (old === null ? null : { text: { headline: old['headline'], text: old['text'] } });
  if (title !== null) addSlide(slideOf(title), 'title', old === null ? 'title' : 'timeline', into);
  for (const name of lists) {
    const slides = asList(from[name]);
    for (const [index, each] of slides.entries()) {
      await onward(index / slides.length);
      const slide = asObject(each);
      const origin = `${old === null ? '' : 'timeline.'}${name}[${index}]`;
      if (slide === null) into.reject(origin, { key: 'problem.notSlide' });
      else addSlide(slideOf(slide), name === lists[1] ? 'era' : 'event', origin, into);
    }
  }
}

/** StoryMapJS: `storymap.slides`, each an event at its place; their dates are words, and most have none. Their order is kept as a story. */
export async function readStoryMapJs(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const slides = storySlides(asObject(value) ?? {});
  for (const [index, each] of slides.entries()) {
    await onward(index / slides.length);
    const slide = asObject(each);
    const origin = `storymap.slides[${index}]`;
    if (slide === null) {
      into.reject(origin, { key: 'problem.notSlide' });
      continue;
    }
    const told = slideOf(slide);
    if (asText(slide['type']) === 'overview') into.title = told.headline;
    addSlide(told, 'event', origin, into);
  }
  into.keepOrder();
}

export function isStoryMapJs(root: JsonObject): boolean {
  return Array.isArray(asObject(root['storymap'])?.['slides']);
}

function storySlides(root: JsonObject): readonly unknown[] {
  return asList(asObject(root['storymap'])?.['slides']);
}

const readDate = createPlainTimeReader([]);

/** In the words of any of the versions. */
function slideOf(slide: JsonObject): TimelineSlide {
  const text = asObject(slide['text']);
  const media = asObject(slide['media']) ?? asObject(slide['asset']) ?? {};
  const location = asObject(slide['location']);
  return {
    id: asText(slide['unique_id']),
    headline: firstText(text ?? slide, ['headline']),
    text: text === null ? asText(slide['text']) : asText(text['text']),
    start: dateOf(slide['start_date'] ?? slide['startDate']),
    end: dateOf(slide['end_date'] ?? slide['endDate']),
    displayDate:
      firstText(slide, ['display_date', 'display_text', 'date']) ||
      firstText(asObject(slide['start_date']) ?? {}, ['display_date', 'display_text']),
    group: firstText(slide, ['group', 'tag']),
    media: {
      url: firstText(media, ['url', 'media']),
      caption: asText(media['caption']),
      credit: asText(media['credit']),
    },
    location:
      location === null
        ? null
        : { lat: asNumber(location['lat']), lng: asNumber(location['lon']), name: asText(location['name']) },
  };
}

function dateOf(value: unknown): TimelineDate | string {
  const parts = asObject(value);
  if (parts === null) return oldDate(asText(value));
  const [hour, minute, second] = ['hour', 'minute', 'second'].map((name) => asText(parts[name]));
  const clock =
    hour === '' || hour === undefined
      ? ''
      : [hour, minute || '00', ...(second ? [second] : [])].map((part) => part.padStart(2, '0')).join(':');
  return { year: asText(parts['year']), month: asText(parts['month']), day: asText(parts['day']), time: clock };
}

/** `2011,12,10,07,02,10` */
function oldDate(text: string): TimelineDate | string {
  if (!/^-?\d+(?:,\d+)*$/.test(text)) return readDate(text);
  const [year = '', month = '', day = '', ...time] = text.split(',');
  return { year, month, day, time: time.length < 2 ? '' : time.map((part) => part.padStart(2, '0')).join(':') };
}
