import { extremesOf } from './extremes.ts';
import type { FlowCourse, FlowLine } from './flow-courses.ts';
import { flowOffsets, headHalf, movedAside, thinEnd } from './flow-lanes.ts';
import { shortenEnd, taperedOutline, trimCurve } from './flow-curve.ts';
import {
  aboveMark,
  aroundMark,
  belowMark,
  boxAround,
  type Box,
  type LabelRequest,
  type LabelSide,
} from './label-boxes.ts';
import { isInPane, toCanvas, type CanvasPoint, type MapFrame } from './map-frame.ts';
import { copiesBetween } from './longitude-window.ts';

/** A flow as it is painted in one copy of the world, CSS pixels of the canvas. */
export interface FlowBody {
  readonly course: FlowCourse;
  /** The middle line, from the origin to the foot of the head. */
  readonly line: readonly CanvasPoint[];
  /** The body, thin at the origin; empty of a line that is only a stroke. */
  readonly outline: readonly CanvasPoint[];
  readonly head: readonly CanvasPoint[];
}

interface Circle extends CanvasPoint {
  readonly radius: number;
}

const gapPx = 3;
const freeEndPx = 4;
const clearPx = 6;

/** Every visible copy of the flows; each begins and ends outside of the marks. */
export function flowBodies(
  frame: MapFrame,
  courses: readonly FlowCourse[],
  marks: readonly Circle[],
): readonly FlowBody[] {
  const circles = marks.map(({ x, y, radius }) => ({ x, y, radius: radius + gapPx }));
  const right = frame.left + frame.width / frame.worldPx;
  const offsets = flowOffsets(courses, frame.worldPx);
  return courses.flatMap((course, index) => {
    const { least, greatest } = extremesOf(course.points.map(({ x }) => x));
    return copiesBetween(least, greatest, frame.left, right).flatMap((copy) => {
      const points = course.points.map(({ x, y }) => toCanvas(frame, x + copy, y));
      if (points.every(({ y }) => y < 0) || points.every(({ y }) => y > frame.height)) return [];
      return bodyOf(course, movedAside(points, offsets[index] ?? 0), circles) ?? [];
    });
  });
}

function bodyOf(course: FlowCourse, points: readonly CanvasPoint[], marks: readonly Circle[]): FlowBody | null {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return null;
  const ends = [start, end].map(({ x, y }) => ({ x, y, radius: freeEndPx }));
  const free = trimCurve(points, [...near(marks, start), ...near(marks, end), ...ends]);
  const tip = free.at(-1);
  const line = shortenEnd(free, headLength(course.width));
  const foot = line.at(-1);
  if (tip === undefined || foot === undefined || line.length < 2) return null;
  return {
    course,
    line,
    outline: isStroke(course.line) ? [] : taperedOutline(line, thinEnd(course.width), course.width),
    head: headBetween(foot, tip, course.width),
  };
}

function isStroke(line: FlowLine): boolean {
  return line === 'dashed' || line === 'dotted';
}

/** A line may pass under marks on its way; only those that cover its ends cut it. */
function near(marks: readonly Circle[], end: CanvasPoint): readonly Circle[] {
  return marks.filter(({ x, y, radius }) => Math.hypot(x - end.x, y - end.y) < radius + 24);
}

function headLength(width: number): number {
  return 6 + width * 1.6;
}

/** An arrowhead with a notch at its foot. */
function headBetween(foot: CanvasPoint, tip: CanvasPoint, width: number): readonly CanvasPoint[] {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [alongX, alongY] = [(tip.x - foot.x) / length, (tip.y - foot.y) / length];
  const half = headHalf(width);
  return [
    tip,
    { x: foot.x - alongY * half, y: foot.y + alongX * half },
    { x: foot.x + alongX * 2, y: foot.y + alongY * 2 },
    { x: foot.x + alongY * half, y: foot.y - alongX * half },
  ];
}

/** The order in which flows are named: the widest first, and of one that is cut by the edge of the world the copy that shows most. */
export function orderOfNames(frame: MapFrame, bodies: readonly FlowBody[]): readonly FlowBody[] {
  const shown = new Map(bodies.map((body) => [body, body.line.filter((point) => isInPane(frame, point)).length]));
  return bodies.toSorted((a, b) => b.course.width - a.course.width || (shown.get(b) ?? 0) - (shown.get(a) ?? 0));
}

const placesOnLine = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * Where the label of a flow may stand, best place first: near the middle of the part that is in view. Only where no place lets
 * one of its sides lie along the line may a corner touch it, from which its words lead away.
 */
export function flowLabelRequests(
  frame: MapFrame,
  { line, course }: FlowBody,
  size: { readonly width: number; readonly height: number },
): readonly LabelRequest[] {
  const shown = line.filter((point) => isInPane(frame, point));
  const points = shown.length > 4 ? shown : line;
  const spots = placesOnLine.flatMap((part) => {
    const at = points[Math.round(part * (points.length - 1))];
    if (at === undefined) return [];
    const spot = { x: at.x, y: at.y, clearance: course.width / 2 + clearPx, ...size };
    return [{ spot, along: isSteep(points, part) ? besideSteep : besideLying }];
  });
  return [
    ...spots.map(({ spot, along }) => ({ ...spot, sides: along })),
    ...spots.map(({ spot, along }) => ({ ...spot, sides: aroundMark.filter((side) => !along.includes(side)) })),
  ];
}

/** Boxes along a flow that no other flow's name may cover. */
export function flowObstacles({ line }: FlowBody): readonly Box[] {
  return line.map(({ x, y }) => boxAround(x, y, 3));
}

const besideLying: readonly LabelSide[] = [aboveMark, belowMark];
const besideSteep: readonly LabelSide[] = aroundMark.filter(({ along }) => Math.abs(along) < 1);

function isSteep(points: readonly CanvasPoint[], part: number): boolean {
  const middle = part * (points.length - 1);
  const before = points[Math.max(Math.floor(middle) - 2, 0)];
  const after = points[Math.min(Math.ceil(middle) + 2, points.length - 1)];
  return Math.abs((after?.y ?? 0) - (before?.y ?? 0)) > 0.6 * Math.abs((after?.x ?? 0) - (before?.x ?? 0));
}
