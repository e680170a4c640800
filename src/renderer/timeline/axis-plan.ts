import type { TickPlan } from '../../kernels/time-ticks.ts';
import type { TimeScale } from '../../kernels/time-scale.ts';
import { axisContext, edgeWords, longestYear, tickWords } from '../../messages/tick-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { clockWords } from '../../messages/zone-names.ts';
import type { Language } from '../../shared/language.ts';
import type { EpochMs, TimeExtent } from '../../shared/when.ts';
import { fillsWindow } from './fills-window.ts';
import type { TextWidths } from './text-widths.ts';

/** What an axis is planned from. */
export interface AxisRequest {
  readonly window: TimeExtent;
  readonly brush: TimeExtent | null;
  /** The brush as words tell it. */
  readonly toldBrush: TimeExtent | null;
  readonly now: EpochMs;
  /** On whose clocks times of day are read; null: those of each event. */
  readonly timeZone: string | null;
  readonly ticks: TickPlan;
  readonly scale: TimeScale;
  readonly language: Language;
  readonly widths: Pick<TextWidths, 'widthOf'>;
}

/** The words of a tick: a quiet part, then one that stands out. `x` is their left edge, `width` that of both. */
export interface AxisLabel {
  readonly x: number;
  readonly width: number;
  readonly quiet: string;
  readonly strong: string;
  readonly strongX: number;
}

/** The words at an end of the brush, at today, or on whose clocks hours are; `at` is the pixel that they speak of. */
export interface AxisFlag {
  readonly kind: 'from' | 'to' | 'today' | 'clock';
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

/** Pixels from a tick to the next that the words of years need where they are long. */
export function yearRoom(window: TimeExtent, language: Language, widths: Pick<TextWidths, 'widthOf'>): number {
  const year = longestYear(window, language);
  return year === '' ? 0 : widths.widthOf(year, 'axis') + gapPx + 1;
}

/** All that stands on an axis. No two texts overlap, and none is cut. */
export interface AxisPlan {
  /** What the ticks leave unsaid, over the names of the lanes; empty where it has no room. */
  readonly context: string;
  /** Where ticks are. */
  readonly marks: readonly number[];
  readonly labels: readonly AxisLabel[];
  readonly flags: readonly AxisFlag[];
  /** Where today is, if it is in the window. */
  readonly todayX: number | null;
}

const axisInsetPx = 5;
export const contextX = 12;
const flagInsetPx = 5;
const gapPx = 8;
/** Before what stands right of the clock. */
const clockGapPx = 4;
const partGapPx = 4;

interface Span {
  readonly x: number;
  readonly width: number;
}

export function planAxis(request: AxisRequest): AxisPlan {
  const { window, ticks, scale, language, widths, now } = request;
  const todayX = now >= window.from && now < window.to ? scale.toX(now) : null;
  const marked = planFlags(request, todayX);
  const wanted = axisContext(window, ticks.unit, language);
  const hasRoom = contextX + widths.widthOf(wanted, 'label') + gapPx <= scale.left;
  const context = hasRoom ? wanted : '';
  const contextEnd = contextX + widths.widthOf(context, 'label');
  const flags = [...marked, ...clockFlag(request, marked, planLabels(request, marked), contextEnd)];
  return {
    context,
    marks: ticks.ticks.map(({ at }) => scale.toX(at)).filter((x) => x >= scale.left),
    labels: planLabels(request, flags),
    flags,
    todayX,
  };
}

/** The ends of the brush inside of it where both have room, else outside; then today, where it is free. */
function planFlags(
  { window, brush, toldBrush, scale, language, widths }: AxisRequest,
  todayX: number | null,
): readonly AxisFlag[] {
  const say = translatorFor(language);
  const flags: AxisFlag[] = [];
  const put = (kind: AxisFlag['kind'], at: number, text: string, wanted: (width: number) => number): void => {
    const width = widths.widthOf(text, 'small') + 2 * flagInsetPx;
    if (width > scale.right - scale.left - 2) return;
    const x = Math.min(Math.max(wanted(width), scale.left + 1), scale.right - width);
    const flag = { kind, at, x, width, text };
    if (!flags.some((other) => overlaps(other, flag, 2))) flags.push(flag);
  };
  if (brush !== null && !fillsWindow(brush, window)) {
    const [x0, x1] = [scale.toX(brush.from), scale.toX(brush.to)];
    const said = toldBrush ?? brush;
    const [from, to] = [edgeWords(said.from, 'from', window, language), edgeWords(said.to, 'to', window, language)];
    const shownPx = Math.min(x1, scale.right) - Math.max(x0, scale.left);
    const needPx = widths.widthOf(from, 'small') + widths.widthOf(to, 'small') + 4 * flagInsetPx + gapPx;
    const inside = shownPx >= needPx;
    if (x0 >= scale.left && x0 < scale.right) put('from', x0, from, (width) => (inside ? x0 : x0 - width));
    // the two ends of one day say the same
    if (x1 > scale.left && x1 <= scale.right && (from !== to || x0 < scale.left))
      put('to', x1, to, (width) => (inside ? x1 - width : x1));
  }
  if (todayX !== null) {
    put('today', todayX, say('timeline.today'), (width) => todayX - width / 2);
  }
  return flags;
}

/**
 * On whose clocks hours are read, where it takes no date's place: at the right, before the axis beside what ends at `contextEnd`, or
 * between dates; at the right or left all the same where there is no such room.
 */
function clockFlag(
  { scale, language, widths, timeZone, ticks }: AxisRequest,
  flags: readonly AxisFlag[],
  labels: readonly AxisLabel[],
  contextEnd: number,
): readonly AxisFlag[] {
  const text =
    timeZone !== null
      ? clockWords(timeZone, language)
      : saysHours(ticks)
        ? translatorFor(language)('zone.axisLocal')
        : '';
  const width = widths.widthOf(text, 'small') + 2 * flagInsetPx;
  if (text === '' || width > scale.right - scale.left - 2) return [];
  const flagAt = (x: number): AxisFlag => ({ kind: 'clock', at: x, x, width, text });
  const isFree = (x: number, taken: readonly Span[], gap: number): boolean =>
    !taken.some((span) => overlaps(span, { x, width }, gap));
  const [right, left] = [scale.right - width, scale.left + 1];
  const before = [scale.left - width].filter((x) => x >= contextEnd);
  const gaps = [...labels, ...flags].map(({ x }) => x - width - clockGapPx).filter((x) => x >= left && x <= right);
  const spots = [right, ...before, ...gaps.toSorted((a, b) => b - a), left];
  const spot =
    spots.find((x) => isFree(x, flags, 2) && isFree(x, labels, 4)) ?? [right, left].find((x) => isFree(x, flags, 2));
  return spot === undefined ? [] : [flagAt(spot)];
}

function saysHours({ unit }: TickPlan): boolean {
  return unit === 'hour' || unit === 'minute';
}

interface WordedTick {
  readonly at: number;
  /** Where the next tick is. */
  readonly next: number;
  readonly isMajor: boolean;
  readonly quiet: string;
  readonly strong: string;
}

/** What begins a larger unit first, then the ticks in the window, then the one that begins before it. */
function planLabels(request: AxisRequest, flags: readonly AxisFlag[]): readonly AxisLabel[] {
  const { ticks, scale, language, widths } = request;
  const xs = ticks.ticks.map(({ at }) => scale.toX(at));
  const worded = ticks.ticks.map((tick, index): WordedTick => {
    const next = xs[index + 1] ?? Number.POSITIVE_INFINITY;
    return { at: xs[index] ?? 0, next, isMajor: tick.major, ...tickWords(tick, ticks.unit, language) };
  });
  const inside = worded.filter(({ at }) => at >= scale.left);
  const widthOf = (quiet: string, strong: string): number =>
    widths.widthOf(quiet, 'axis') +
    (quiet === '' || strong === '' ? 0 : partGapPx) +
    widths.widthOf(strong, 'axisStrong');
  // Weekdays stand at every day or at none: whether they have room must not follow from the width of a digit.
  const hasWeekdays = inside.every(
    ({ at, next, isMajor, quiet, strong }) => isMajor || at + axisInsetPx + widthOf(quiet, strong) + 2 <= next,
  );
  const labels: AxisLabel[] = [];
  const put = ({ at, next, isMajor, quiet, strong }: WordedTick): void => {
    const x = Math.max(at, scale.left) + axisInsetPx;
    const isWhole = strong === '' || (isMajor ? x + widthOf(quiet, strong) + gapPx <= next : hasWeekdays);
    const shown = isWhole ? quiet : '';
    const width = widthOf(shown, strong);
    const label = { x, width, quiet: shown, strong, strongX: x + width - widths.widthOf(strong, 'axisStrong') };
    if (width === 0 || x + width > scale.right - 2) return;
    if (flags.some((flag) => overlaps(flag, label, 4)) || labels.some((other) => overlaps(other, label, gapPx))) return;
    labels.push(label);
  };
  for (const tick of inside) if (tick.isMajor) put(tick);
  for (const tick of inside) if (!tick.isMajor) put(tick);
  const [before] = worded;
  if (before !== undefined && before.at < scale.left && namesStretch(ticks)) put(before);
  return labels.toSorted((a, b) => a.x - b.x);
}

/** Whether a tick names all of what follows it, as a day does, and not only an instant: then it is said while it lasts. */
function namesStretch({ unit, step }: TickPlan): boolean {
  return step === 1 && (unit === 'day' || unit === 'month' || unit === 'year');
}

function overlaps(a: Span, b: Span, gap: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap;
}
