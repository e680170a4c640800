import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { indexMore } from './full-text.ts';
import type { CellValues } from './edited-rows.ts';
import type { Database } from './open-database.ts';
import { createTables, finishTables } from './project-tables.ts';
import { recordText } from './record-text.ts';
import { RecordWriter, type RecordTable, type TableRecords } from './record-writer.ts';

/** Where the records come from that a project begins with. */
export interface ProjectOrigin {
  /** The file that they were read from, as people know it. */
  readonly fileName: string;
  /** When, in ISO 8601. */
  readonly at: string;
}

/** The first rows of a project all come in one batch. */
const firstBatch = 1;
/** Whose full text takes no longer than anybody waits. */
const fewEvents = 5000;
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
  const writer = new RecordWriter(database, dataset.title, firstBatch);
  for (const table of tables) await writeRecords(writer, table, dataset[table], onward);
  writeLists(database, dataset);
  await finishTables(database, onward);
  // of more events, it is made in the background once the project is open
  if (dataset.events.length <= fewEvents) while (indexMore(database)) await onward();
  database.exec('COMMIT');
}

/** In the order in which they refer to one another. */
const tables = ['sources', 'places', 'actors', 'events', 'claims', 'flows', 'indicators'] as const;

async function writeRecords<Table extends RecordTable>(
  writer: RecordWriter,
  table: Table,
  records: readonly TableRecords[Table][],
  onward: () => Promise<void>,
): Promise<void> {
  for (const [index, record] of records.entries()) {
    if (index % rowsAStep === 0) await onward();
    writer.write(table, record);
  }
}

function writeReport(database: Database, { problems, rejected }: LoadedDataset, origin: ProjectOrigin): void {
  database
    .prepare('INSERT INTO ct_batch (batch, source_name, at, rejected, report) VALUES (?, ?, ?, ?, ?)')
    .run(firstBatch, origin.fileName, origin.at, rejected, JSON.stringify(problems));
}

/** Lists without a table of their own: what is short, and what the program keeps without knowing it yet. */
function writeLists(database: Database, { kept, ...dataset }: LoadedDataset): void {
  const { categories, tags, commodities, units, eras, relations, notes, annotations } = dataset;
  database.prepare("INSERT INTO ct_meta VALUES ('about', ?)").run(JSON.stringify(kept.about));
  const insert = database.prepare<[CellValues]>(
    "INSERT INTO ct_list (list, id, ordinal, rev, doc) VALUES (@list, @doc ->> 'id', @ordinal, 1, @doc)",
  );
  const docs: Readonly<Record<string, readonly string[]>> = {
    ...mapValues({ categories, tags, commodities, units, eras, relations, notes, annotations }, recordText),
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
