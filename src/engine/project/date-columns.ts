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

/** Most tables name the same days over and over, and to write one out takes as long as to cut a row. */
const keptTexts = 20_000;
const texts = new Map<number, string | null>();

function dateTime(ms: number): string | null {
  const known = texts.get(ms);
  if (known !== undefined) return known;
  if (!Number.isFinite(ms)) return null;
  const iso = new Date(ms).toISOString();
  const text = /^\d{4}-/.test(iso) && !iso.startsWith('0000') ? iso : null;
  if (texts.size >= keptTexts) texts.clear();
  texts.set(ms, text);
  return text;
}

function finite(ms: number): number | null {
  return Number.isFinite(ms) ? ms : null;
}
