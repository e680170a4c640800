import type { RecordFields } from '../../shared/edit.ts';
import { parseWhen } from '../dates/edtf.ts';
import type { CellValue, CellValues } from './edited-rows.ts';

/**
 * When an event is by the columns that another program has written to: its EDTF text where that is another one, else the
 * first and the last instant. Nothing where they say what `known` says, or what cannot be read.
 */
export function whenOfCells(row: CellValues, known: CellValues): RecordFields {
  const edtf = row['edtf'] ?? null;
  if (edtf !== (known['edtf'] ?? null)) {
    if (edtf === null || edtf === '') return { when: null };
    return typeof edtf === 'string' && parseWhen(edtf).ok ? { when: edtf } : {};
  }
  const [from, to] = [instant(row['earliest']), instant(row['latest'])];
  const isSame = from === instant(known['earliest']) && to === instant(known['latest']);
  if (isSame || Number.isNaN(from) || Number.isNaN(to)) return {};
  if (from === null && to === null) return { when: null };
  const first = from === null ? '..' : dateOf(from, 0);
  const last = to === null ? '..' : dateOf(to, 86_399_999);
  const when = first === last ? first : `${first}/${last}`;
  return parseWhen(when).ok ? { when } : {};
}

/** NaN for what is no date. */
function instant(value: CellValue | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  // a date and time without a zone is UTC here
  return Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}

/** The day where the instant is that one of it (its first, or its last), else the second. */
function dateOf(at: number, ofDay: number): string {
  const text = new Date(at).toISOString();
  return ((at % 86_400_000) + 86_400_000) % 86_400_000 === ofDay ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
