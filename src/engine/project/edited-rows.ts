import type { Database } from './open-database.ts';

// A row as the journal knows it: values in columns, and swapped with what they were.

export type CellValue = string | number | null | Uint8Array;
export type CellValues = Readonly<Record<string, CellValue>>;

export const editedTables = [
  'events',
  'places',
  'flows',
  'actors',
  'sources',
  'claims',
  'indicators',
  'ct_list',
  'attachments',
] as const;
export type EditedTable = (typeof editedTables)[number];

/** A row that an edit, an undo or a redo has changed. */
export interface ChangedRow {
  readonly table: EditedTable;
  readonly fid: number;
}

/** What a row is to become: these values in these columns, or gone where null. A row that is not there is made. */
export interface RowChange extends ChangedRow {
  readonly values: CellValues | null;
  /** Which fields of the record change with it, where that is known. */
  readonly fields?: readonly string[];
}

/** Changes rows, and says what has to be done to have them back. Its statements are prepared once: rows come by the thousand. */
export class EditedRows {
  readonly #database: Database;
  readonly #columns = new Map<EditedTable, readonly string[]>();
  readonly #reads = new Map<string, (fid: number) => CellValues | undefined>();
  readonly #writes = new Map<string, (values: CellValues) => void>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Puts the values into the row, and gives those that it had in these columns; null where there was no row. */
  swap({ table, fid, values }: RowChange): CellValues | null {
    const columns = values === null ? this.columnsOf(table) : Object.keys(values);
    const before = this.#read(table, columns, fid);
    if (values !== null) {
      const verb = before === null ? 'INSERT' : 'UPDATE';
      this.#write(verb, table, columns)({ ...values, fid });
    } else if (before !== null) {
      this.#write('DELETE', table, [])({ fid });
    }
    return before;
  }

  /** All values of a row; null where there is none. */
  read(table: EditedTable, fid: number): CellValues | null {
    return this.#read(table, this.columnsOf(table), fid);
  }

  /** What a row can hold: all but its number, and the count of its changes. */
  columnsOf(table: EditedTable): readonly string[] {
    const known = this.#columns.get(table);
    if (known !== undefined) return known;
    const names = this.#database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    const columns = names.filter((name) => name !== 'fid' && name !== 'rev');
    this.#columns.set(table, columns);
    return columns;
  }

  #read(table: EditedTable, columns: readonly string[], fid: number): CellValues | null {
    const key = `${table} ${columns.join(' ')}`;
    let read = this.#reads.get(key);
    if (read === undefined) {
      const known = this.columnsOf(table);
      const stranger = columns.find((name) => !known.includes(name));
      if (stranger !== undefined) throw new Error(`history: ${table} has no column ${stranger}`);
      // a row without any column asked for is still there
      const shown = columns.length === 0 ? 'fid' : columns.join(', ');
      const query = this.#database.prepare<[number], CellValues>(`SELECT ${shown} FROM ${table} WHERE fid = ?`);
      read = (asked) => query.get(asked);
      this.#reads.set(key, read);
    }
    return read(fid) ?? null;
  }

  /** `rev` says that it was us who wrote: raised, and below zero before the row goes (see `ct_touched`). */
  #write(
    verb: 'INSERT' | 'UPDATE' | 'DELETE',
    table: EditedTable,
    columns: readonly string[],
  ): (values: CellValues) => void {
    const key = `${verb} ${table} ${columns.join(' ')}`;
    const known = this.#writes.get(key);
    if (known !== undefined) return known;
    const statements = sqlOf(verb, table, columns).map((sql) => this.#database.prepare<[CellValues]>(sql));
    const write = (values: CellValues): void => {
      for (const statement of statements) statement.run(values);
    };
    this.#writes.set(key, write);
    return write;
  }
}

function sqlOf(verb: 'INSERT' | 'UPDATE' | 'DELETE', table: string, columns: readonly string[]): readonly string[] {
  switch (verb) {
    case 'INSERT': {
      const names = ['fid', ...columns];
      return [
        `INSERT INTO ${table} (rev, ${names.join(', ')}) VALUES (1, ${names.map((name) => `@${name}`).join(', ')})`,
      ];
    }
    case 'UPDATE': {
      const settings = columns.map((name) => `${name} = @${name}, `);
      return [`UPDATE ${table} SET ${settings.join('')}rev = rev + 1 WHERE fid = @fid`];
    }
    case 'DELETE':
      return [`UPDATE ${table} SET rev = -1 WHERE fid = @fid`, `DELETE FROM ${table} WHERE fid = @fid`];
  }
}

/** How bytes are written where only JSON can stand. */
const bytesKey = '$bytes';

/** Values as the journal keeps them. */
export function packValues(values: CellValues): string {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { [bytesKey]: Buffer.from(value).toString('base64') } : value,
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

export function unpackValues(text: string): CellValues {
  // most rows of a large edit hold no bytes
  if (!text.includes(bytesKey)) return JSON.parse(text) as CellValues;
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
    return Buffer.from(String(value[bytesKey]), 'base64');
  }) as CellValues;
}
