import type { Position } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { DatasetFile } from '../dataset/check-format.ts';
import { datasetFormat, datasetVersion } from '../dataset/dataset-schema.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import { createNewIds } from '../import/new-ids.ts';
import { createSourceIndex } from '../import/source-index.ts';
import { clipText, isWebAddress, unknownLanguage } from './foreign-text.ts';
import type { FoundShape } from './plain-geometry.ts';

/** One event as a reader found it, in the words of the dataset format where they are the same. */
export interface FoundEvent {
  /** Where it stands in the file, as people would look for it: `features[3]`, or a line of it (`lineOrigin`). */
  readonly origin: string;
  /** The file's own name for it; empty: it has none. */
  readonly id?: string;
  /** Empty: it has none. */
  readonly title: string;
  readonly shortTitle?: string;
  readonly summary?: string;
  /** EDTF, or what the file says instead of a date; empty: it says nothing. */
  readonly when?: string;
  readonly whenNote?: string;
  readonly timeZone?: string;
  readonly places?: readonly string[];
  readonly category?: string;
  readonly tags?: readonly string[];
  /** Names of persons and organisations that took part. */
  readonly actors?: readonly string[];
  readonly status?: string;
  readonly certainty?: string;
  /** 1 … 5; as the dataset format has it where it is not told. */
  readonly importance?: number;
  /** Works that tell it, each at its address; empty: it has none. */
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
  /** Web addresses that it is told at; whatever else they are is left out. */
  readonly links?: readonly string[];
  /** Titles of works that tell it. */
  readonly works?: readonly string[];
}

/** A place as a reader found it. */
export interface FoundPlace {
  readonly origin: string;
  /** Empty: it is called by its point. */
  readonly name: string;
  /** In languages that the file names. */
  readonly names?: LocalText;
  readonly shape: FoundShape | null;
  readonly country?: string;
  readonly note?: string;
  /** Whether its point stands for a wider area. */
  readonly isApproximate?: boolean;
}

/** What was made of a file: the lists of a dataset, where each record came from, and what could not be told. */
export interface ForeignDataset {
  readonly file: DatasetFile;
  /** By list, the origins of its records in their order. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly Problem[];
  readonly rejected: number;
}

/** A record in the words of the dataset format; `readDataset` checks it. */
type RawRecord = Readonly<Record<string, unknown>>;

/** Beyond this a file is a database, and the machine's memory ends. */
export const mostEvents = 500_000;
const longestTitle = 500;
const longestWhen = 200;
const longestId = 200;
const longestWord = 100;
const mostTags = 50;

/**
 * Gathers what a reader finds as records of the dataset format: ids are made unique, texts cut to what the format holds, the
 * same place is one place. `language` is that of the texts, where the file says it.
 */
export class ForeignRecords {
  readonly #language: string;
  readonly #problems = new ProblemList();
  readonly #events: RawRecord[] = [];
  readonly #places: RawRecord[] = [];
  readonly #eras: RawRecord[] = [];
  readonly #notes: RawRecord[] = [];
  readonly #categories = new Map<string, string>();
  readonly #tags = new Map<string, string>();
  readonly #actors = new Map<string, string>();
  readonly #sources = createSourceIndex([]);
  readonly #origins = { events: [] as string[], places: [] as string[], eras: [] as string[], notes: [] as string[] };
  readonly #placeIds = new Map<string, string>();
  readonly #eventIds = new Set<string>();
  readonly #newEventId = createNewIds('event', this.#eventIds);
  readonly #newPlaceId = createNewIds('place', new Set());
  readonly #newEraId = createNewIds('era', new Set());
  readonly #newCategoryId = createNewIds('category', new Set());
  readonly #newTagId = createNewIds('tag', new Set());
  readonly #newActorId = createNewIds('actor', new Set());
  #title: LocalText | null = null;
  #isStory = false;
  #more = 0;

  constructor(language = unknownLanguage) {
    this.#language = language;
  }

  /** What the file calls itself. */
  set title(title: string) {
    const clipped = clipText(title, longestTitle);
    if (clipped !== '') this.#title = { [this.#language]: clipped };
  }

  /** Something was changed or left out; the record is kept. */
  warn(origin: string, message: Message): void {
    this.#problems.warn(origin, message);
  }

  /** Something that may have been an event is left out, and why. */
  reject(origin: string, message: Message): void {
    this.#problems.error(origin, message);
    this.#problems.reject();
  }

  addEvent(found: FoundEvent): void {
    if (this.#events.length >= mostEvents) {
      this.#more++;
      this.#problems.reject();
      return;
    }
    const title = clipText(found.title, longestTitle);
    if (title.length < found.title.trim().length) this.warn(found.origin, { key: 'problem.textCut' });
    const moreTags =
      Math.max((found.tags?.length ?? 0) - mostTags, 0) + Math.max((found.actors?.length ?? 0) - mostTags, 0);
    if (moreTags > 0)
      this.warn(found.origin, { key: 'problem.namesLeftOut', values: { count: moreTags, limit: mostTags } });
    const when = clipText(found.when ?? '', longestWhen);
    const zone = found.timeZone ?? '';
    // before its addresses: these are known by their titles
    const told = (found.sources ?? []).map(({ title: work, url }) =>
      this.#sources.idOf(work, isWebAddress(url) ? url : ''),
    );
    const links = (found.links ?? []).filter(isWebAddress).map((url) => this.#sources.idOf('', url));
    const works = namesIn(found.works).map((title) => this.#sources.idOf(title, ''));
    const citations = [...new Set([...told, ...links, ...works])].map((source) => ({ source }));
    const actors = namesIn(found.actors).map((name) => this.#term(this.#actors, this.#newActorId, name));
    const tags = found.tags?.slice(0, mostTags).map((tag) => this.#term(this.#tags, this.#newTagId, tag)) ?? [];
    const event: RawRecord = {
      id: this.#eventId(found.id ?? '', title),
      title: title === '' ? untitled : this.#text(title, found.origin),
      ...this.#optional('shortTitle', found.shortTitle, found.origin),
      ...this.#optional('summary', found.summary, found.origin),
      ...(when !== '' && { when }),
      ...this.#optional('whenNote', found.whenNote, found.origin),
      ...(zone !== '' && { timeZone: zone }),
      ...(found.places !== undefined && found.places.length > 0 && { places: [...new Set(found.places)] }),
      ...this.#category(found.category),
      ...(tags.length > 0 && { tags: [...new Set(tags)] }),
      ...(actors.length > 0 && { actors: [...new Set(actors)] }),
      ...word('status', found.status),
      ...word('certainty', found.certainty),
      ...(found.importance !== undefined && { importance: found.importance }),
      ...(citations.length > 0 && { citations }),
    };
    this.#events.push(event);
    this.#origins.events.push(found.origin);
  }

  /** The id of the place: of the same name at the same point it is the same. */
  place({ origin, name, names, shape, country, note, isApproximate = false }: FoundPlace): string {
    const called = clipText(name, longestTitle) || (shape === null ? '' : pointName(shape.point));
    const isPlain = shape?.geometry === undefined && note === undefined;
    const key = `${shape === null ? '' : pointName(shape.point)} ${called}`;
    const known = isPlain ? this.#placeIds.get(key) : undefined;
    if (known !== undefined) return known;
    const id = this.#newPlaceId(called);
    if (isPlain) this.#placeIds.set(key, id);
    const place: RawRecord = {
      id,
      name: names !== undefined && Object.keys(names).length > 0 ? names : this.#text(called || '?', origin),
      ...(country !== undefined && /^[A-Z]{2}$/.test(country) && { country }),
      ...(shape !== null && {
        coordinates: { lng: shape.point[0], lat: shape.point[1], ...(isApproximate && { status: 'approximate' }) },
      }),
      ...(shape?.geometry !== undefined && { geometry: shape.geometry }),
      ...this.#optional('note', note, origin),
    };
    this.#places.push(place);
    this.#origins.places.push(origin);
    return id;
  }

  addEra(origin: string, name: string, when: string): void {
    const called = clipText(name, longestTitle);
    this.#eras.push({
      id: this.#newEraId(called),
      name: this.#text(called || '?', origin),
      when: clipText(when, longestWhen) || '?',
    });
    this.#origins.eras.push(origin);
  }

  /** What is said of the file as a whole. */
  addNote(origin: string, text: string): void {
    if (text.trim() === '') return;
    this.#notes.push({ id: `note-${this.#notes.length + 1}`, text: this.#text(text, origin) });
    this.#origins.notes.push(origin);
  }

  /** The order of its events is a story. */
  keepOrder(): void {
    this.#isStory = true;
  }

  /** `fileTitle`: what the dataset is called where the file does not say it. */
  dataset(fileTitle: string): ForeignDataset {
    if (this.#more > 0)
      this.#problems.error('', { key: 'problem.tooManyEvents', values: { limit: mostEvents, more: this.#more } });
    const title = this.#title ?? { [this.#language]: clipText(fileTitle, longestTitle) || '?' };
    const terms = (of: ReadonlyMap<string, string>) =>
      [...of].map(([name, id]) => ({ id, name: { [this.#language]: name } }));
    return {
      file: {
        format: datasetFormat,
        version: datasetVersion,
        title,
        sources: this.#sources.takeNew(),
        places: this.#places,
        categories: terms(this.#categories),
        tags: terms(this.#tags),
        actors: terms(this.#actors),
        events: this.#events,
        eras: this.#eras,
        notes: this.#notes,
        ...(this.#isStory && { stories: [this.#story(title)] }),
      },
      origins: this.#origins,
      problems: this.#problems.list(),
      rejected: this.#problems.rejected,
    };
  }

  /** A step for each event, in the order of the file. */
  #story(title: LocalText): RawRecord {
    const steps = this.#events.map(({ id }) => ({ id, view: { selection: [id] } }));
    return { id: 'story', title, steps };
  }

  /** The file's own where it can be kept: it is what other files know the event by. */
  #eventId(own: string, title: string): string {
    if (own === '' || own.length > longestId || this.#eventIds.has(own)) return this.#newEventId(own || title);
    this.#eventIds.add(own);
    return own;
  }

  #category(name: string | undefined): RawRecord {
    const clipped = clipText(name ?? '', longestTitle);
    return clipped === '' ? {} : { category: this.#term(this.#categories, this.#newCategoryId, clipped) };
  }

  #term(known: Map<string, string>, newId: (name: string) => string, name: string): string {
    const clipped = clipText(name, longestTitle);
    const id = known.get(clipped) ?? newId(clipped);
    known.set(clipped, id);
    return id;
  }

  #optional(name: string, text: string | undefined, origin: string): RawRecord {
    return text === undefined || text.trim() === '' ? {} : { [name]: this.#text(text, origin) };
  }

  #text(text: string, origin: string): LocalText {
    const clipped = clipText(text);
    if (clipped.length < text.trim().length) this.warn(origin, { key: 'problem.textCut' });
    return { [this.#language]: clipped };
  }
}

/** At most as many as tags. */
function namesIn(names: readonly string[] | undefined): readonly string[] {
  const trimmed = (names ?? []).slice(0, mostTags).map((name) => name.trim());
  return trimmed.filter((name) => name !== '');
}

const untitled = { en: translatorFor('en')('foreign.untitled'), fr: translatorFor('fr')('foreign.untitled') };

function word(name: string, text: string | undefined): RawRecord {
  const clipped = clipText(text ?? '', longestWord);
  return clipped === '' ? {} : { [name]: clipped };
}

/** As it is written on maps: latitude first. */
function pointName([lng, lat]: Position): string {
  return `${Number(lat.toFixed(5))}, ${Number(lng.toFixed(5))}`;
}
