import { planTicks } from '../kernels/time-ticks.ts';
import { axisContext, longestYear, tickWords } from '../messages/tick-words.ts';
import { chooseText } from '../shared/language.ts';
import { drawAnnotationStrip } from './annotation-drawing.ts';
import { cutText } from './cut-text.ts';
import {
  baselineAt,
  filled,
  polyline,
  rectangle,
  stroked,
  type DrawnItem,
  type DrawnText,
  type TextRuler,
  type TextStyle,
} from './drawing.ts';
import { labelStyle, noteStyle } from './event-texts.ts';
import { paperInks } from './paper-inks.ts';
import { axisPx, eraRowPx, type PaperTimeline } from './timeline-plan.ts';

const axisStyle: TextStyle = { size: 11, strong: false };
const axisStrongStyle: TextStyle = { size: 11, strong: true };
const insetPx = 5;
const gapPx = 8;
const partGapPx = 4;
const tickPx = 5;
const contextX = 12;

interface AxisTick {
  readonly x: number;
  readonly major: boolean;
  readonly quiet: string;
  readonly strong: string;
}

/** Where the axis has ticks, and what each says: of every even piece those that it has room for. */
export function ticksOfTimeline({ subject, scale }: PaperTimeline, ruler: TextRuler): readonly AxisTick[] {
  return scale.segments.flatMap(({ extent, x0, x1 }) => {
    const year = longestYear(extent, subject.language);
    const { ticks, unit } = planTicks(extent, x1 - x0, year === '' ? 0 : ruler(year, axisStyle) + gapPx + 1);
    return ticks
      .filter(({ at }) => at >= extent.from && at < extent.to)
      .map((tick) => ({ x: scale.toX(tick.at), major: tick.major, ...tickWords(tick, unit, subject.language) }));
  });
}

/** The axis of the extent with what its ticks leave unsaid at its left, and the rows of eras below it. */
export function drawAxis(timeline: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  const { subject, scale, width, headPx } = timeline;
  const y = axisPx / 2;
  const text = (words: string, x: number, style: TextStyle, colour: string): DrawnText => ({
    kind: 'text',
    text: words,
    x,
    y: baselineAt(y, style.size),
    anchor: 'start',
    ...style,
    ink: { colour },
  });
  const ticks = ticksOfTimeline(timeline, ruler);
  const marks = ticks.map(({ x }) =>
    filled(rectangle({ x: x - 0.4, y: axisPx - 1 - tickPx, width: 0.8, height: tickPx }), strong),
  );
  // years of all the time say nothing that the summary does not; the month of days does
  const [only, more] = scale.segments;
  const unit = only === undefined || more !== undefined ? 'year' : planTicks(only.extent, only.x1 - only.x0).unit;
  const context = unit === 'year' ? '' : axisContext(subject.timeExtent, unit, subject.language);
  const hasRoom = context !== '' && contextX + ruler(context, labelStyle) + gapPx <= scale.left;
  return [
    filled(rectangle({ x: 0, y: axisPx - 1, width, height: 1 }), strong),
    ...marks,
    ...(hasRoom ? [text(context, contextX, labelStyle, paperInks.ink2)] : []),
    ...placeWords(ticks, timeline, ruler).flatMap(({ x, quiet, strong: loud }) => [
      ...(quiet === '' ? [] : [text(quiet, x, axisStyle, paperInks.ink2)]),
      ...(loud === '' ? [] : [text(loud, x + besidePx(quiet, loud, ruler), axisStrongStyle, paperInks.ink)]),
    ]),
    ...(headPx > axisPx ? drawEras(timeline, ruler) : []),
    ...drawAnnotationStrip(timeline, ruler),
    ...scale.segments.slice(1).flatMap(({ x0 }) => breakSign(x0)),
  ];
}

const strong = { colour: paperInks.lineStrong };

/** Two slanted strokes over the axis: from here on the scale is another one. */
function breakSign(x: number): readonly DrawnItem[] {
  const ground = { x: x - 4, y: axisPx - 6, width: 8, height: 10 };
  const stroke = (left: number): DrawnItem =>
    stroked(
      polyline(
        [
          { x: left - 2, y: axisPx + 4 },
          { x: left + 2, y: axisPx - 6 },
        ],
        false,
      ),
      { ink: { colour: paperInks.ink2 }, width: 1.1 },
    );
  return [filled(rectangle(ground), { colour: paperInks.paper }), stroke(x - 2.5), stroke(x + 2.5)];
}

function besidePx(quiet: string, loud: string, ruler: TextRuler): number {
  return ruler(quiet, axisStyle) + (quiet === '' || loud === '' ? 0 : partGapPx);
}

/** What begins a larger unit first, then what has room between; no two overlap, and none is cut. */
function placeWords(ticks: readonly AxisTick[], { scale }: PaperTimeline, ruler: TextRuler): readonly AxisTick[] {
  const placed: (AxisTick & { readonly width: number })[] = [];
  const order = [...ticks.filter(({ major }) => major), ...ticks.filter(({ major }) => !major)];
  for (const tick of order) {
    const { quiet, strong: loud } = tick;
    const width = besidePx(quiet, loud, ruler) + ruler(loud, axisStrongStyle);
    const x = tick.x + insetPx;
    const end = scale.segments.find(({ x1 }) => tick.x < x1)?.x1 ?? scale.right;
    if (width === 0 || x + width > end - 2) continue;
    if (placed.some((other) => x < other.x + other.width + gapPx && other.x < x + width + gapPx)) continue;
    placed.push({ ...tick, x, width });
  }
  return placed;
}

function drawEras({ subject, eras, scale, width, headPx }: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  const { lists, language } = subject;
  const bars = eras.map(({ row, x0, x1 }) =>
    filled(rectangle({ x: x0, y: axisPx + row * eraRowPx + 1.5, width: x1 - x0, height: eraRowPx - 2.5 }), {
      colour: paperInks.ink3,
      opacity: 0.14,
    }),
  );
  const names = eras.flatMap((band, at): readonly DrawnItem[] => {
    const beside = eras.filter((other, index) => index !== at && other.row === band.row);
    const next = Math.min(...beside.filter(({ x0 }) => x0 > band.x0).map(({ x0 }) => x0), scale.right);
    const name = chooseText(lists.eras[band.era]?.name ?? {}, language);
    const wide = ruler(name.text, noteStyle);
    const room = next - band.x0 - 12;
    const y = baselineAt(axisPx + band.row * eraRowPx + eraRowPx / 2, noteStyle.size);
    const ink = { colour: paperInks.ink2 };
    const said = { kind: 'text', language: name.language, y, ...noteStyle, ink } as const;
    // one that begins near the edge is named before it, where nothing else of its row stands
    const isFreeBefore = beside.every(({ x0 }) => x0 > band.x0) && band.x0 - 6 - wide > scale.left;
    if (wide > room && isFreeBefore) return [{ ...said, text: name.text, x: band.x0 - 6, anchor: 'end' }];
    const text = room < 30 ? '' : cutText(name.text, room, (words) => ruler(words, noteStyle));
    return text.length < 3 ? [] : [{ ...said, text, x: band.x0 + 6, anchor: 'start' }];
  });
  return [...bars, ...names, filled(rectangle({ x: 0, y: headPx - 1, width, height: 1 }), strong)];
}
