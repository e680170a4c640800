import { laneRowPx } from '../../kernels/lane-heights.ts';
import { rowMiddle, type LanePlan } from '../../kernels/lane-layout.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { DragPoint } from './drag.ts';
import type { TextWidths } from './text-widths.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { leastGutterPx, mostGutterPx, mostGutterShare, widestGutterPx } from './timeline-sizes.ts';

/** Where names begin beside the mark of a category, and without one. */
const gutterNameX = { beside: 28, alone: 12 };
const rightInsetPx = 9;
const gapPx = 6;
/** Between the text of a button and its edge. */
const buttonInsetPx = 5;
/** What a button is for the hand, whatever it is for the eye. */
const hitPx = 24;

/** What stands at the left of a lane. All places are pixels of the layout. */
export interface GutterPlan {
  /** Its name, in a second line where the lane has a second row and the first has no room for all of it. */
  readonly lines: readonly string[];
  readonly nameX: number;
  /** Middle of each line. */
  readonly ys: readonly number[];
  /** Whether the lines say less than the whole name. */
  readonly isCut: boolean;
  /** Right edge of the count; null where the count is the button. */
  readonly countX: number | null;
  readonly count: string;
  /** Opens the list of what the lane does not show one by one; null where it shows all. */
  readonly button: { readonly text: string; readonly x: number; readonly width: number; readonly y: number } | null;
}

export interface GutterLook {
  readonly language: Language;
  readonly widths: Pick<TextWidths, 'widthOf'>;
  readonly gutterPx: number;
  /** Where the name begins. */
  readonly nameX: number;
}

/** What stands at the left of a lane in a frame. */
export function gutterOf(lane: LanePlan, frame: TimelineFrame): GutterPlan {
  const { arrangement, laneNames, language, widths, scale } = frame;
  const nameX = arrangement.by === 'category' ? gutterNameX.beside : gutterNameX.alone;
  return planGutter(lane, laneNames[lane.lane] ?? '', { language, widths, gutterPx: scale.left, nameX });
}

/**
 * As wide as the longest name, a count and a "+n" need side by side, within bounds of which a wide timeline has the upper one further
 * up; the same for every window.
 */
export function gutterWidth(names: readonly string[], widths: TextWidths, widthPx: number): number {
  const longest = names.reduce((most, name) => Math.max(most, widths.widthOf(name, 'name')), 0);
  const numbers = widths.widthOf('88', 'label') + widths.widthOf('+88', 'strong') + 2 * buttonInsetPx + 2 * gapPx;
  return Math.round(
    Math.min(
      Math.max(gutterNameX.beside + longest + numbers + rightInsetPx, leastGutterPx),
      Math.max(mostGutterPx * widths.scale, Math.min(widthPx * mostGutterShare, widestGutterPx * widths.scale)),
    ),
  );
}

/** The count and the button always; the name has what is left of its row, and of a second one if there is one. */
export function planGutter(
  lane: LanePlan,
  name: string,
  { language, widths, gutterPx, nameX }: GutterLook,
): GutterPlan {
  const say = translatorFor(language);
  const right = gutterPx - rightInsetPx;
  const count = formatNumber(lane.count, language);
  const isDense = lane.density !== null;
  const text = isDense
    ? count
    : lane.hidden.length === 0
      ? null
      : say('timeline.lane.more', { count: lane.hidden.length });
  const width = text === null ? 0 : widths.widthOf(text, 'strong') + 2 * buttonInsetPx;
  const besidePx = text === null ? 0 : width + gapPx;
  const countPx = isDense ? 0 : widths.widthOf(count, 'label') + gapPx;
  const [y, second] = [rowMiddle(lane, 0), lane.rows > 1 ? rowMiddle(lane, 1) : null];
  const room = right - nameX - countPx;
  const lines =
    second === null
      ? [cutToWidth(name, room - besidePx, widths)]
      : inTwoLines(name, room, right - nameX - besidePx, widths);
  const buttonRight = second === null ? right - countPx : right;
  return {
    lines,
    nameX,
    ys: second === null ? [y] : [y, second],
    isCut: lines.join(' ') !== name,
    countX: isDense ? null : right,
    count,
    button: text === null ? null : { text, x: buttonRight - width + 2, width, y: second ?? y },
  };
}

/** The lane whose button is at a point of the layout. */
export function gutterButtonAt(frame: TimelineFrame, { x, y }: DragPoint): LanePlan | null {
  if (x >= frame.scale.left) return null;
  for (const lane of frame.layout.lanes) {
    if (y < lane.top || y >= lane.top + lane.height) continue;
    const { button } = gutterOf(lane, frame);
    if (button === null) return null;
    const spare = Math.max(hitPx - button.width, 0) / 2 + 2;
    const isIn = x >= button.x - spare && x <= button.x + button.width + spare + 2;
    return isIn && Math.abs(y - button.y) <= Math.max(hitPx, laneRowPx) / 2 ? lane : null;
  }
  return null;
}

/** Broken between words: as many of them as have room in the first line. */
function inTwoLines(
  text: string,
  room: number,
  secondRoom: number,
  widths: Pick<TextWidths, 'widthOf'>,
): readonly string[] {
  if (widths.widthOf(text, 'name') <= room) return [text];
  const words = text.split(' ');
  const first = words.findLastIndex((_, at) => widths.widthOf(words.slice(0, at + 1).join(' '), 'name') <= room) + 1;
  if (first === 0 || first === words.length) return [cutToWidth(text, room, widths)];
  return [words.slice(0, first).join(' '), cutToWidth(words.slice(first).join(' '), secondRoom, widths)];
}

const glyphs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A name cut between glyphs: here even three letters say something. */
function cutToWidth(text: string, room: number, widths: Pick<TextWidths, 'widthOf'>): string {
  if (widths.widthOf(text, 'name') <= room) return text;
  const ends = Array.from(glyphs.segment(text), ({ index }) => index);
  const end = ends.findLast((index) => widths.widthOf(`${text.slice(0, index)}…`, 'name') <= room);
  return `${text.slice(0, end ?? 1).trimEnd()}…`;
}
