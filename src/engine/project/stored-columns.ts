import type { ColumnDirectory, EventColumns } from '../../shared/event-columns.ts';
import type { NamedLists } from '../columns/build-columns.ts';
import { ColumnsBuilder, type ColumnEvent, type DatasetColumns } from '../columns/columns-builder.ts';
import { directoryOf } from '../columns/column-bytes.ts';
import { giveBack } from '../../shared/give-back.ts';
import { patchColumns, type Moved } from '../columns/patch-columns.ts';
import type { DatasetContext } from '../dataset/dataset-context.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { ProblemList } from '../dataset/problem-list.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import type { KeptFile } from './column-file.ts';
import type { Database } from './open-database.ts';
import { recordNumbers } from './record-numbers.ts';
import { RunsOfRows } from './runs-of-rows.ts';
import { contextOf, StoredEvents } from './stored-events.ts';

/** The events of a project as columns. */
export interface StoredColumns extends Omit<DatasetColumns, 'events'> {
  /** Reads them where they lie in a file as yet. Rejects with Node's error. */
  events(): Promise<EventColumns>;
  /** Where their arrays lie when they are sent. */
  readonly directory: ColumnDirectory;
  /** The file in which they lie as they are sent; null: they are in memory only. */
  readonly kept: KeptFile | null;
  /** Row i of the columns is row fids[i] of the table. */
  readonly fids: Float64Array;
  /** The lists whose records the columns name, with the terms that events use and the project does not list. */
  readonly lists: NamedLists;
}

/** Reads all events. `problems` says what could not be read of them. Throws SQLite's error (`code`). */
export async function readStoredColumns(
  database: Database,
  lists: LoadedDataset,
  problems: ProblemList,
  steps: Pick<OpeningSteps, 'advance'>,
): Promise<StoredColumns> {
  const count = Number(database.prepare('SELECT count(*) FROM events').pluck().get());
  const context = contextOf(lists);
  const builder = new ColumnsBuilder(count);
  const fids = new Float64Array(count);
  let row = 0;
  const events = new StoredEvents(database, lists, context, problems);
  const take = (fid: number, event: ColumnEvent): void => {
    builder.add(event);
    fids[row++] = fid;
  };
  for (let last = events.step(-Infinity, take); last !== null; last = events.step(last, take)) {
    await steps.advance(row / count);
  }
  const { columns, rows } = builder.buildInTime();
  const read = fids.slice(0, row);
  // by number: an iterator lays all of them out as an array first
  if (rows !== null) {
    for (let at = 0; at < row; at++) read[at] = fids[rows[at] ?? 0] ?? 0;
    giveBack(rows);
  }
  giveBack(fids);
  return inMemory(columns, read, namedLists(lists, context));
}

function inMemory({ events, ...words }: DatasetColumns, fids: Float64Array, lists: NamedLists): StoredColumns {
  return {
    ...words,
    events: () => Promise.resolve(events),
    directory: directoryOf(events, 0),
    kept: null,
    fids,
    lists,
  };
}

/**
 * The columns after rows were changed, added or removed (`changed`: their numbers); only those are read. Null where all have
 * to be read again: for a title in a language that no other had, or a term that is not in its list any more.
 */
export async function refreshStoredColumns(
  database: Database,
  before: StoredColumns,
  lists: LoadedDataset,
  changed: readonly number[],
  problems: ProblemList,
): Promise<StoredColumns | null> {
  const base = { ...before, events: await before.events() };
  const context = contextOf(lists);
  const wanted = new Set(changed);
  const places = placesOf(wanted, before.fids);
  const rows = [...wanted]
    .map((fid) => ({ fid, place: places.get(fid) ?? null }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.fid - b.fid);
  const { statuses, certainties, timeZones } = before;
  const languages = Object.keys(base.events.title);
  const builder = new ColumnsBuilder(rows.length, { languages, statuses, certainties, timeZones });
  const events = new StoredEvents(database, lists, context, problems);
  const order = new RunsOfRows(before.fids);
  for (const { fid, place } of rows) {
    const event = events.one(fid);
    if (event !== null) builder.add(event);
    order.replace(place, fid, event !== null);
  }
  const patch = builder.build();
  const old = before.lists;
  // nobody lists it, and events may use it still
  const isMissing =
    old.categories.some(({ id }) => context.categories.placeOf(id) === undefined) ||
    old.tags.some(({ id }) => context.tags.placeOf(id) === undefined);
  if (Object.keys(patch.events.title).length > languages.length || isMissing) return null;
  const after = namedLists(lists, context);
  const { runs, fids } = order.finish();
  const columns = patchColumns(base, patch, runs, {
    categories: movedIn(old.categories, after.categories),
    places: movedIn(old.places, after.places),
    actors: movedIn(old.actors, after.actors),
    sources: movedIn(old.sources, after.sources),
    tags: movedIn(old.tags, after.tags),
  });
  return inMemory(columns, fids, after);
}

/** At which row of the columns each of these stands that has one: looked for once, as to sort them takes ten times as long. */
function placesOf(wanted: ReadonlySet<number>, fids: Float64Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let row = 0; row < fids.length; row++) {
    const fid = fids[row] ?? 0;
    if (wanted.has(fid)) places.set(fid, row);
  }
  return places;
}

function namedLists({ places, actors, sources }: LoadedDataset, { categories, tags }: DatasetContext): NamedLists {
  return { categories: categories.terms, places, actors, sources, tags: tags.terms };
}

type Records = readonly { readonly id: string }[];

function movedIn(before: Records, after: Records): Moved {
  if (before === after || before.every(({ id }, index) => after[index]?.id === id)) return null;
  const numbers = recordNumbers(after);
  return Uint32Array.from(before, ({ id }) => numbers.get(id) ?? 0);
}
