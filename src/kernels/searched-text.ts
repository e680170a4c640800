import type { EventRecord } from '../shared/dataset.ts';
import { foldDate } from './fold-date.ts';
import { foldAll } from './fold-text.ts';
import { foldLists, type SearchedLists } from './list-texts.ts';
import { ownTexts } from './own-texts.ts';
import { whenInZone } from './when-in-zone.ts';
import { zoneOfTimes } from './zone-of-times.ts';

/** One bit a text, least significant first: set where it holds every folded term, as a part of a word or as a whole. */
export function rowsHolding(texts: readonly string[], terms: readonly string[]): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.ceil(texts.length / 8));
  for (const [row, text] of texts.entries()) {
    if (terms.every((term) => text.includes(term))) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return bits;
}

/** All that a dataset says of an event, in every language, folded: its parts stand on lines of their own. */
export function searchedText(dataset: SearchedLists): (event: EventRecord) => string {
  // What places, actors and so on are called is folded once, not once an event.
  const lists = foldLists(dataset);
  const byId = (records: readonly { readonly id: string }[], texts: readonly string[]) => {
    const folded = new Map(records.map(({ id }, index) => [id, texts[index] ?? '']));
    return (id: string): string => folded.get(id) ?? '';
  };
  const categories = byId(dataset.categories, lists.categories);
  const places = byId(dataset.places, lists.places);
  const actors = byId(dataset.actors, lists.actors);
  const sources = byId(dataset.sources, lists.sources);
  const tags = byId(dataset.tags, lists.tags);
  const dates = rememberDates();
  return (event) =>
    [
      foldAll(ownTexts(event)),
      dates(event),
      categories(event.category),
      ...event.places.map(places),
      ...event.actors.map(actors),
      ...event.citations.map(({ source }) => sources(source)),
      ...event.tags.map(tags),
      lists.byEvent.get(event.id) ?? '',
    ].join('\n');
}

/** As its own clocks show it, which is what is read of it. Many events share a date, and to say one takes its time. */
function rememberDates(): (event: EventRecord) => string {
  const said = new Map<string, string>();
  return ({ when, timeZone }) => {
    const zone = zoneOfTimes(when, timeZone);
    const key = `${when.edtf} ${zone}`;
    const known = said.get(key) ?? foldDate(whenInZone(when, zone, null));
    said.set(key, known);
    return known;
  };
}
