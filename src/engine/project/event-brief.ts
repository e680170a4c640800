import type { EventRecord } from '../../shared/dataset.ts';
import { parseDoc } from './parse-doc.ts';

/**
 * What windows show of all events at once, and no other column of the row tells, in JSON: so a project of a million
 * events opens without reading their records. What there is none of is left out.
 */
export interface EventBrief {
  /** In which language the row's `title` is, where there is a title in no other one; else `titles` has them all. */
  readonly language?: string;
  readonly titles?: EventRecord['title'];
  readonly shortTitle?: EventRecord['title'];
  /** Ids, each once. */
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  /** Of those that it cites. */
  readonly sources?: readonly string[];
  readonly tags?: readonly string[];
  /** Whether one of its citations disputes it; absent: none does. */
  readonly disputed?: true;
}

type WrittenBrief = { -readonly [Name in keyof EventBrief]: EventBrief[Name] };

export function eventBrief({
  title,
  shortTitle,
  places,
  actors,
  citations,
  tags,
}: Pick<EventRecord, 'title' | 'shortTitle' | 'places' | 'actors' | 'citations' | 'tags'>): string {
  const [language = '', ...others] = Object.keys(title);
  // one by one: to spread each of them takes longer than to write the text
  const brief: WrittenBrief = others.length === 0 ? { language } : { titles: title };
  if (shortTitle !== undefined) brief.shortTitle = shortTitle;
  if (places.length > 0) brief.places = once(places);
  if (actors.length > 0) brief.actors = once(actors);
  if (citations.length > 0) brief.sources = once(citations.map(({ source }) => source));
  if (tags.length > 0) brief.tags = once(tags);
  if (citations.some(({ stance }) => stance === 'disputes')) brief.disputed = true;
  return JSON.stringify(brief);
}

function once(ids: readonly string[]): readonly string[] {
  return ids.length === 1 ? ids : [...new Set(ids)];
}

/** Null for a text that is none: anybody may have written the file. */
export function readEventBrief(text: string): EventBrief | null {
  const plain = readPlainBrief(text);
  if (plain !== null) return plain;
  const brief = parseDoc(text);
  return isBrief(brief) ? brief : null;
}

const begin = '{"language":"';
const lists = (['places', 'actors', 'sources', 'tags'] as const).map((name) => ({ name, head: `,"${name}":["` }));

/**
 * A brief as `eventBrief` writes it, of an event with one title and nothing in it that JSON escapes: a third of the time of
 * the way that takes any. Null where it is another.
 */
function readPlainBrief(text: string): EventBrief | null {
  if (!text.startsWith(begin) || text.includes('\\')) return null;
  let at = text.indexOf('"', begin.length);
  const brief: WrittenBrief = { language: text.slice(begin.length, at) };
  at += 1;
  for (const { name, head } of lists) {
    if (!text.startsWith(head, at)) continue;
    const end = text.indexOf('"]', at + head.length);
    const ids = text.slice(at + head.length, end).split('","');
    if (ids.some((id) => id.includes('"'))) return null;
    brief[name] = ids;
    at = end + 2;
  }
  return at === text.length - 1 && text.endsWith('}') ? brief : null;
}

function isBrief(value: unknown): value is EventBrief {
  if (typeof value !== 'object' || value === null) return false;
  const { language, titles, shortTitle, places, actors, sources, tags }: Partial<Record<keyof EventBrief, unknown>> =
    value;
  const isNamed = titles === undefined ? typeof language === 'string' : isLocalText(titles);
  const hasLists = isIds(places) && isIds(actors) && isIds(sources) && isIds(tags);
  return isNamed && hasLists && (shortTitle === undefined || isLocalText(shortTitle));
}

function isIds(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((id) => typeof id === 'string'));
}

function isLocalText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}
