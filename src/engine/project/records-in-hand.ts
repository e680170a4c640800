import type { EditedList, OrderedList, RecordFields } from '../../shared/edit.ts';
import type { EditedTable } from './edited-rows.ts';
import type { Database } from './open-database.ts';
import { parseDoc } from './parse-doc.ts';
import { storedLists, tableOf, type StoredList } from './record-lists.ts';
import { nameAt, namesOneOf, referencesFrom } from './record-references.ts';

/** A record that an edit has taken up: as the project has it, and as it is to be. */
export interface RecordInHand {
  readonly list: StoredList;
  readonly id: string;
  /** The number of its row; null for one that is new. */
  readonly fid: number | null;
  /** Null where it is not there, or not any more. */
  readonly before: RecordFields | null;
  readonly after: RecordFields | null;
  /** Its new place in a list without a table; absent where that stays. */
  readonly ordinal?: number;
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
/** The part of all rows, one in so many, from which on it is quicker to read them all. */
const mostPart = 8;

/** The records of a project as an edit makes them: what is not in hand is as its row says. */
export class RecordsInHand {
  readonly #database: Database;
  readonly #inHand: Readonly<Record<StoredList, Map<string, RecordInHand>>>;
  readonly #heirs = new Map<string, string>();
  readonly #lastOrdinal = new Map<StoredList, number>();
  readonly #lastFid = new Map<EditedTable, number>();
  readonly #rowOf: Readonly<Record<StoredList, (id: string) => StoredRow | undefined>>;

  constructor(database: Database) {
    this.#database = database;
    this.#inHand = perList(() => new Map<string, RecordInHand>());
    this.#rowOf = perList((list) => {
      const query = database.prepare<[string], StoredRow>(`${rowsOf(list)} AND id = ?`);
      return (id) => query.get(id);
    });
  }

  /** The record as it is by now; null where there is none. */
  get(list: StoredList, id: string): RecordFields | null {
    return this.#take(list, id).after;
  }

  /** The record as it was before the edit. */
  before(list: StoredList, id: string): RecordFields | null {
    return this.#take(list, id).before;
  }

  /** Reads records that are about to be asked for: many at once are read faster. */
  takeAll(list: StoredList, ids: readonly string[]): void {
    const wanted = new Set(ids.filter((id) => !this.#inHand[list].has(id)));
    if (wanted.size <= fewIds) return;
    // one after the other as they lie there, where it is a good part of them all
    const isMost = wanted.size * mostPart > this.#lastRow(tableOf(list));
    const sql = isMost ? rowsOf(list) : `${rowsOf(list)} AND id IN (SELECT value FROM json_each(?))`;
    const query = this.#database.prepare<string[], readonly [number, string, string]>(sql).raw();
    for (const [fid, id, doc] of query.iterate(...(isMost ? [] : [JSON.stringify([...wanted])]))) {
      if (wanted.has(id)) this.#keep(list, id, { fid, id, doc });
    }
  }

  /** What the record is to be; null: gone. */
  set(list: StoredList, id: string, after: RecordFields | null): void {
    this.#inHand[list].set(id, { ...this.#take(list, id), after });
  }

  /** Another record takes the place of one that goes. */
  replace(list: EditedList, id: string, heir: string): void {
    this.set(list, id, null);
    this.#heirs.set(`${list}/${id}`, heir);
  }

  /** The id of the record that has taken the place of one; null where none has. */
  heirOf(list: StoredList, id: string): string | null {
    return this.#heirs.get(`${list}/${id}`) ?? null;
  }

  /**
   * Puts records of a list without a table into this order, in the places that they hold together. Gives the id of one that
   * has no row, and then nothing is done; null where all have.
   */
  arrange(list: OrderedList, ids: readonly string[]): string | null {
    const query = this.#database
      .prepare<[string, string], number>('SELECT ordinal FROM ct_list WHERE list = ? AND id = ?')
      .pluck();
    const named = [...new Set(ids)];
    const places = named.map((id) => (this.get(list, id) === null ? undefined : query.get(list, id)));
    const gone = named.find((_id, at) => places[at] === undefined);
    if (gone !== undefined) return gone;
    const sorted = places.toSorted((a, b) => Number(a) - Number(b));
    for (const [at, id] of named.entries()) {
      const ordinal = sorted[at];
      if (ordinal !== undefined && ordinal !== places[at]) {
        this.#inHand[list].set(id, { ...this.#take(list, id), ordinal });
      }
    }
    return null;
  }

  /** What is not as it was, in the order in which it was taken up. */
  changed(): readonly RecordInHand[] {
    return Object.values(this.#inHand).flatMap((records) =>
      [...records.values()].filter(({ before, after, ordinal }) => before !== after || ordinal !== undefined),
    );
  }

  /** The records of `from` that name one of `ids` in `to`, as they are by now. */
  *referring(from: StoredList, to: EditedList, ids: ReadonlySet<string>): Iterable<FoundRecord> {
    const places = referencesFrom(from, to);
    if (places.length === 0 || ids.size === 0) return;
    const inHand = new Map(this.#inHand[from]);
    for (const { id, fid, after } of inHand.values()) {
      if (after !== null && namesOneOf(after, places, to, ids)) yield { id, fid, fields: after };
    }
    const names = ids.size > fewIds ? [] : places.flatMap((place) => [...ids].map((id) => nameAt(place, to, id)));
    for (const { id, fid, doc } of this.#mayHold(from, [...new Set(names)])) {
      const fields = inHand.has(id) ? null : parseFields(doc);
      if (fields !== null && namesOneOf(fields, places, to, ids)) yield { id, fid, fields };
    }
  }

  /** The source that the whole dataset speaks of; null where there is none. */
  articleId(): string | null {
    const about = this.#database.prepare("SELECT value FROM ct_meta WHERE key = 'about'").pluck().get();
    const article = typeof about === 'string' ? parseFields(about)?.['article'] : null;
    return typeof article === 'string' ? article : null;
  }

  /** The number of a row that is yet to be made: one that no row of the table ever had. */
  newFid(table: EditedTable): number {
    const last = this.#lastFid.get(table) ?? this.#lastRow(table);
    this.#lastFid.set(table, last + 1);
    return last + 1;
  }

  #lastRow(table: EditedTable): number {
    return Number(this.#database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table) ?? 0);
  }

  /** The place in a list without a table of a record that is yet to be made: after all that are there. */
  newOrdinal(list: StoredList): number {
    const last =
      this.#lastOrdinal.get(list) ??
      Number(this.#database.prepare('SELECT max(ordinal) FROM ct_list WHERE list = ?').pluck().get(list) ?? -1);
    this.#lastOrdinal.set(list, last + 1);
    return last + 1;
  }

  /** Rows whose text holds one of these texts, or an escape, behind which one may stand; all rows where there is none. */
  #mayHold(list: StoredList, texts: readonly string[]): Iterable<StoredRow> {
    const tests = ['instr(doc, char(92))', ...texts.map(() => 'instr(doc, ?)')];
    const sql = texts.length === 0 ? rowsOf(list) : `${rowsOf(list)} AND (${tests.join(' OR ')})`;
    return this.#database.prepare<string[], StoredRow>(sql).iterate(...texts.map((text) => JSON.stringify(text)));
  }

  #take(list: StoredList, id: string): RecordInHand {
    const known = this.#inHand[list].get(id);
    if (known !== undefined) return known;
    return this.#keep(list, id, this.#rowOf[list](id));
  }

  #keep(list: StoredList, id: string, row: StoredRow | undefined): RecordInHand {
    const before = row === undefined ? null : parseFields(row.doc);
    const taken = { list, id, fid: row?.fid ?? null, before, after: before };
    this.#inHand[list].set(id, taken);
    return taken;
  }
}

function rowsOf(list: StoredList): string {
  const table = tableOf(list);
  return `SELECT fid, id, doc FROM ${table} WHERE ${table === 'ct_list' ? `list = '${list}'` : 'TRUE'}`;
}

function perList<T>(make: (list: StoredList) => T): Readonly<Record<StoredList, T>> {
  return Object.fromEntries(storedLists.map((list) => [list, make(list)])) as Record<StoredList, T>;
}

function parseFields(doc: string): RecordFields | null {
  const value = parseDoc(doc);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RecordFields) : null;
}
