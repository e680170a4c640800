import type { Claim, Source } from '../shared/dataset.ts';
import type { EventDetails } from '../shared/explorer-api.ts';
import { chooseText, type LocalText } from '../shared/language.ts';
import { foldDate } from './fold-date.ts';
import { foldText } from './fold-text.ts';
import type { SearchedLists } from './list-texts.ts';
import { whenInZone } from './when-in-zone.ts';
import { zoneOfTimes } from './zone-of-times.ts';

/** What of an event, or said beside it, a search finds it by. */
export type SaidPart =
  | 'title'
  | 'summary'
  | 'remark'
  | 'category'
  | 'place'
  | 'actor'
  | 'tag'
  | 'source'
  | 'citation'
  | 'claim'
  | 'note'
  | 'relation';

/** A text that is searched. */
export interface SaidText {
  readonly part: SaidPart;
  readonly text: string;
}

/** Whether a text holds a folded term, as a search finds it: as a part of a word, too. */
export function holdsTerm(text: string, term: string): boolean {
  return foldText(text).includes(term);
}

/**
 * Why an event is found: for each folded term that none of the `shown` texts holds, the first that is said of the event and
 * does. Of a term that is nowhere (another one was asked for instead of it) nothing is told; a text is told once.
 */
export function foundTexts(
  said: readonly SaidText[],
  terms: readonly string[],
  shown: readonly string[],
): readonly SaidText[] {
  const hidden = terms.filter((term) => !shown.some((text) => holdsTerm(text, term)));
  return [...new Set(hidden.flatMap((term) => said.find(({ text }) => holdsTerm(text, term)) ?? []))];
}

/**
 * What is searched of an event (`searchedText`), what stands nearest to it first; but for its date, status and certainty,
 * which always stand at the top of the details (`shownTexts`).
 */
export function saidTexts(
  { event, claims, notes, relations }: EventDetails,
  lists: Omit<SearchedLists, 'claims' | 'notes' | 'relations'>,
): readonly SaidText[] {
  const { title, shortTitle, summary, whenNote, unverified } = event;
  const withIds = <T extends { readonly id: string }>(records: readonly T[], ids: readonly string[]): readonly T[] =>
    ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
  const sources = withIds(
    lists.sources,
    event.citations.map(({ source }) => source),
  );
  const works = claims.flatMap(({ source, assessment }) => withIds(lists.sources, [source, ...assessment.sources]));
  return [
    ...of('title', title, shortTitle),
    ...of('summary', summary),
    ...of('remark', whenNote, ...unverified),
    ...withIds(lists.categories, [event.category]).flatMap(({ name }) => of('category', name)),
    ...withIds(lists.places, event.places).flatMap(({ name, note, site }) =>
      of('place', name, note, site?.stage, site?.summary),
    ),
    ...withIds(lists.actors, event.actors).flatMap(({ name, role }) => of('actor', name, role)),
    ...withIds(lists.tags, event.tags).flatMap(({ name }) => of('tag', name)),
    ...notes.flatMap(({ text }) => of('note', text)),
    ...event.citations.flatMap(({ quotation, locator }) => of('citation', [quotation?.text ?? '', locator ?? ''])),
    ...sources.flatMap(textsOfSource),
    ...claims.flatMap(textsOfClaim),
    ...relations.flatMap(({ predicate, note }) => of('relation', [predicate], note)),
    ...works.flatMap(textsOfSource),
  ];
}

/**
 * What is read at the top of the details, in the reader's language, without another step. A date, a status and a certainty
 * are read there whatever words they were looked for by.
 */
export function shownTexts(
  { event }: EventDetails,
  lists: Pick<SearchedLists, 'categories' | 'places' | 'actors' | 'tags'>,
  language: string,
): readonly string[] {
  const namesOf = (
    records: readonly { readonly id: string; readonly name: LocalText }[],
    ids: readonly string[],
  ): readonly LocalText[] => records.flatMap(({ id, name }) => (ids.includes(id) ? [name] : []));
  const texts = [
    event.title,
    ...(event.summary === undefined ? [] : [event.summary]),
    ...(event.whenNote === undefined ? [] : [event.whenNote]),
    ...event.unverified,
    ...namesOf(lists.categories, [event.category]),
    ...namesOf(lists.places, event.places),
    ...namesOf(lists.actors, event.actors),
    ...namesOf(lists.tags, event.tags),
  ];
  const { when, timeZone, status = '', certainty = '' } = event;
  const date = foldDate(whenInZone(when, zoneOfTimes(when, timeZone), null));
  return [date, status, certainty, ...texts.map((text) => chooseText(text, language).text)];
}

function of(part: SaidPart, ...texts: readonly (LocalText | readonly string[] | undefined)[]): readonly SaidText[] {
  const each = texts.flatMap((text) => (text === undefined ? [] : Object.values(text)));
  return each.filter((text) => text !== '').map((text) => ({ part, text }));
}

function textsOfSource({ title, publisher, note }: Source): readonly SaidText[] {
  return of('source', [title, publisher ?? ''], note);
}

function textsOfClaim({ text, quotation, whenNote, figure, assessment }: Claim): readonly SaidText[] {
  return of('claim', text, [quotation.text], whenNote, figure?.unit, assessment.wording, assessment.note);
}
