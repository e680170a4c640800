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
}

export function eventBrief(
  event: Pick<EventRecord, 'title' | 'shortTitle' | 'places' | 'actors' | 'citations' | 'tags'>,
): string {
  const [language = '', ...others] = Object.keys(event.title);
  const brief: EventBrief = {
    ...(others.length === 0 ? { language } : { titles: event.title }),
    ...(event.shortTitle !== undefined && { shortTitle: event.shortTitle }),
    ...unlessEmpty('places', event.places),
    ...unlessEmpty('actors', event.actors),
    ...unlessEmpty(
      'sources',
      event.citations.map(({ source }) => source),
    ),
    ...unlessEmpty('tags', event.tags),
  };
  return JSON.stringify(brief);
}

function unlessEmpty(name: 'places' | 'actors' | 'sources' | 'tags', ids: readonly string[]): EventBrief {
  return ids.length === 0 ? {} : { [name]: [...new Set(ids)] };
}

/** Null for a text that is none: anybody may have written the file. */
export function readEventBrief(text: string): EventBrief | null {
  const brief = parseDoc(text);
  return isBrief(brief) ? brief : null;
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
