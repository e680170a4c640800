import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Claim, EventRecord } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import { readReference } from '../../shared/record-reference.ts';
import type { When } from '../../shared/when.ts';
import { foldDate } from './fold-date.ts';
import { foldText } from './fold-text.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { parseQuery } from './search-query.ts';

export interface SearchIndex {
  /**
   * One bit a row, least significant first: set where the row holds every word and every quoted phrase of the query,
   * in whatever language, as a part of a word or as a whole. A query without words is in every row.
   */
  search(query: string): Uint8Array<ArrayBuffer>;
  /**
   * Makes ready for the first search, a little at a time: others have their turn on the thread in between. Stops where it
   * is where `signal` is aborted; a search does what is left by itself.
   */
  prepare(signal: AbortSignal): Promise<void>;
}

/** Some milliseconds of work. */
const rowsATurn = 100;

/** Everything that is said of each event, in every language, folded: one text a row, its parts on lines of their own. */
export function createSearchIndex(dataset: LoadedDataset): SearchIndex {
  const { events } = dataset;
  const foldRow = rowFolder(dataset);
  const rowTexts: string[] = [];
  const foldMore = (rows: number): void => {
    for (const event of events.slice(rowTexts.length, rowTexts.length + rows)) rowTexts.push(foldRow(event));
  };
  return {
    async prepare(signal) {
      while (rowTexts.length < events.length && !signal.aborted) {
        foldMore(rowsATurn);
        await nextTurn();
      }
    },
    search(query) {
      foldMore(events.length);
      const terms = parseQuery(query);
      const bits = new Uint8Array(Math.ceil(rowTexts.length / 8));
      for (const [row, text] of rowTexts.entries()) {
        if (terms.every((term) => text.includes(term))) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
      }
      return bits;
    },
  };
}

function rowFolder(dataset: LoadedDataset): (event: EventRecord) => string {
  // Places, actors, categories and sources are folded once, not once an event.
  const places = foldById(dataset.places, (place) => [
    ...textsOf(place.name),
    ...textsOf(place.note),
    ...textsOf(place.site?.stage),
    ...textsOf(place.site?.summary),
  ]);
  const actors = foldById(dataset.actors, (actor) => [...textsOf(actor.name), ...textsOf(actor.role)]);
  const categories = foldById(dataset.categories, (category) => textsOf(category.name));
  const sources = foldById(dataset.sources, (source) => [
    source.title,
    source.publisher ?? '',
    ...textsOf(source.note),
  ]);
  const tags = foldById(dataset.tags, (tag) => textsOf(tag.name));
  const dates = rememberDates();
  const claims = new Map<string, string>();
  for (const claim of dataset.claims) {
    const works = [claim.source, ...claim.assessment.sources].map((id) => sources.get(id) ?? '');
    const text = [foldAll(textsOfClaim(claim)), ...works].join('\n');
    for (const event of claim.events) claims.set(event, `${claims.get(event) ?? ''}\n${text}`);
  }
  const remarks = foldRemarks(dataset);
  return (event) =>
    [
      foldAll(textsOfEvent(event)),
      dates(event.when),
      categories.get(event.category) ?? '',
      ...event.places.map((id) => places.get(id) ?? ''),
      ...event.actors.map((id) => actors.get(id) ?? ''),
      ...event.citations.map((citation) => sources.get(citation.source) ?? ''),
      ...event.tags.map((id) => tags.get(id) ?? ''),
      claims.get(event.id) ?? '',
      remarks.get(event.id) ?? '',
    ].join('\n');
}

/** What notes and relations say of each event, by its id. */
function foldRemarks({ notes, relations }: LoadedDataset): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const add = (references: readonly string[], texts: readonly string[]): void => {
    const text = foldAll(texts);
    for (const reference of references) {
      const { list, id } = readReference(reference) ?? { list: '', id: '' };
      if (list === 'events') remarks.set(id, `${remarks.get(id) ?? ''}\n${text}`);
    }
  };
  for (const { about, text } of notes) add(about, textsOf(text));
  for (const { subject, object, predicate, note } of relations) {
    add([...new Set([subject, object])], [predicate, ...textsOf(note)]);
  }
  return remarks;
}

/** Many events share a date, and to say one takes its time. */
function rememberDates(): (when: When) => string {
  const said = new Map<string, string>();
  return (when) => {
    const known = said.get(when.edtf) ?? foldDate(when);
    said.set(when.edtf, known);
    return known;
  };
}

function textsOfEvent(event: EventRecord): readonly string[] {
  return [
    ...textsOf(event.title),
    ...textsOf(event.shortTitle),
    ...textsOf(event.summary),
    ...textsOf(event.whenNote),
    ...event.unverified.flatMap(textsOf),
    event.status ?? '',
    event.certainty ?? '',
    ...event.citations.flatMap((citation) => [citation.quotation?.text ?? '', citation.locator ?? '']),
  ];
}

function textsOfClaim(claim: Claim): readonly string[] {
  return [
    ...textsOf(claim.text),
    claim.quotation.text,
    ...textsOf(claim.whenNote),
    ...textsOf(claim.figure?.unit),
    ...textsOf(claim.assessment.wording),
    ...textsOf(claim.assessment.note),
  ];
}

function textsOf(text: LocalText | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text);
}

function foldById<Row extends { readonly id: string }>(
  rows: readonly Row[],
  textsOfRow: (row: Row) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.id, foldAll(textsOfRow(row))]));
}

function foldAll(texts: readonly string[]): string {
  return texts.map(foldText).join('\n');
}
