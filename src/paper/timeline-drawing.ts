import { rowMiddle, type LanePlan } from '../kernels/lane-layout.ts';
import { noteInsetPx, type PlacedEvent } from '../kernels/lane-packing.ts';
import { shapeOfCategory, styleOfStatus, type MarkShape, type MarkStyle } from '../kernels/mark-shape.ts';
import { weekendsIn } from '../kernels/time-weekends.ts';
import { formatNumber } from '../messages/number-words.ts';
import { translatorFor } from '../messages/translator.ts';
import type { TimeExtent } from '../shared/when.ts';
import { drawAnnotationEnds } from './annotation-drawing.ts';
import { drawAxis, ticksOfTimeline } from './axis-drawing.ts';
import { cutText } from './cut-text.ts';
import { baselineAt, filled, polyline, rectangle, type DrawnGroup, type DrawnItem, type TextRuler } from './drawing.ts';
import { labelStyle, noteStyle } from './event-texts.ts';
import { drawLanesLeft, lanesLeftHeight } from './fitting-lanes.ts';
import { drawMark } from './mark-drawing.ts';
import { inksOfCategory, paperInks, type CategoryInks } from './paper-inks.ts';
import { drawFigureLane, figureLaneHeight } from './figure-lane-drawing.ts';
import { selectionRing } from './selection-ring.ts';
import { drawSpan } from './span-drawing.ts';
import { laneNameStyle, laneNameX, lanesHeight, type PaperLane, type PaperTimeline } from './timeline-plan.ts';

const markPx = 10;
const laneMarkX = 15;
const densityAirPx = 5;

/** Draws axis, lanes (all of a plan, or a part of them whose tops begin at 0) and, with `withFigureLane`, the lane of figures; the upper left corner at 0, 0. */
export function drawTimeline(
  timeline: PaperTimeline,
  lanes: readonly PaperLane[],
  ruler: TextRuler,
  withFigureLane = true,
): DrawnGroup {
  const { width, headPx } = timeline;
  const lanesPx = lanesHeight(lanes);
  const figureLaneY = lanesPx + lanesLeftHeight(timeline);
  const height = withFigureLane ? figureLaneY + figureLaneHeight(timeline.subject) : lanesPx;
  const items: readonly DrawnItem[] = [
    at(headPx, drawGround(timeline, height, ruler)),
    ...drawAxis(timeline, ruler),
    at(headPx, [
      ...drawAnnotationEnds(timeline, height),
      ...lanes.flatMap((lane) => [...drawGutter(timeline, lane, ruler), drawLane(timeline, lane)]),
      ...(withFigureLane
        ? [at(lanesPx, drawLanesLeft(timeline, ruler)), at(figureLaneY, drawFigureLane(timeline, ruler))]
        : []),
    ]),
  ];
  return { kind: 'group', clip: { x: 0, y: 0, width, height: headPx + height }, dx: 0, dy: 0, items };
}

function at(dy: number, items: readonly DrawnItem[]): DrawnGroup {
  return { kind: 'group', clip: null, dx: 0, dy, items };
}

/** Weekends, eras, and the lines of the ticks. */
function drawGround(timeline: PaperTimeline, height: number, ruler: TextRuler): readonly DrawnItem[] {
  const { subject, scale, eras, width } = timeline;
  const band = (x0: number, x1: number, colour: string, opacity: number): DrawnItem =>
    filled(rectangle({ x: x0, y: 0, width: x1 - x0, height }), { colour, opacity });
  const isIn = ({ to }: TimeExtent): boolean => scale.toX(to) > scale.left;
  const weekends = (
    scale.segments.length > 1 ? [] : weekendsIn(subject.timeExtent, width - scale.left).filter(isIn)
  ).map(({ from, to }) =>
    band(Math.max(scale.toX(from), scale.left), Math.min(scale.toX(to), scale.right), paperInks.sub, 1),
  );
  const lines = ticksOfTimeline(timeline, ruler).map(({ x, major }) =>
    filled(rectangle({ x: x - 0.4, y: 0, width: 0.8, height }), {
      colour: major ? paperInks.lineStrong : paperInks.line,
    }),
  );
  const brush = brushEnds(timeline);
  return [
    ...weekends,
    ...eras.map(({ x0, x1 }) => band(x0, x1, paperInks.ink3, 0.04)),
    ...(brush === null ? [] : [band(brush.x0, brush.x1, paperInks.accent, 0.1)]),
    ...lines,
    ...(brush === null ? [] : [brush.x0, brush.x1].map((x) => band(x - 0.6, x + 0.6, paperInks.accent, 0.8))),
  ];
}

/** Where the interval that filters begins and ends, as far as it is in sight. */
function brushEnds({ subject, scale }: PaperTimeline): { readonly x0: number; readonly x1: number } | null {
  if (subject.brush === null) return null;
  const x0 = Math.max(scale.toX(subject.brush.from), scale.left);
  const x1 = Math.min(scale.toX(subject.brush.to), scale.right);
  return x0 < x1 ? { x0, x1 } : null;
}

/** What a lane is, and how many events it has; where it goes on from another sheet, that. */
function drawGutter({ subject, scale, width }: PaperTimeline, lane: PaperLane, ruler: TextRuler): readonly DrawnItem[] {
  const { lanes, language } = subject;
  const y = rowMiddle(lane, 0);
  const category = lanes.categories[lane.lane] ?? null;
  const nameX = category === null ? laneMarkX - markPx / 2 : laneNameX;
  const hidden = lane.hidden.length;
  const say = translatorFor(language);
  const more = hidden === 0 ? '' : ` ${say('timeline.lane.more', { count: hidden })}`;
  const isContinued = lane.isContinued === true;
  const continued = say('paper.laneContinued');
  const said = !isContinued ? formatNumber(lane.count, language) : lane.rows > 1 ? '' : continued;
  const count = said + more;
  const room = scale.left - nameX - ruler(count, labelStyle) - 18;
  const inkOf = (ink: string): { readonly ink: { readonly colour: string } } => ({
    ink: { colour: lane.count === 0 ? paperInks.ink3 : ink },
  });
  return [
    filled(rectangle({ x: 0, y: lane.top + lane.height - 0.8, width, height: 0.8 }), { colour: paperInks.line }),
    filled(rectangle({ x: scale.left - 0.4, y: lane.top, width: 0.8, height: lane.height }), {
      colour: paperInks.lineStrong,
    }),
    ...(category === null
      ? []
      : drawMark({ ...lookOfCategory(category), style: 'filled', x: laneMarkX, y, size: markPx })),
    {
      kind: 'text',
      text: cutText(lanes.names[lane.lane] ?? '', room, (text) => ruler(text, laneNameStyle)),
      language,
      x: nameX,
      y: baselineAt(y, laneNameStyle.size),
      anchor: 'start',
      ...laneNameStyle,
      ...inkOf(paperInks.ink),
    },
    ...(count === ''
      ? []
      : [
          {
            kind: 'text',
            text: count,
            x: scale.left - 9,
            y: baselineAt(y, labelStyle.size),
            anchor: 'end',
            ...labelStyle,
            ...inkOf(paperInks.ink2),
          } as const,
        ]),
    ...(isContinued && lane.rows > 1
      ? [
          {
            kind: 'text',
            text: continued,
            language,
            x: nameX,
            y: baselineAt(rowMiddle(lane, 1), labelStyle.size),
            anchor: 'start',
            ...labelStyle,
            ...inkOf(paperInks.ink2),
          } as const,
        ]
      : []),
  ];
}

function lookOfCategory(category: number): { readonly shape: MarkShape; readonly inks: CategoryInks } {
  return { shape: shapeOfCategory(category), inks: inksOfCategory(category) };
}

/** The events of a lane one by one, or as an area that says how many there are. */
function drawLane(timeline: PaperTimeline, lane: LanePlan): DrawnGroup {
  const { scale, width } = timeline;
  const looks = lane.placed.map((event) => ({ event, y: rowMiddle(lane, event.laneRow), ...lookOf(timeline, event) }));
  const items = [
    ...drawDensity(timeline, lane),
    ...looks.flatMap(({ event, y, style, inks }) =>
      drawSpan(event.span, y, event.isSelected ? { ...inks, edge: paperInks.accent } : inks, style === 'hollow'),
    ),
    ...looks.flatMap(({ event, y, shape, style, inks }) => [
      ...(event.isSelected ? selectionRing(event.span.markX, y, markPx / 2 + 3) : []),
      ...drawMark({ shape, style, inks, x: event.span.markX, y, size: markPx }),
    ]),
    ...looks.flatMap(({ event, y }) => drawLabel(timeline, event, y)),
  ];
  const clip = { x: scale.left, y: lane.top, width: width - scale.left, height: lane.height };
  return { kind: 'group', clip, dx: 0, dy: 0, items };
}

/** As the event looks in the window: some time within is never a filled mark. */
function lookOf(
  { subject }: PaperTimeline,
  { row, span }: PlacedEvent,
): ReturnType<typeof lookOfCategory> & { readonly style: MarkStyle } {
  const style = styleOfStatus(subject.lists.statuses[subject.columns.status[row] ?? 0] ?? '');
  const look = lookOfCategory(subject.columns.category[row] ?? 0);
  return { ...look, style: span.body === 'hatched' && style !== 'struck' ? 'dashed' : style };
}

function drawLabel({ texts }: PaperTimeline, event: PlacedEvent, y: number): readonly DrawnItem[] {
  const { row, label, span } = event;
  const text = label === null ? null : texts.fit(row, label.room, event.isSelected);
  const items: DrawnItem[] = [];
  if (label !== null && text !== null) {
    items.push({
      kind: 'text',
      text,
      language: texts.title(row).language,
      x: label.x,
      y: baselineAt(y, labelStyle.size),
      anchor: label.side === 'right' ? 'start' : 'end',
      ...labelStyle,
      strong: event.isSelected,
      ink: { colour: paperInks.ink },
    });
  }
  if (event.hasNote) {
    items.push({
      kind: 'text',
      text: texts.note(row),
      x: span.x1 - noteInsetPx,
      y: baselineAt(y, noteStyle.size),
      anchor: 'end',
      ...noteStyle,
      ink: { colour: paperInks.ink2 },
    });
  }
  return items;
}

/** How many events there are, as an area whose highest bin fills the lane. */
function drawDensity(
  { scale, subject }: PaperTimeline,
  { lane, top, height, density }: LanePlan,
): readonly DrawnItem[] {
  if (density === null) return [];
  const { counts, binPx, highest } = density;
  const base = top + height - 1;
  const eventPx = (height - densityAirPx) / Math.max(highest, 1);
  const steps = Array.from(counts, (count, bin) => {
    const [x0, x1] = [scale.left + bin * binPx, Math.min(scale.left + (bin + 1) * binPx, scale.right)];
    const y = base - count * eventPx;
    return [
      { x: x0, y },
      { x: x1, y },
    ];
  }).flat();
  // what is level needs no points between its ends
  const outline = steps.filter(({ y }, at) => y !== steps[at - 1]?.y || y !== steps[at + 1]?.y);
  // of no category: the look that those beyond the eighth share
  const inks = inksOfCategory(subject.lanes.categories[lane] ?? Number.MAX_SAFE_INTEGER);
  const ends = [
    { x: outline.at(-1)?.x ?? scale.left, y: base },
    { x: outline[0]?.x ?? scale.left, y: base },
  ];
  return [
    filled(polyline([...outline, ...ends], true), { colour: inks.fill, opacity: 0.5 }),
    { kind: 'path', d: polyline(outline, false), line: { ink: { colour: inks.edge }, width: 0.8 } },
  ];
}
