import type { ListColumn, TextColumn } from '../../shared/event-columns.ts';
import type { ColumnValues } from './column-writer.ts';

/** Rows [from, to) of one of the parts that columns are joined from. */
export interface Run {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** How many rows the runs have. */
export function rowsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** One number a row, run after run, into `joined`, which is given back. */
export function joinNumbers<Column extends ColumnValues>(
  parts: readonly Column[],
  runs: readonly Run[],
  joined: Column,
): Column {
  let at = 0;
  for (const { part, from, to } of runs) {
    joined.set(parts[part]?.subarray(from, to) ?? [], at);
    at += to - from;
  }
  return joined;
}

export function joinTexts(parts: readonly TextColumn[], runs: readonly Run[]): TextColumn {
  const offsets = joinOffsets(parts, runs);
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  joinValues(parts, runs, (part, from, to, at) => bytes.set(part.bytes.subarray(from, to), at));
  return { offsets, bytes };
}

export function joinLists(parts: readonly ListColumn[], runs: readonly Run[]): ListColumn {
  const offsets = joinOffsets(parts, runs);
  const values = new Uint32Array(offsets.at(-1) ?? 0);
  joinValues(parts, runs, (part, from, to, at) => values.set(part.values.subarray(from, to), at));
  return { offsets, values };
}

interface Offset {
  readonly offsets: Uint32Array;
}

function joinOffsets(parts: readonly Offset[], runs: readonly Run[]): Uint32Array {
  const joined = new Uint32Array(rowsIn(runs) + 1);
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
