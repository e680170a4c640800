import type { Message } from '../../shared/problem.ts';
import type { ColumnRole, RowNote } from '../../shared/table-import.ts';
import type { TableRow } from './split-rows.ts';

/** Which columns have which role. */
export interface RoleColumns {
  /** Indices, in the order of the table. */
  of(role: ColumnRole): readonly number[];
  has(role: ColumnRole): boolean;
  readonly names: readonly string[];
}

export function roleColumns(names: readonly string[], roles: readonly ColumnRole[]): RoleColumns {
  const columns = new Map<ColumnRole, number[]>();
  for (const [at, role] of roles.entries()) columns.set(role, [...(columns.get(role) ?? []), at]);
  return { names, of: (role) => columns.get(role) ?? none, has: (role) => columns.has(role) };
}

const none: readonly number[] = [];
const noTexts: readonly string[] = [];

/** One row while it is read: gives its cells by role, and takes down what is to be told of it. */
export class RowReading {
  readonly row: TableRow;
  readonly #columns: RoleColumns;
  readonly #notes: RowNote[] = [];
  #isRejected = false;

  constructor(row: TableRow, columns: RoleColumns) {
    this.row = row;
    this.#columns = columns;
  }

  get notes(): readonly RowNote[] {
    return this.#notes;
  }

  get isRejected(): boolean {
    return this.#isRejected;
  }

  /** Whether the table has a column for it. */
  has(role: ColumnRole): boolean {
    return this.#columns.has(role);
  }

  /** What the row says there, without blanks around it; empty where it says nothing. */
  text(role: ColumnRole): string {
    for (const column of this.#columns.of(role)) {
      const text = this.row.cells[column]?.trim() ?? '';
      if (text !== '') return text;
    }
    return '';
  }

  /** What it says in all columns of this role. */
  texts(role: ColumnRole): readonly string[] {
    const columns = this.#columns.of(role);
    if (columns.length < 2) {
      const text = columns.length === 0 ? '' : this.text(role);
      return text === '' ? noTexts : [text];
    }
    return columns.map((column) => this.row.cells[column]?.trim() ?? '').filter((text) => text !== '');
  }

  /** Something was changed or left out; the row is kept. Without a role it is about the row as a whole. */
  repair(role: ColumnRole | null, before: string, after: string, reason: Message): void {
    this.#notes.push(this.note(role, before, after, reason));
  }

  /** What would be told so; it is not told by that. */
  note(role: ColumnRole | null, before: string, after: string, reason: Message): RowNote {
    return { field: this.#field(role), before: shortText(before), after: shortText(after), reason };
  }

  /** Why the row cannot be kept. */
  reject(role: ColumnRole | null, before: string, reason: Message): void {
    this.#isRejected = true;
    this.repair(role, before, '', reason);
  }

  #field(role: ColumnRole | null): string {
    const [column] = role === null ? none : this.#columns.of(role);
    return column === undefined ? '' : (this.#columns.names[column] ?? '');
  }
}

/** A report is read by people: of a very long cell its beginning says which one it is. */
const longestShown = 200;

function shortText(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
