import { editedLists, type EditedList, type RecordFields } from '../../shared/edit.ts';
import type { Database } from './open-database.ts';
import { references } from './record-lists.ts';
import { valuesAt } from './values-at.ts';

/** A record that an edit has taken up: as the project has it, and as it is to be. */
export interface RecordInHand {
  readonly list: EditedList;
  readonly id: string;
  /** The number of its row; null for one that is new. */
  readonly fid: number | null;
  /** Null where it is not there, or not any more. */
  readonly before: RecordFields | null;
  readonly after: RecordFields | null;
}

/** A record as it is by now; `fid` is null where it has no row yet. */
export interface FoundRecord {
  readonly id: string;
  readonly fid: number | null;
  readonly fields: RecordFields;
}

interface StoredRow {
  readonly fid: number;
  readonly id: string;
  readonly doc: string;
}

/** With more than these, it is quicker to look through all rows than to look for each. */
const fewIds = 20;

/** The records of a project as an edit makes them: what is not in hand is as its row says. */
export class RecordsInHand {
  readonly #database: Database;
  readonly #inHand: Readonly<Record<EditedList, Map<string, RecordInHand>>>;
  readonly #lastFid = new Map<EditedList, number>();
  readonly #rowOf: Readonly<Record<EditedList, (id: string) => StoredRow | undefined>>;

  constructor(database: Database) {
    this.#database = database;
    this.#inHand = perList(() => new Map<string, RecordInHand>());
    this.#rowOf = perList((list) => {
      const query = database.prepare<[string], StoredRow>(`SELECT fid, id, doc FROM ${list} WHERE id = ?`);
      return (id) => query.get(id);
    });
  }

  /** The record as it is by now; null where there is none. */
  get(list: EditedList, id: string): RecordFields | null {
    return this.#take(list, id).after;
  }

  /** What the record is to be; null: gone. */
  set(list: EditedList, id: string, after: RecordFields | null): void {
    this.#inHand[list].set(id, { ...this.#take(list, id), after });
  }

  /** What is not as it was, in the order in which it was taken up. */
  changed(): readonly RecordInHand[] {
    return Object.values(this.#inHand).flatMap((records) =>
      [...records.values()].filter(({ before, after }) => before !== after),
    );
  }

  /** The records of `from` that name one of `ids` in `to`, as they are by now. */
  *referring(from: EditedList, to: EditedList, ids: ReadonlySet<string>): Iterable<FoundRecord> {
    const paths = references.filter((reference) => reference.from === from && reference.to === to);
    if (paths.length === 0 || ids.size === 0) return;
    const names = (fields: RecordFields): boolean =>
      paths.some(({ path }) => valuesAt(fields, path).some(({ value }) => typeof value === 'string' && ids.has(value)));
    const inHand = new Map(this.#inHand[from]);
    for (const { id, fid, after } of inHand.values()) {
      if (after !== null && names(after)) yield { id, fid, fields: after };
    }
    for (const { id, fid, doc } of this.#mayName(from, ids)) {
      const fields = inHand.has(id) ? null : parseFields(doc);
      if (fields !== null && names(fields)) yield { id, fid, fields };
    }
  }

  /** The number of a row that is yet to be made: one that no row of the table ever had. */
  newFid(list: EditedList): number {
    const last =
      this.#lastFid.get(list) ??
      Number(this.#database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(list) ?? 0);
    this.#lastFid.set(list, last + 1);
    return last + 1;
  }

  /** Rows whose text has one of the ids in it, or an escape, behind which one may stand. */
  #mayName(list: EditedList, ids: ReadonlySet<string>): Iterable<StoredRow> {
    const texts = ids.size > fewIds ? [] : [...ids].map((id) => JSON.stringify(id));
    const tests = texts.map(() => 'instr(doc, ?)');
    const where = texts.length === 0 ? '' : `WHERE ${['instr(doc, char(92))', ...tests].join(' OR ')}`;
    return this.#database.prepare<string[], StoredRow>(`SELECT fid, id, doc FROM ${list} ${where}`).iterate(...texts);
  }

  #take(list: EditedList, id: string): RecordInHand {
    const known = this.#inHand[list].get(id);
    if (known !== undefined) return known;
    const row = this.#rowOf[list](id);
    const before = row === undefined ? null : parseFields(row.doc);
    const taken = { list, id, fid: row?.fid ?? null, before, after: before };
    this.#inHand[list].set(id, taken);
    return taken;
  }
}

function perList<T>(make: (list: EditedList) => T): Readonly<Record<EditedList, T>> {
  return Object.fromEntries(editedLists.map((list) => [list, make(list)])) as Record<EditedList, T>;
}

function parseFields(doc: string): RecordFields | null {
  try {
    const value = JSON.parse(doc) as RecordFields | null;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
