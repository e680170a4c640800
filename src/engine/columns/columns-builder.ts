import type { Citation, EventRecord } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import { precisions, type When } from '../../shared/when.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { arrangeRows, orderInTime, type UnorderedColumns } from './arrange-rows.ts';
import { EndBounds } from './end-bounds.ts';
import { GrowingLists, GrowingTexts } from './growing-columns.ts';
import { LocalTextWriter, PlainText } from './local-text-writer.ts';
import { zoneOfTimes } from '../../kernels/zone-of-times.ts';
import { orderByEnd, orderByList, orderByStart } from '../../kernels/time-orders.ts';
import { orderById } from './row-orders.ts';
import { sharedBytes, sharedFloats, sharedNumbers, sharedShorts } from './shared-arrays.ts';
import { WordIndex } from './word-index.ts';

/** What the columns tell of an event; its records by where they stand in their lists, each once. */
export interface ColumnEvent {
  readonly id: string;
  readonly title: LocalText | PlainText;
  readonly shortTitle: LocalText | undefined;
  readonly when: When;
  readonly category: number;
  readonly status: string | undefined;
  readonly certainty: string | undefined;
  readonly importance: number;
  /** Whether one of its citations disputes it. */
  readonly isDisputed: boolean;
  /** As the column says it, which `zoneOfTimes` gives. */
  readonly timeZone: string;
  readonly places: readonly number[];
  readonly actors: readonly number[];
  readonly sources: readonly number[];
  readonly tags: readonly number[];
}

/** Where the records stand in their lists that events name by id. A reference that leads nowhere is a bug, and throws. */
export interface ListPlaces {
  readonly categories: (id: string) => number;
  readonly places: (id: string) => number;
  readonly actors: (id: string) => number;
  readonly sources: (id: string) => number;
  readonly tags: (id: string) => number;
}

/** What columns say in words of their own. */
export interface ColumnWords {
  /** Of the titles. */
  readonly languages: readonly string[];
  /** The words that the columns `status`, `certainty` and `timeZone` index; the empty word where an event says none. */
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
  readonly timeZones: readonly string[];
}

export interface DatasetColumns extends Omit<ColumnWords, 'languages'> {
  readonly events: EventColumns;
}

/** A million events ask twice each: to look through the list takes several times as long. */
const precisionNumbers = new Map(precisions.map((precision, number) => [precision, number]));

const noWords: ColumnWords = { languages: [], statuses: [], certainties: [], timeZones: [] };

/** Columns that events are added to, one after the other. `words` are known from before, and keep their numbers. */
export class ColumnsBuilder {
  readonly #startEarliest: Float64Array;
  readonly #startLatest: Float64Array;
  readonly #endEarliest: EndBounds;
  readonly #endLatest: EndBounds;
  readonly #startPrecision: Uint8Array;
  readonly #endPrecision: Uint8Array;
  readonly #whenFlags: Uint16Array;
  readonly #category: Uint16Array;
  readonly #status: Uint8Array;
  readonly #certainty: Uint8Array;
  readonly #importance: Uint8Array;
  readonly #disputed: Uint8Array;
  readonly #timeZone: Uint16Array;
  readonly #places: GrowingLists;
  readonly #actors: GrowingLists;
  readonly #sources: GrowingLists;
  readonly #tags: GrowingLists;
  readonly #id: GrowingTexts;
  readonly #edtf: GrowingTexts;
  readonly #titles: LocalTextWriter;
  readonly #shortTitles: LocalTextWriter;
  readonly #languages: Set<string>;
  /** Of a plain title, which was added to them. */
  #lastLanguage: string | null = null;
  readonly #statuses: WordIndex;
  readonly #certainties: WordIndex;
  readonly #timeZones: WordIndex;
  #count = 0;

  /** No more than `most` events are added. */
  constructor(most: number, words: ColumnWords = noWords) {
    this.#startEarliest = sharedFloats(most);
    this.#startLatest = sharedFloats(most);
    this.#endEarliest = new EndBounds(this.#startEarliest);
    this.#endLatest = new EndBounds(this.#startLatest);
    this.#startPrecision = sharedBytes(most);
    this.#endPrecision = sharedBytes(most);
    this.#whenFlags = sharedShorts(most);
    this.#category = sharedShorts(most);
    this.#status = sharedBytes(most);
    this.#certainty = sharedBytes(most);
    this.#importance = sharedBytes(most);
    this.#disputed = sharedBytes(most);
    this.#timeZone = sharedShorts(most);
    this.#places = new GrowingLists(most);
    this.#actors = new GrowingLists(most);
    this.#sources = new GrowingLists(most);
    this.#tags = new GrowingLists(most);
    this.#id = new GrowingTexts(most);
    this.#edtf = new GrowingTexts(most);
    this.#titles = new LocalTextWriter(most);
    this.#shortTitles = new LocalTextWriter(most);
    this.#languages = new Set(words.languages);
    this.#statuses = new WordIndex(words.statuses);
    this.#certainties = new WordIndex(words.certainties);
    this.#timeZones = new WordIndex(words.timeZones, 65_536);
  }

  add(event: ColumnEvent): void {
    const { when, title } = event;
    const row = this.#count++;
    this.#startEarliest[row] = when.startEarliest;
    this.#startLatest[row] = when.startLatest;
    this.#endEarliest.set(row, when.endEarliest);
    this.#endLatest.set(row, when.endLatest);
    this.#startPrecision[row] = precisionNumbers.get(when.startPrecision) ?? 0;
    this.#endPrecision[row] = precisionNumbers.get(when.endPrecision) ?? 0;
    this.#whenFlags[row] = when.flags;
    this.#category[row] = event.category;
    this.#status[row] = this.#statuses.numberOf(event.status);
    this.#certainty[row] = this.#certainties.numberOf(event.certainty);
    this.#importance[row] = event.importance;
    if (event.isDisputed) this.#disputed[row] = 1;
    this.#timeZone[row] = this.#timeZones.numberOf(event.timeZone);
    this.#places.add(event.places);
    this.#actors.add(event.actors);
    this.#sources.add(event.sources);
    this.#tags.add(event.tags);
    this.#id.add(event.id);
    this.#edtf.add(when.edtf);
    this.#titles.add(title);
    this.#shortTitles.add(event.shortTitle);
    if (!(title instanceof PlainText)) for (const language in title) this.#languages.add(language);
    else if (title.language !== this.#lastLanguage) this.#languages.add((this.#lastLanguage = title.language));
  }

  /**
   * The events as columns, in the order in which they were added; nothing is added afterwards. Languages are all in which some event has a title; a row
   * without a title in one holds its fallback there. A row without any short title holds an empty one.
   */
  build(): DatasetColumns {
    return this.#withWords(withOrders(arrangeRows(this.#unordered(), null)));
  }

  /** The same, in the order of time. `rows`: row i was added as the rows[i]th; null where they were added in this order. */
  buildInTime(): { readonly columns: DatasetColumns; readonly rows: Uint32Array | null } {
    const added = this.#unordered();
    const rows = orderInTime(added);
    return { columns: this.#withWords(withOrders(arrangeRows(added, rows))), rows };
  }

  #withWords(events: EventColumns): DatasetColumns {
    const [statuses, certainties, timeZones] = [this.#statuses.words, this.#certainties.words, this.#timeZones.words];
    return { events, statuses, certainties, timeZones };
  }

  #unordered(): UnorderedColumns {
    const count = this.#count;
    const languages = [...this.#languages];
    const startEarliest = this.#startEarliest.subarray(0, count);
    const startLatest = this.#startLatest.subarray(0, count);
    return {
      count,
      startEarliest,
      startLatest,
      endEarliest: this.#endEarliest.column(startEarliest),
      endLatest: this.#endLatest.column(startLatest),
      startPrecision: this.#startPrecision.subarray(0, count),
      endPrecision: this.#endPrecision.subarray(0, count),
      whenFlags: this.#whenFlags.subarray(0, count),
      category: this.#category.subarray(0, count),
      status: this.#status.subarray(0, count),
      certainty: this.#certainty.subarray(0, count),
      importance: this.#importance.subarray(0, count),
      disputed: this.#disputed.subarray(0, count),
      timeZone: this.#timeZone.subarray(0, count),
      places: this.#places.column(),
      actors: this.#actors.column(),
      sources: this.#sources.column(),
      tags: this.#tags.column(),
      id: this.#id.column(),
      edtf: this.#edtf.column(),
      title: this.#titles.columns(languages),
      shortTitle: this.#shortTitles.columns(languages),
    };
  }
}

function withOrders(columns: UnorderedColumns): EventColumns {
  const { id, edtf, title, shortTitle, ...numbers } = columns;
  const byEnd = orderByEnd(columns, sharedNumbers);
  const byStart = orderByStart(columns, byEnd, sharedNumbers);
  const orders = { byStart, byEnd, byList: orderByList(columns, byStart, sharedNumbers), byId: orderById(id) };
  return { ...numbers, ...orders, id, edtf, title, shortTitle };
}

/** What the columns tell of an event whose records stand at these places. */
export function columnEvent(event: EventRecord, lists: ListPlaces): ColumnEvent {
  const { id, title, shortTitle, when, category, status, certainty, importance, citations, tags } = event;
  return {
    id,
    title,
    shortTitle,
    when,
    category: lists.categories(category),
    status,
    certainty,
    importance,
    isDisputed: citations.some(({ stance }) => stance === 'disputes'),
    timeZone: zoneOfTimes(when, event.timeZone),
    places: numbersOf(event.places, lists.places),
    actors: numbersOf(event.actors, lists.actors),
    sources: citations.length === 0 ? none : numbersOf(citations.map(sourceOf), lists.sources),
    tags: numbersOf(tags, lists.tags),
  };
}

const none: readonly number[] = [];

const sourceOf = ({ source }: Citation): string => source;

/** Each once. Most lists hold one id or none. */
function numbersOf(ids: readonly string[], place: (id: string) => number): readonly number[] {
  if (ids.length === 0) return none;
  return (ids.length === 1 ? ids : [...new Set(ids)]).map(place);
}
