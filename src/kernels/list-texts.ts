import type { Actor, Category, Claim, Place, Term } from '../shared/dataset.ts';
import type { LocalText } from '../shared/language.ts';
import { readReference } from '../shared/record-reference.ts';
import type { SaidOfEvents } from './event-details.ts';
import { eventsBeside } from './events-beside.ts';
import { foldAll } from './fold-text.ts';

/** The lists by whose words events are found. */
export interface SearchedLists extends SaidOfEvents {
  readonly categories: readonly Category[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly tags: readonly Term[];
}

/** What a dataset says of its events beside their own records, folded: a text for each record of a list, in its order. */
export interface ListTexts {
  readonly categories: readonly string[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  /** By the event's id: what claims, notes and relations say of it. */
  readonly byEvent: ReadonlyMap<string, string>;
}

export function foldLists(dataset: SearchedLists): ListTexts {
  const sources = dataset.sources.map((source) =>
    foldAll([source.title, source.publisher ?? '', ...textsOf(source.note)]),
  );
  return {
    categories: dataset.categories.map(({ name }) => foldAll(textsOf(name))),
    places: dataset.places.map(({ name, note, site }) =>
      foldAll([...textsOf(name), ...textsOf(note), ...textsOf(site?.stage), ...textsOf(site?.summary)]),
    ),
    actors: dataset.actors.map(({ name, role }) => foldAll([...textsOf(name), ...textsOf(role)])),
    sources,
    tags: dataset.tags.map(({ name }) => foldAll(textsOf(name))),
    byEvent: foldRemarks(dataset, new Map(dataset.sources.map(({ id }, index) => [id, sources[index] ?? '']))),
  };
}

/** What claims, notes and relations say of each event. */
function foldRemarks(
  { claims, notes, relations }: SaidOfEvents,
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const add = (event: string, text: string): void => void remarks.set(event, `${remarks.get(event) ?? ''}\n${text}`);
  for (const claim of claims) {
    const works = [claim.source, ...claim.assessment.sources].map((id) => sources.get(id) ?? '');
    const text = [foldAll(textsOfClaim(claim)), ...works].join('\n');
    for (const event of eventsBeside(claim)) add(event, text);
  }
  const addTo = (references: readonly string[], texts: readonly string[]): void => {
    const text = foldAll(texts);
    for (const reference of references) {
      const { list, id } = readReference(reference) ?? { list: '', id: '' };
      if (list === 'events') add(id, text);
    }
  };
  for (const { about, text } of notes) addTo(about, textsOf(text));
  for (const { subject, object, predicate, note } of relations) {
    addTo([...new Set([subject, object])], [predicate, ...textsOf(note)]);
  }
  return remarks;
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
