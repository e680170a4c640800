import { open } from 'node:fs/promises';
import type { Place } from '../../shared/dataset.ts';
import type { DoubtfulPlace, ImportReport, TableMapping } from '../../shared/table-import.ts';
import { whenFlag } from '../../shared/when.ts';
import type { ImportNames } from './import-names.ts';
import { createRowReader, type ReadRow } from './read-row.ts';
import { readText, type TextChunk } from './read-text.ts';
import { rowOfRecord } from './row-of-record.ts';
import { createRowSplitter, type TableRow } from './split-rows.ts';

/** What a table is read into. */
export interface RowTarget {
  /** Takes a row up, and answers whether it is likely to be there already. */
  take(read: ReadRow, row: TableRow): boolean;
}

/** The table itself cannot be read any more: it may be taken away at any time. `cause` is the system's error. */
export class TableReadError extends Error {
  override readonly name = 'TableReadError';
}

/** Rows that are read before anybody is told. */
const rowsAStep = 200;
/** More of them say no more. */
const mostDoubtful = 5;

export type RowCounts = Omit<ImportReport, 'fileName' | 'mapping' | 'unclearNames'>;

/** How far the reading is, told in between: `done` 0 … 1. Others have their turn on the thread then; rejects to end it. */
export type ImportProgress = (rows: number, done: number) => Promise<void>;

/** A table with all that its rows are read by. */
export interface TableToRead {
  readonly path: string;
  readonly bytes: number;
  /** Its rows have the numbers of records, not those of lines. */
  readonly isOfRecords: boolean;
  readonly columnNames: readonly string[];
  readonly mapping: TableMapping;
  readonly names: ImportNames;
  /** What the ids begin with of rows that have none. */
  readonly idStart: string;
}

/**
 * Reads a table from its first row to its last. Throws a `TableReadError`, the target's error, and what `onward` rejects
 * with.
 */
export async function stageTable(
  { path, bytes, isOfRecords, columnNames, mapping, names, idStart }: TableToRead,
  target: RowTarget,
  onward: ImportProgress,
): Promise<RowCounts> {
  const { settings } = mapping;
  const splitter = createRowSplitter(settings.delimiter, settings.quote);
  const readRow = createRowReader(columnNames, mapping, names, idStart);
  const results = { accepted: 0, repaired: 0, trays: 0, rejected: 0 };
  const counts = { rows: 0, ...results, duplicates: 0, undated: 0, unplaced: 0, placedByName: 0 };
  const doubtfulPlaces = new Map<string, DoubtfulPlace>();
  let isHeader = settings.hasHeader;

  function takeRow(row: TableRow): void {
    if (isHeader) {
      isHeader = false;
      return;
    }
    counts.rows++;
    const read = readRow(isOfRecords ? rowOfRecord(row, counts.rows) : row);
    counts[read.result]++;
    if (read.event !== null && (read.event.when.flags & whenFlag.undated) !== 0) counts.undated++;
    if (read.event !== null && read.place?.coordinates === undefined) counts.unplaced++;
    if (read.isPlacedByName) counts.placedByName++;
    if (read.isPlacedByName && read.place !== null && doubtfulPlaces.size < mostDoubtful)
      noteDoubtful(read.line, read.place);
    if (target.take(read, row)) counts.duplicates++;
  }

  function noteDoubtful(line: number, place: Place): void {
    const { id, name, country } = place;
    if (doubtfulPlaces.has(id) || !names.places.isDoubtful(place)) return;
    doubtfulPlaces.set(id, { line, place: { name, ...(country !== undefined && { country }) } });
  }

  async function takeRows(rows: Iterable<TableRow>, done: number): Promise<void> {
    for (const row of rows) {
      takeRow(row);
      if (counts.rows % rowsAStep === 0) await onward(counts.rows, done);
    }
  }

  for await (const chunk of textOf(path, settings.encoding)) {
    await takeRows(splitter.push(chunk.text), Math.min(1, chunk.bytes / bytes));
  }
  await takeRows(splitter.end(), 1);
  return { ...counts, doubtfulPlaces: [...doubtfulPlaces.values()] };
}

async function* textOf(path: string, encoding: string): AsyncGenerator<TextChunk> {
  try {
    const file = await open(path);
    try {
      for await (const chunk of readText(file, encoding)) yield chunk;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new TableReadError('', { cause: error });
  }
}
