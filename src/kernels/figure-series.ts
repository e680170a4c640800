import { extremesOf } from './extremes.ts';
import type { Indicator, IndicatorPoint } from '../shared/dataset.ts';
import type { LocalText } from '../shared/language.ts';
import { whenFlag, type TimeExtent, type When } from '../shared/when.ts';

/** One value of a series, over the time that it is about. Pixels from the left and the top of the drawing. */
export interface SeriesMark {
  readonly point: IndicatorPoint;
  /** Index in `kinds`. */
  readonly kind: number;
  readonly x0: number;
  readonly x1: number;
  /** Where the value stands: in the middle, or beside it where several values are about the same time. */
  readonly x: number;
  readonly y: number;
}

export interface SeriesPlan {
  /** The qualifiers, in the order in which they first come; undefined: none is given. */
  readonly kinds: readonly (LocalText | undefined)[];
  /** Every dated value, in the order of the dataset. */
  readonly marks: readonly SeriesMark[];
  /** Two values of one kind and source, one after the other. */
  readonly lines: readonly (readonly [from: SeriesMark, to: SeriesMark])[];
  /** The value at the top; at the bottom stands `bottom`. */
  readonly top: number;
  readonly bottom: number;
}

export interface SeriesSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** So far apart stand values that are about the same time, CSS pixels. */
const asidePx = 7;

/**
 * A drawing of an indicator's values. A line joins two values only where nothing breaks between them: their qualifier is
 * the same, and a source tells of both, so that they are of one definition and edition; they are about timespans of the same
 * kind, as two years are, that do not overlap; and none of the same kind lies between. `top` is the least value that the top stands for, such as 100 %.
 */
export function planSeries(
  { points }: Pick<Indicator, 'points'>,
  extent: TimeExtent,
  { width, height }: SeriesSize,
  leastTop = 0,
): SeriesPlan {
  const dated = points.filter(({ when }) => (when.flags & whenFlag.undated) === 0);
  const { least, greatest } = extremesOf(dated.map(({ value }) => value));
  const bottom = 0 - roundUp(Math.max(-least, 0));
  // values that are all zero stand at the bottom
  const top = Math.max(leastTop, roundUp(Math.max(greatest, 0))) || (bottom < 0 ? 0 : 1);
  const toX = (time: number): number =>
    (Math.min(Math.max(time, extent.from), extent.to) - extent.from) * (width / (extent.to - extent.from));
  const kinds = new Map(dated.map(({ qualifier }) => [kindOf(qualifier), qualifier]));
  const kindNames = [...kinds.keys()];
  const atTime = new Map<string, number>();
  for (const { when } of dated) atTime.set(when.edtf, (atTime.get(when.edtf) ?? 0) + 1);
  const placed = new Map<string, number>();
  const marks = dated.map((point): SeriesMark => {
    const { when, value, qualifier } = point;
    const [x0, x1] = [toX(when.startEarliest), toX(when.endLatest)];
    const before = placed.get(when.edtf) ?? 0;
    placed.set(when.edtf, before + 1);
    const aside = (before - ((atTime.get(when.edtf) ?? 1) - 1) / 2) * asidePx;
    return {
      point,
      kind: kindNames.indexOf(kindOf(qualifier)),
      x0,
      x1,
      x: Math.min(Math.max((x0 + x1) / 2 + aside, 0), width),
      y: ((top - value) / (top - bottom)) * height,
    };
  });
  return { kinds: [...kinds.values()], marks, lines: joined(marks), top, bottom };
}

/** From the start of the first year to the end of the last that any of the values is about; null: none has a date. */
export function extentOfSeries(indicators: readonly Pick<Indicator, 'points'>[]): TimeExtent | null {
  const times = indicators
    .flatMap(({ points }) => points)
    .flatMap(({ when }) => [when.startEarliest, when.endLatest])
    .filter((time) => Number.isFinite(time));
  if (times.length === 0) return null;
  const { least, greatest } = extremesOf(times);
  const first = new Date(least).getUTCFullYear();
  // an end is the first instant that does not belong to it any more
  const last = Math.max(new Date(greatest - 1).getUTCFullYear(), first);
  return { from: startOf(first), to: startOf(last + 1) };
}

/** Years to write under a drawing: round ones, at most `most` of them. */
export function yearsUnder({ from, to }: TimeExtent, most: number): readonly number[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  const step = yearStep((years) => Math.floor(last / years) - Math.ceil(first / years) + 1 <= most);
  const begin = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(Math.floor((last - begin) / step) + 1, 0) }, (_, at) => begin + at * step);
}

/** The first of 1, 2, 5, 10, 20 … years that is enough; a step longer than all of it always is. */
function yearStep(isEnough: (years: number) => boolean): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (isEnough(power * digit)) return power * digit;
  }
}

function joined(marks: readonly SeriesMark[]): SeriesPlan['lines'] {
  const chains = new Map<string, SeriesMark[]>();
  for (const mark of marks) {
    const key = `${mark.kind} ${spanKind(mark.point.when)}`;
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [mark]);
    else chain.push(mark);
  }
  return [...chains.values()].flatMap((chain) => {
    const inTime = chain.toSorted((a, b) => a.point.when.startEarliest - b.point.when.startEarliest);
    return inTime.flatMap((mark, at) => {
      const next = inTime[at + 1];
      if (next === undefined || mark.point.when.endLatest > next.point.when.startEarliest) return [];
      return isToldTogether(mark.point, next.point) ? [[mark, next] as const] : [];
    });
  });
}

/** Whether one source tells of both; values without any are all of the dataset itself. */
function isToldTogether(a: IndicatorPoint, b: IndicatorPoint): boolean {
  return a.sources.length + b.sources.length === 0 || a.sources.some((source) => b.sources.includes(source));
}

/** Values of a year are not compared with those of a month by a line. */
function spanKind({ startPrecision, endPrecision, flags }: When): string {
  return `${startPrecision} ${endPrecision} ${flags & whenFlag.interval}`;
}

function kindOf(qualifier: LocalText | undefined): string {
  return JSON.stringify(qualifier ?? null);
}

/** The least of 1, 2, 2.5, 5 and 10 times a power of ten that is no less. */
function roundUp(value: number): number {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((([1, 2, 2.5, 5].find((digit) => digit * power >= value) ?? 10) * power).toPrecision(3));
}

function startOf(year: number): number {
  // Date.UTC takes the years 0 to 99 for others
  return new Date(0).setUTCFullYear(year, 0, 1);
}
