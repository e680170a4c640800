import type { ColumnValues, ListColumn, TextColumn } from '../../shared/event-columns.ts';
import { sharedBytes, sharedCopy, sharedLike, sharedNumbers } from './shared-arrays.ts';

/** Rows [from, to) of one of the parts that columns are joined from. */
export interface Run {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** Two columns of one name that become one. */
export type Parts<Column> = readonly [base: Column, patch: Column];

/**
 * Joins the columns of two parts, run after run. Where each row of the patch takes the place of one row of the base, a
 * column in which they say the same is the base's own, and nothing is copied.
 */
export class ColumnJoin {
  readonly runs: readonly Run[];
  readonly count: number;
  /** For each row of the patch, whose place it takes; null where rows are added, or gone. */
  readonly #replaced: readonly number[] | null;

  /** `count`: how many rows the base has. */
  constructor(runs: readonly Run[], count: number) {
    this.runs = runs;
    this.count = runs.reduce((sum, { from, to }) => sum + to - from, 0);
    this.#replaced = this.count === count ? replacedRows(runs) : null;
  }

  /** One number a row. */
  numbers<Column extends ColumnValues>([base, patch]: Parts<Column>): Column {
    const isSame = (row: number, at: number): boolean => base[row] === patch[at];
    if (this.#replaced?.every(isSame) === true) return base;
    if (this.#replaced !== null) {
      const joined = sharedCopy(base);
      for (const [at, row] of this.#replaced.entries()) joined[row] = patch[at] ?? 0;
      return joined;
    }
    const joined = sharedLike(base, this.count);
    let at = 0;
    for (const { part, from, to } of this.runs) {
      joined.set((part === 0 ? base : patch).subarray(from, to), at);
      at += to - from;
    }
    return joined;
  }

  texts(parts: Parts<TextColumn>): TextColumn {
    const [base, patch] = parts;
    if (this.#sayTheSame({ ...base, values: base.bytes }, { ...patch, values: patch.bytes })) return base;
    return joinTexts(parts, this.runs);
  }

  lists(parts: Parts<ListColumn>): ListColumn {
    if (this.#sayTheSame(...parts)) return parts[0];
    const offsets = joinOffsets(parts, this.runs);
    const values = sharedNumbers(offsets.at(-1) ?? 0);
    joinValues(parts, this.runs, (part, from, to, at) => values.set(part.values.subarray(from, to), at));
    return { offsets, values };
  }

  #sayTheSame(base: Varied, patch: Varied): boolean {
    return this.#replaced?.every((row, at) => isSameRow(base, row, patch, at)) === true;
  }
}

/** Null where not each row of the patch takes the place of one of the base, and there are as many rows as there were. */
function replacedRows(runs: readonly Run[]): readonly number[] | null {
  const rows: number[] = [];
  let at = 0;
  for (const { part, from, to } of runs) {
    if (part === 0 && from !== at) return null;
    if (part === 1) for (let row = from; row < to; row++) rows[row] = at + row - from;
    at += to - from;
  }
  return rows;
}

export function joinTexts(parts: readonly TextColumn[], runs: readonly Run[]): TextColumn {
  const offsets = joinOffsets(parts, runs);
  const bytes = sharedBytes(offsets.at(-1) ?? 0);
  joinValues(parts, runs, (part, from, to, at) => bytes.set(part.bytes.subarray(from, to), at));
  return { offsets, bytes };
}

interface Offset {
  readonly offsets: Uint32Array;
}

interface Varied extends Offset {
  readonly values: Uint32Array | Uint8Array;
}

function isSameRow(one: Varied, row: number, other: Varied, at: number): boolean {
  const [from = 0, to = 0] = one.offsets.subarray(row, row + 2);
  const [start = 0, end = 0] = other.offsets.subarray(at, at + 2);
  if (to - from !== end - start) return false;
  for (let value = 0; value < to - from; value++) {
    if (one.values[from + value] !== other.values[start + value]) return false;
  }
  return true;
}

function joinOffsets(parts: readonly Offset[], runs: readonly Run[]): Uint32Array {
  const joined = sharedNumbers(runs.reduce((sum, { from, to }) => sum + to - from, 1));
  let row = 0;
  for (const { part, from, to } of runs) {
    const offsets = parts[part]?.offsets ?? joined;
    const shift = (joined[row] ?? 0) - (offsets[from] ?? 0);
    for (let index = from + 1; index <= to; index++) joined[++row] = (offsets[index] ?? 0) + shift;
  }
  return joined;
}

/** `copy` is called once a run, with the first and the last place of its values in the part, and the place where they go. */
function joinValues<Part extends Offset>(
  parts: readonly Part[],
  runs: readonly Run[],
  copy: (part: Part, from: number, to: number, at: number) => void,
): void {
  let at = 0;
  for (const run of runs) {
    const part = parts[run.part];
    if (part === undefined) continue;
    const [from = 0, to = 0] = [part.offsets[run.from], part.offsets[run.to]];
    copy(part, from, to, at);
    at += to - from;
  }
}
