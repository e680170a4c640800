import type { Source } from '../shared/dataset.ts';
import { precisions, whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';

/** Years are as in ISO 8601: 0 is 1 BC. */
type DateParts = readonly [year: number, month?: number, day?: number];

/** A date as CSL-JSON has it. `literal`: a date that is no calendar date, as its EDTF text says it. */
export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  readonly circa?: true;
  readonly literal?: string;
}

/** A work in CSL-JSON (citationstyles.org, schema 1.0.2), as far as a source tells of it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** The newspaper or encyclopedia of which it is a part. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
}

/** What the words of datasets for kinds of sources are in CSL; others are web pages where they have an address. */
const typeOfKind: Readonly<Record<string, string>> = {
  press: 'article-newspaper',
  article: 'article-newspaper',
  analysis: 'report',
  data: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

/** Of a part of a larger work, the publisher of a dataset is what that work is called. */
const typesOfParts: ReadonlySet<string> = new Set(['article-newspaper', 'entry-encyclopedia']);

/** Of a source what a reference says: no more than is known, so that a year is never 1 January. */
export function cslItem({ id, title, publisher, url, date, kind = '' }: Source): CslItem {
  const issued = date === undefined ? null : cslDate(date);
  const type = typeOfKind[kind] ?? (url === undefined ? 'document' : 'webpage');
  return {
    id,
    type,
    title,
    ...(publisher !== undefined && { [typesOfParts.has(type) ? 'container-title' : 'publisher']: publisher }),
    ...(issued !== null && { issued }),
    ...(url !== undefined && { URL: url }),
  };
}

/** Null: nobody knows. */
function cslDate(when: When): CslDate | null {
  const { edtf, flags, startEarliest, startPrecision, endEarliest, endPrecision } = when;
  if ((flags & whenFlag.undated) !== 0) return null;
  const start = partsOf(startEarliest, startPrecision);
  const isInterval = (flags & whenFlag.interval) !== 0;
  const end = isInterval ? partsOf(endEarliest, endPrecision) : null;
  if (start === null || (isInterval && end === null) || (flags & whenFlag.enclosed) !== 0) return { literal: edtf };
  const isVague =
    flags & (whenFlag.startApproximate | whenFlag.endApproximate | whenFlag.startUncertain | whenFlag.endUncertain);
  return { 'date-parts': end === null ? [start] : [start, end], ...(isVague !== 0 && { circa: true }) };
}

/** Null where it is known less finely than to the year, or not at all. */
function partsOf(at: EpochMs, precision: Precision): DateParts | null {
  const fineness = precisions.indexOf(precision);
  if (!Number.isFinite(at) || fineness < precisions.indexOf('year') || precision === 'season') return null;
  const date = new Date(at);
  const year = date.getUTCFullYear();
  if (precision === 'year') return [year];
  return precision === 'month' ? [year, date.getUTCMonth() + 1] : [year, date.getUTCMonth() + 1, date.getUTCDate()];
}
