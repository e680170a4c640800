import type { SpanEnd, SpanPlan } from '../kernels/span-plan.ts';
import {
  filled,
  polyline,
  rectangle,
  roundedRectangle,
  stroked,
  type DrawnBox,
  type DrawnItem,
  type FadingInk,
  type Ink,
} from './drawing.ts';
import type { CategoryInks } from './paper-inks.ts';

const pillPx = 15;
const radiusPx = 3;
const hatchPx = 6;
const fadePx: Readonly<Record<SpanEnd, number>> = { hard: 0, cut: 0, approximate: 30, open: 160, unknown: 160 };
const dash = [3, 2];

/** Draws the pill of a timespan, its middle at height `y`: exactly as wide as the span is, and as vague. */
export function drawSpan(span: SpanPlan, y: number, inks: CategoryInks, isPlanned: boolean): readonly DrawnItem[] {
  if (span.markOnly || span.x1 <= span.x0) return [];
  const box = { x: span.x0, y: y - pillPx / 2, width: span.x1 - span.x0, height: pillPx };
  const body =
    span.body === 'deadline'
      ? drawDeadline(span, box, inks)
      : span.body === 'hatched'
        ? drawHatched(span, box, inks)
        : drawSolid(span, box, inks, isPlanned);
  return [
    ...body,
    ...drawChevron(span.start, span.x0 + 5, y, -1, inks),
    ...drawChevron(span.end, span.x1 - 6, y, 1, inks),
  ];
}

function drawSolid(span: SpanPlan, box: DrawnBox, inks: CategoryInks, isPlanned: boolean): readonly DrawnItem[] {
  const hasZones = span.core0 > span.x0 || span.core1 < span.x1;
  const ground = isPlanned ? 0.1 : 0.2;
  if (hasZones) {
    const core = { ...box, x: span.core0, width: Math.max(span.core1 - span.core0, 0) };
    return [...drawHatched(span, box, inks), filled(rectangle(core), fading(span, core, inks.fill, ground))];
  }
  const outline = roundedRectangle(box, ...cornersOf(span));
  const ink = fading(span, box, inks.edge, isPlanned ? 0.8 : 0.5);
  return [
    filled(outline, fading(span, box, inks.fill, ground)),
    stroked(outline, { ink, width: 1, ...(isPlanned ? { dash } : {}) }),
  ];
}

function drawHatched(span: SpanPlan, box: DrawnBox, inks: CategoryInks): readonly DrawnItem[] {
  const outline = roundedRectangle(box, ...cornersOf(span));
  // hatching cannot fade: it keeps off the ends that do
  const [from, to] = [fadeOf(span.start, box) * 0.7, fadeOf(span.end, box) * 0.7];
  const hatch = hatching({ ...box, x: box.x + from, width: box.width - from - to });
  return [
    filled(outline, fading(span, box, inks.fill, 0.07)),
    ...(hatch === '' ? [] : [stroked(hatch, { ink: { colour: inks.edge, opacity: 0.42 }, width: 1 })]),
    stroked(outline, { ink: fading(span, box, inks.edge, 0.7), width: 1.1, dash }),
  ];
}

/** Slanted lines, cut at the edges of the box: "some time within". */
function hatching({ x, y, width, height }: DrawnBox): string {
  const [right, bottom] = [x + width, y + height];
  const lines: string[] = [];
  // a line rises from (foot, bottom) to (foot + height, y)
  for (let foot = Math.ceil((x - height) / hatchPx) * hatchPx; foot < right; foot += hatchPx) {
    const [from, to] = [Math.max(foot, x), Math.min(foot + height, right)];
    if (to - from < 0.5) continue;
    lines.push(
      polyline(
        [
          { x: from, y: bottom - (from - foot) },
          { x: to, y: bottom - (to - foot) },
        ],
        false,
      ),
    );
  }
  return lines.join('');
}

/** Nothing says when it began; only the end is hard. */
function drawDeadline(span: SpanPlan, box: DrawnBox, inks: CategoryInks): readonly DrawnItem[] {
  const [x0, x1] = [box.x, box.x + box.width];
  const edges = [box.y, box.y + box.height].map((y) =>
    polyline(
      [
        { x: x0, y },
        { x: x1, y },
      ],
      false,
    ),
  );
  const rising = (colour: string, from: number, to: number): FadingInk => ({
    colour,
    x0,
    x1,
    stops: [
      { at: 0, opacity: from },
      { at: 1, opacity: to },
    ],
  });
  const bar = { x: span.x1 - 2, y: box.y - 1.5, width: 2, height: box.height + 3 };
  return [
    filled(rectangle(box), rising(inks.fill, 0, 0.2)),
    ...edges.map((edge) => stroked(edge, { ink: rising(inks.edge, 0.17, 0.7), width: 1.1, dash })),
    ...(span.end === 'hard' ? [filled(rectangle(bar), { colour: inks.edge })] : []),
  ];
}

/** Round where the span is known to end, square where the window cuts it. */
function cornersOf({ start, end }: SpanPlan): readonly [number, number] {
  return [start === 'hard' ? radiusPx : 0, end === 'hard' ? radiusPx : 0];
}

/** How far an end fades: at most half of the pill, so that both ends may. */
function fadeOf(end: SpanEnd, { width }: DrawnBox): number {
  return Math.min(fadePx[end], width / 2);
}

function fading(span: SpanPlan, box: DrawnBox, colour: string, opacity: number): Ink | FadingInk {
  const [atStart, atEnd] = [fadeOf(span.start, box), fadeOf(span.end, box)];
  if ((atStart === 0 && atEnd === 0) || box.width <= 0) return { colour, opacity };
  return {
    colour,
    x0: box.x,
    x1: box.x + box.width,
    stops: [
      { at: 0, opacity: atStart > 0 ? 0 : opacity },
      { at: atStart / box.width, opacity },
      { at: 1 - atEnd / box.width, opacity },
      { at: 1, opacity: atEnd > 0 ? 0 : opacity },
    ],
  };
}

/** Says that the span goes on; dotted where nobody knows how far. */
function drawChevron(end: SpanEnd, x: number, y: number, side: 1 | -1, inks: CategoryInks): readonly DrawnItem[] {
  if (end === 'hard' || end === 'approximate') return [];
  const points = [
    { x: x - side * 1.5, y: y - 3 },
    { x: x + side * 1.5, y },
    { x: x - side * 1.5, y: y + 3 },
  ];
  const dotted = end === 'unknown' ? { dash: [1.4, 1.8] } : {};
  return [stroked(polyline(points, false), { ink: { colour: inks.edge }, width: 1.5, ...dotted })];
}
