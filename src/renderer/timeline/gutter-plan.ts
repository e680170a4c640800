import { laneRowPx } from '../../kernels/lane-heights.ts';
import { rowMiddle, type LanePlan } from '../../kernels/lane-layout.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { DragPoint } from './drag.ts';
import type { TextWidths } from './text-widths.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { leastGutterPx, mostGutterPx } from './timeline-sizes.ts';

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
  readonly name: string;
  readonly nameX: number;
  readonly y: number;
  /** Right edge of the count; null where the count has no room or is the button. */
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

/** As wide as the longest name, a count and a "+n" need side by side, within bounds; the same for every window. */
export function gutterWidth(names: readonly string[], widths: TextWidths): number {
  const longest = names.reduce((most, name) => Math.max(most, widths.widthOf(name, 'name')), 0);
  const numbers = widths.widthOf('88', 'label') + widths.widthOf('+88', 'strong') + 2 * buttonInsetPx + 2 * gapPx;
  return Math.round(
    Math.min(
      Math.max(gutterNameX.beside + longest + numbers + rightInsetPx, leastGutterPx),
      mostGutterPx * widths.scale,
    ),
  );
}

/** The name whole if there is any way: what is left of the row has the button first, then the count. */
export function planGutter(
  lane: LanePlan,
  fullName: string,
  { language, widths, gutterPx, nameX }: GutterLook,
): GutterPlan {
  const say = translatorFor(language);
  const y = rowMiddle(lane, 0);
  const right = gutterPx - rightInsetPx;
  const count = formatNumber(lane.count, language);
  const namePx = widths.widthOf(fullName, 'name');
  const isDense = lane.density !== null;
  const text = isDense
    ? count
    : lane.hidden.length === 0
      ? null
      : say('timeline.lane.more', { count: lane.hidden.length });
  const width = text === null ? 0 : widths.widthOf(text, 'strong') + 2 * buttonInsetPx;
  const hasSecondRow = lane.rows > 1;
  const countPx = isDense ? 0 : widths.widthOf(count, 'label');
  const besidePx = text === null || hasSecondRow ? 0 : width + gapPx;
  const room = right - nameX;
  const showsCount = !isDense && namePx + gapPx + countPx + besidePx <= room;
  const nameRoom = room - besidePx - (showsCount ? countPx + gapPx : 0);
  const buttonRight = hasSecondRow || !showsCount ? right : right - countPx - gapPx;
  return {
    name: cutToWidth(fullName, nameRoom, widths),
    nameX,
    y,
    countX: showsCount ? right : null,
    count,
    button:
      text === null ? null : { text, x: buttonRight - width + 2, width, y: hasSecondRow ? rowMiddle(lane, 1) : y },
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

const glyphs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A name cut between glyphs: here even three letters say something. */
function cutToWidth(text: string, room: number, widths: Pick<TextWidths, 'widthOf'>): string {
  if (widths.widthOf(text, 'name') <= room) return text;
  const ends = Array.from(glyphs.segment(text), ({ index }) => index);
  const end = ends.findLast((index) => widths.widthOf(`${text.slice(0, index)}…`, 'name') <= room);
  return `${text.slice(0, end ?? 1).trimEnd()}…`;
}
