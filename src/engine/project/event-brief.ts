import type { EventRecord } from '../../shared/dataset.ts';

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
