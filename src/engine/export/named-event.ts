import type { EventRecord, Place, Source } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import type { ExportRecords } from './export-records.ts';
import { textAs } from './text-as.ts';

/** An event in one language, with what its ids stand for. */
export interface NamedEvent {
  readonly record: EventRecord;
  readonly title: string;
  /** Empty where there is none, as the next. */
  readonly shortTitle: string;
  readonly summary: string;
  readonly category: string;
  readonly places: readonly NamedPlace[];
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
}

export interface NamedPlace {
  readonly record: Place;
  readonly name: string;
}

/** The names of those that are on the map first, as geometries stand, which have no names of their own. */
export function namesMappedFirst(places: readonly NamedPlace[]): readonly string[] {
  const isOffMap = ({ record }: NamedPlace): number => (record.coordinates === undefined ? 1 : 0);
  return places.toSorted((a, b) => isOffMap(a) - isOffMap(b)).map(({ name }) => name);
}

/** Gives the events of an export in its language, one by one. */
export function* namedEvents({ lists, language, events }: ExportRecords): Iterable<NamedEvent> {
  const say = (text: LocalText | undefined): string => textAs(text, language);
  const names = (records: readonly { readonly id: string; readonly name: LocalText }[]) =>
    new Map(records.map(({ id, name }) => [id, say(name)]));
  const [categories, actors, tags] = [names(lists.categories), names(lists.actors), names(lists.tags)];
  const places = new Map(lists.places.map((record) => [record.id, { record, name: say(record.name) }]));
  const sources = new Map(lists.sources.map((source) => [source.id, source]));
  for (const record of events()) {
    yield {
      record,
      title: say(record.title),
      shortTitle: say(record.shortTitle),
      summary: say(record.summary),
      category: categories.get(record.category) ?? record.category,
      places: found(record.places, places),
      actors: found(record.actors, actors),
      tags: found(record.tags, tags),
      sources: found(
        record.citations.map(({ source }) => source),
        sources,
      ),
    };
  }
}

/** Each once. */
function found<T>(ids: readonly string[], records: ReadonlyMap<string, T>): readonly T[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [record];
  });
}
