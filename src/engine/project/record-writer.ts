import type { Actor, Claim, EventRecord, Flow, Indicator, Place, Source } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import { dateColumns } from './date-columns.ts';
import { eventCells, plainText, positionOf } from './event-cells.ts';
import { flowLines } from './flow-lines.ts';
import { multiLineBlob, pointBlob } from './geometry-blob.ts';
import type { CellValue, CellValues } from './edited-rows.ts';
import type { Database } from './open-database.ts';
import { recordText } from './record-text.ts';

/** The records that have a table each. */
export interface TableRecords {
  readonly sources: Source;
  readonly places: Place;
  readonly actors: Actor;
  readonly events: EventRecord;
  readonly claims: Claim;
  readonly flows: Flow;
  readonly indicators: Indicator;
}
export type RecordTable = keyof TableRecords;

type CellsOf = { readonly [Table in RecordTable]: (record: TableRecords[Table]) => CellValues };

/**
 * Writes records as rows, one after the other, within a transaction of the caller's: tens of thousands a second where the
 * triggers of the R-trees are not there yet (`createTables`, and then `finishTables`). Places come before what names them.
 */
export class RecordWriter {
  readonly #database: Database;
  readonly #batch: number;
  readonly #cells: CellsOf;
  readonly #places = new Map<string, Place>();
  readonly #inserts = new Map<RecordTable, (row: CellValues, doc: string) => void>();

  /** `title` is the project's: in its first language, rows are told to programs that know only one. */
  constructor(database: Database, title: LocalText, batch: number) {
    this.#database = database;
    this.#batch = batch;
    this.#cells = cellsOf(this.#places, plainText({ title }));
  }

  /** A place that is not written: rows that name it have its point and its name all the same. */
  know(place: Place): void {
    this.#places.set(place.id, place);
  }

  /** Throws SQLite's error (`code`), as where the id is taken. */
  write<Table extends RecordTable>(table: Table, record: TableRecords[Table]): void {
    const cells: (record: TableRecords[Table]) => CellValues = this.#cells[table];
    const row = cells(record);
    let insert = this.#inserts.get(table);
    if (insert === undefined) {
      insert = this.#insertOf(table, row);
      this.#inserts.set(table, insert);
    }
    insert(row, recordText(record));
    if (table === 'places') this.know(record as Place);
  }

  /** Rows of one table have the same cells in the same order. To bind them by name takes twice as long. */
  #insertOf(table: RecordTable, row: CellValues): (row: CellValues, doc: string) => void {
    const ofAll = table === 'events' ? { rev: 1, batch: this.#batch } : { rev: 1 };
    const names = [...Object.keys(ofAll), 'doc', ...Object.keys(row)];
    const insert = this.#database.prepare<CellValue[]>(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    const first = Object.values(ofAll);
    return (cells, doc) => void insert.run(...first, doc, ...Object.values(cells));
  }
}

function cellsOf(places: ReadonlyMap<string, Place>, say: (text: LocalText) => string): CellsOf {
  return {
    sources: ({ id, title, url, date }) => ({ id, title, url: url ?? null, published: dateColumns(date).earliest }),
    places: (place) => ({
      geom: placeGeometry(place),
      id: place.id,
      title: say(place.name),
      country: place.country ?? null,
    }),
    actors: ({ id, name, kind }) => ({ id, title: say(name), kind: kind ?? null }),
    events: (event) => eventCells(event, places, say),
    claims: ({ id, source, quotation, whenImplied, assessment }) => {
      const { edtf, earliest, latest } = dateColumns(whenImplied);
      const { verdict } = assessment;
      return { id, source, quotation: quotation.text, when_implied: edtf, earliest, latest, assessment: verdict };
    },
    flows: (flow) => {
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
    },
    indicators: ({ id, name, unit }) => ({ id, title: say(name), unit }),
  };
}

function placeGeometry({ coordinates }: Place): Uint8Array | null {
  return coordinates === undefined ? null : pointBlob([coordinates.lng, coordinates.lat]);
}

/** Null where nobody knows where it begins or ends. */
function flowGeometry({ from, via, to }: Flow, places: ReadonlyMap<string, Place>): Uint8Array | null {
  const [first, last] = [from, to].map((id) => places.get(id)?.coordinates);
  if (first === undefined || last === undefined) return null;
  return multiLineBlob(flowLines([from, ...via, to].flatMap((id) => places.get(id) ?? []).flatMap(positionOf)));
}
