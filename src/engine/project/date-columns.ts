import type { When } from '../../shared/when.ts';

/** When something was, as the columns of a table tell it; null where it is not known, or open. */
export interface DateColumns {
  readonly edtf: string | null;
  /** For programs that know years 1 to 9999 only; `latest` is the last millisecond that may belong to it. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The timespan [startMs, endMs), epoch ms UTC, of any year. */
  readonly startMs: number | null;
  readonly endMs: number | null;
}

export function dateColumns(when: When | undefined): DateColumns {
  if (when === undefined) return { edtf: null, earliest: null, latest: null, startMs: null, endMs: null };
  const { edtf, startEarliest, endLatest } = when;
  return {
    edtf: edtf === '' ? null : edtf,
    earliest: dateTime(startEarliest),
    latest: dateTime(endLatest - 1),
    startMs: finite(startEarliest),
    endMs: finite(endLatest),
  };
}

function dateTime(ms: number): string | null {
  if (!Number.isFinite(ms)) return null;
  const text = new Date(ms).toISOString();
  return /^\d{4}-/.test(text) && !text.startsWith('0000') ? text : null;
}

function finite(ms: number): number | null {
  return Number.isFinite(ms) ? ms : null;
}
