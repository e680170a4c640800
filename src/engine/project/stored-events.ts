import type { EventRecord } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import type { When } from '../../shared/when.ts';
import { columnEvent, type ColumnEvent, type ListPlaces } from '../columns/columns-builder.ts';
import { PlainText } from '../columns/local-text-writer.ts';
import type { DatasetContext } from '../dataset/dataset-context.ts';
import { eventSchema } from '../dataset/dataset-schema-events.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { middleImportance, normaliseEvent } from '../dataset/normalise-event.ts';
import type { ProblemList } from '../dataset/problem-list.ts';
import { TermList } from '../dataset/term-list.ts';
import { validateRecord } from '../dataset/validate-record.ts';
import { dayNumber } from '../dates/day-number.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';
import { isTimeZone } from '../dates/time-zone.ts';
import { zoneOfTimes } from '../../kernels/zone-of-times.ts';
import { readEventBrief } from './event-brief.ts';
import type { Database } from './open-database.ts';
import { parseDoc } from './parse-doc.ts';
import { recordNumbers } from './record-numbers.ts';

/** What the events of a project may refer to. */
export function contextOf(lists: LoadedDataset): DatasetContext {
  return {
    sources: recordNumbers(lists.sources),
    places: recordNumbers(lists.places),
    actors: recordNumbers(lists.actors),
    categories: new TermList(lists.categories),
    commodities: new TermList(lists.commodities),
    units: new TermList(lists.units),
    tags: new TermList(lists.tags),
  };
}

/** The record of one row, checked as one of a dataset file; null where it cannot be read. `problems` says what is wrong. */
export function readStoredEvent(doc: unknown, context: DatasetContext, problems: ProblemList): EventRecord | null {
  const raw = parseDoc(doc);
  if (raw === undefined) {
    problems.error('', { key: 'problem.projectRecord' });
    problems.reject();
    return null;
  }
  const valid = validateRecord(eventSchema, raw, '', problems);
  return valid === null ? null : normaliseEvent(valid.value, valid.report, context);
}

type EventRow = readonly [
  fid: number,
  id: string,
  title: string,
  edtf: string | null,
  category: string | null,
  status: string | null,
  certainty: string | null,
  importance: number | null,
  brief: string | null,
  timeZone: unknown,
];

/** A row as it stands: another program, or a worn disk, may have made anything of what is text. */
type RowAsItStands = readonly [fid: number, ...cells: unknown[]];

/** Only of those that have a time of day: it stands in their records alone. */
const zoneOfTimed = "CASE WHEN instr(edtf, 'T') > 0 AND json_valid(doc) THEN json_extract(doc, '$.timeZone') END";
/** `text` gives how a column of text is read. */
const eventColumns = (text: (name: string) => string): string =>
  `fid, ${['id', 'title', 'edtf', 'category', 'status', 'certainty'].map(text).join(', ')}, importance, ${text('brief')}, ${zoneOfTimed}`;
/** So few that short-lived memory holds them. One at a time, they take nearly twice as long. */
const rowsAStep = 200;
/** Days that are remembered. */
const mostDays = 20_000;
/** Briefs that are remembered, the first ones: a million rows may name two thousand places, or each its own. */
const mostBriefs = 10_000;

/**
 * Reads what the columns tell of events, out of the columns of their rows; only where those do not say it, out of `doc`. A
 * category or tag that nobody lists becomes one of `context`, and other ids that lead nowhere are left out, as is a row that
 * cannot be read.
 */
export class StoredEvents {
  readonly #context: DatasetContext;
  readonly #places: ListPlaces;
  readonly #problems: ProblemList;
  readonly #next: (after: number) => readonly RowAsItStands[];
  readonly #one: (fid: number) => EventRow | undefined;
  readonly #doc: (fid: number) => unknown;
  readonly #days = new Map<number, When>();
  readonly #briefs = new Map<string, Named>();

  /** `context` is that of `lists`. */
  constructor(database: Database, lists: LoadedDataset, context: DatasetContext, problems: ProblemList) {
    this.#context = context;
    this.#places = placesIn(lists, context);
    this.#problems = problems;
    // to ask SQLite for text takes a copy of each
    const asItStands = eventColumns((name) => name);
    const asText = eventColumns((name) => `CAST(${name} AS TEXT)`);
    const next = database
      .prepare<[number], RowAsItStands>(
        `SELECT ${asItStands} FROM events WHERE fid > ? ORDER BY fid LIMIT ${rowsAStep}`,
      )
      .raw();
    const one = database.prepare<[number], EventRow>(`SELECT ${asText} FROM events WHERE fid = ?`).raw();
    const doc = database.prepare<[number]>('SELECT doc FROM events WHERE fid = ?').pluck();
    this.#next = (after) => next.all(after);
    this.#one = (fid) => one.get(fid);
    this.#doc = (fid) => doc.get(fid);
  }

  /**
   * Takes the next rows whose number is above `after`, some hundred of them. Gives the number of the last one; null where
   * there was none.
   */
  step(after: number, take: (fid: number, event: ColumnEvent) => void): number | null {
    let last: number | null = null;
    const rows = this.#next(after);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      if (row === undefined) continue;
      last = row[0];
      const event = hasTexts(row) ? this.#read(row) : this.one(last);
      if (event !== null) take(last, event);
    }
    return last;
  }

  /** Null where there is no such row. */
  one(fid: number): ColumnEvent | null {
    const row = this.#one(fid);
    return row === undefined ? null : this.#read(row);
  }

  #read(row: EventRow): ColumnEvent | null {
    // by number: to take a row apart in one takes many times as long
    const id = row[1];
    const edtf = row[3];
    const importance = row[7];
    const briefText = row[8];
    const timeZone = row[9];
    const named = briefText === null ? null : this.#namedIn(briefText);
    if (named === null) {
      const event = readStoredEvent(this.#doc(row[0]), this.#context, this.#problems);
      // the row's id is what others look for
      return event === null ? null : columnEvent({ ...event, id }, this.#places);
    }
    const when = edtf === null ? undatedWhen() : this.#whenOf(edtf);
    return {
      id,
      title: named.titles ?? new PlainText(named.language, row[2]),
      shortTitle: named.shortTitle,
      when,
      category: this.#numberOfCategory(row[4]),
      status: row[5] ?? undefined,
      certainty: row[6] ?? undefined,
      importance: importance ?? middleImportance,
      isDisputed: named.isDisputed,
      timeZone: zoneOfTimes(when, typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : ''),
      places: named.places,
      actors: named.actors,
      sources: named.sources,
      tags: named.tags,
    };
  }

  #numberOfCategory(id: string | null): number {
    const { categories } = this.#context;
    const known = id === null ? undefined : categories.placeOf(id);
    if (known !== undefined) return known;
    if (id !== null) categories.add(id);
    return this.#places.categories(id ?? categories.useUnnamed());
  }

  /** Null where it is no brief. What many events have in common is read once. */
  #namedIn(briefText: string): Named | null {
    const before = this.#briefs.get(briefText);
    if (before !== undefined) return before;
    const brief = readEventBrief(briefText);
    if (brief === null) return null;
    const { places, actors, sources, tags } = this.#context;
    for (const tag of brief.tags ?? []) tags.add(tag);
    const named: Named = {
      language: brief.language ?? 'und',
      titles: brief.titles,
      shortTitle: brief.shortTitle,
      isDisputed: brief.disputed === true,
      places: known(brief.places, places).map(this.#places.places),
      actors: known(brief.actors, actors).map(this.#places.actors),
      sources: known(brief.sources, sources).map(this.#places.sources),
      tags: (brief.tags ?? []).map(this.#places.tags),
    };
    const isPlain = named.titles === undefined && named.shortTitle === undefined;
    if (isPlain && this.#briefs.size < mostBriefs) this.#briefs.set(briefText, named);
    return named;
  }

  /** A day that many events fall on is read once; to look for it by its text would take as long as to read it. */
  #whenOf(edtf: string): When {
    const day = dayNumber(edtf);
    const known = day === null ? undefined : this.#days.get(day);
    if (known !== undefined) return known;
    const read = parseWhen(edtf);
    const when = read.ok ? read.value : undatedWhen(edtf);
    if (day === null) return when;
    if (this.#days.size >= mostDays) this.#days.clear();
    this.#days.set(day, when);
    return when;
  }
}

function hasTexts(row: RowAsItStands | EventRow): row is EventRow {
  return (
    isText(row[1]) &&
    isText(row[2]) &&
    isText(row[3]) &&
    isText(row[4]) &&
    isText(row[5]) &&
    isText(row[6]) &&
    isText(row[8])
  );
}

function isText(cell: unknown): boolean {
  return typeof cell === 'string' || cell === null;
}

/** What a brief says, without what leads nowhere. */
interface Named extends Pick<ColumnEvent, 'shortTitle' | 'isDisputed' | 'places' | 'actors' | 'sources' | 'tags'> {
  readonly language: string;
  readonly titles: LocalText | undefined;
}

function known(ids: readonly string[] = [], where: { has(id: string): boolean }): readonly string[] {
  return ids.filter((id) => where.has(id));
}

function placesIn(lists: LoadedDataset, { categories, tags }: DatasetContext): ListPlaces {
  const places = (records: readonly { readonly id: string }[]): ((id: string) => number) => {
    const numbers = recordNumbers(records);
    return (id) => numbers.get(id) ?? 0;
  };
  return {
    categories: (id) => categories.placeOf(id) ?? 0,
    places: places(lists.places),
    actors: places(lists.actors),
    sources: places(lists.sources),
    tags: (id) => tags.placeOf(id) ?? 0,
  };
}
