import type { Flow, Place } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { eventCells, plainText, positionOf, type Places } from './event-cells.ts';
import { dateColumns } from './date-columns.ts';
import { flowLines } from './flow-lines.ts';
import { multiLineBlob, pointBlob } from './geometry-blob.ts';
import type { CellValues } from './history.ts';
import type { Database } from './open-database.ts';
import { createTables, finishTables } from './project-tables.ts';
import { recordText } from './record-text.ts';

/** Where the records come from that a project begins with. */
export interface ProjectOrigin {
  /** The file that they were read from, as people know it. */
  readonly fileName: string;
  /** When, in ISO 8601. */
  readonly at: string;
}

/** The first rows of a project all come in one batch. */
const firstBatch = 1;
/** Rows that are written before others have their turn on the thread. */
const rowsAStep = 500;

/**
 * Writes a dataset into an empty database as a project, in one transaction: `readProject` gives it back as it is.
 * `onward` is awaited between rows, and ends the writing where it rejects. Throws SQLite's error (`code`).
 */
export async function writeProject(
  database: Database,
  dataset: LoadedDataset,
  origin: ProjectOrigin,
  onward: () => Promise<void>,
): Promise<void> {
  database.exec('BEGIN IMMEDIATE');
  createTables(database);
  writeReport(database, dataset, origin);
  for (const rows of rowsOf(dataset)) await writeRows(database, rows, onward);
  writeLists(database, dataset);
  finishTables(database);
  database.exec('COMMIT');
}

/** Rows of one table; all have the same columns. */
interface TableRows {
  readonly table: string;
  readonly count: number;
  row(index: number): CellValues;
}

async function writeRows(
  database: Database,
  { table, count, row }: TableRows,
  onward: () => Promise<void>,
): Promise<void> {
  if (count === 0) return;
  const columns = ['rev', ...Object.keys(row(0))];
  const insert = database.prepare<[CellValues]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  for (let index = 0; index < count; index++) {
    if (index % rowsAStep === 0) await onward();
    insert.run({ rev: 1, ...row(index) });
  }
}

/** In the order in which they refer to one another. */
function rowsOf(dataset: LoadedDataset): readonly TableRows[] {
  const say = plainText(dataset);
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const rows = <T>(table: string, records: readonly T[], columns: (record: T) => CellValues): TableRows => ({
    table,
    count: records.length,
    row(index) {
      const record = records[index];
      if (record === undefined) throw new Error(`project: ${table} has no record ${index}`);
      return { ...columns(record), doc: recordText(record) };
    },
  });
  return [
    rows('sources', dataset.sources, ({ id, title, url, date }) => ({
      id,
      title,
      url: url ?? null,
      published: dateColumns(date).earliest,
    })),
    rows('places', dataset.places, (place) => ({
      geom: placeGeometry(place),
      id: place.id,
      title: say(place.name),
      country: place.country ?? null,
    })),
    rows('actors', dataset.actors, ({ id, name, kind }) => ({ id, title: say(name), kind: kind ?? null })),
    rows('events', dataset.events, (event) => ({ ...eventCells(event, places, say), batch: firstBatch })),
    rows('claims', dataset.claims, ({ id, source, quotation, whenImplied, assessment }) => {
      const { edtf, earliest, latest } = dateColumns(whenImplied);
      const { verdict } = assessment;
      return { id, source, quotation: quotation.text, when_implied: edtf, earliest, latest, assessment: verdict };
    }),
    rows('flows', dataset.flows, (flow) => flowColumns(flow, places, say)),
    rows('indicators', dataset.indicators, ({ id, name, unit }) => ({ id, title: say(name), unit })),
  ];
}

function flowColumns(flow: Flow, places: Places, say: (text: LocalText) => string): CellValues {
  const { earliest, latest } = dateColumns(flow.when);
  return {
    geom: flowGeometry(flow, places),
    id: flow.id,
    title: say(flow.label),
    from_place: flow.from,
    to_place: flow.to,
    commodity: flow.commodity,
    quantity: flow.value ?? null,
    unit: flow.unit ?? null,
    earliest,
    latest,
  };
}

function placeGeometry({ coordinates }: Place): Uint8Array | null {
  return coordinates === undefined ? null : pointBlob([coordinates.lng, coordinates.lat]);
}

/** Null where nobody knows where it begins or ends. */
function flowGeometry({ from, via, to }: Flow, places: Places): Uint8Array | null {
  const [first, last] = [from, to].map((id) => places.get(id)?.coordinates);
  if (first === undefined || last === undefined) return null;
  return multiLineBlob(flowLines([from, ...via, to].flatMap((id) => places.get(id) ?? []).flatMap(positionOf)));
}

function writeReport(database: Database, { problems, rejected }: LoadedDataset, origin: ProjectOrigin): void {
  database
    .prepare('INSERT INTO ct_batch (batch, source_name, at, rejected, report) VALUES (?, ?, ?, ?, ?)')
    .run(firstBatch, origin.fileName, origin.at, rejected, JSON.stringify(problems));
}

/** Lists without a table of their own: what is short, and what the program keeps without knowing it yet. */
function writeLists(database: Database, { kept, ...dataset }: LoadedDataset): void {
  const { categories, tags, commodities, units, eras, relations, notes } = dataset;
  database.prepare("INSERT INTO ct_meta VALUES ('about', ?)").run(JSON.stringify(kept.about));
  const insert = database.prepare<[CellValues]>(
    "INSERT INTO ct_list (list, id, ordinal, rev, doc) VALUES (@list, @doc ->> 'id', @ordinal, 1, @doc)",
  );
  const docs: Readonly<Record<string, readonly string[]>> = {
    ...mapValues({ categories, tags, commodities, units, eras, relations, notes }, recordText),
    ...mapValues(kept.lists, JSON.stringify),
  };
  for (const [list, texts] of Object.entries(docs)) {
    for (const [ordinal, doc] of texts.entries()) insert.run({ list, ordinal, doc });
  }
}

function mapValues(
  lists: Readonly<Record<string, readonly unknown[]>>,
  textOf: (record: unknown) => string,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map((record) => textOf(record))]));
}
