import { searchPath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { titleOf } from './event-text.ts';
import type { OpenDocument } from './explorer-state.ts';
import { countBits } from '../../kernels/row-bits.ts';
import { matchWords } from '../../kernels/match-words.ts';

/** How many hits have their titles read: enough to rank, whatever a single letter finds. */
const readLimit = 1000;

export interface FoundEvents {
  readonly rows: readonly number[];
  /** How many there are in all; null: nobody answered, or was asked. */
  readonly count: number | null;
}

/**
 * The rows of at most `limit` events that hold what was typed: those whose title answers it best first, then in the
 * order of the columns. None where the engine does not answer, or nothing was typed.
 */
export async function findEvents(
  api: Pick<ExplorerApi, 'fetchBytes'>,
  document: OpenDocument,
  typed: string,
  language: string,
  limit: number,
): Promise<FoundEvents> {
  const none: FoundEvents = { rows: [], count: null };
  if (typed.trim() === '') return none;
  const bytes = await api.fetchBytes(searchPath(document.summary.revision, typed));
  if (!bytes.ok) return none;
  const bits = new Uint8Array(bytes.value);
  const rank = (row: number): number => matchWords(titleOf(document, row, language), typed) ?? 3;
  const rows = rowsOfBits(bits, readLimit)
    .map((row) => ({ row, rank: rank(row) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ row }) => row);
  return { rows, count: bits.reduce((sum, byte) => sum + countBits(byte), 0) };
}

/** The first rows whose bit is set, the least significant bit of a byte first. */
export function rowsOfBits(bits: Uint8Array, limit: number): readonly number[] {
  const rows: number[] = [];
  for (const [at, byte] of bits.entries()) {
    if (byte === 0) continue;
    for (let bit = 0; bit < 8; bit++) if (((byte >> bit) & 1) === 1) rows.push(at * 8 + bit);
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit);
}
