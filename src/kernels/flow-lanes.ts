import type { FlowCourse } from './flow-courses.ts';
import { nearestCopy } from './longitude-window.ts';
import type { WorldPoint } from './mercator.ts';

/** Ends that lie so near on the screen are the same to the eye, CSS pixels. */
const sameEndPx = 18;
/** Free between the edges of two flows, CSS pixels. */
const gapPx = 2;
/** All flows between two ends together are no wider than this: a river, not a plain. */
const widestPx = 84;

/** Half the width of a head, CSS pixels. */
export function headHalf(width: number): number {
  return 2.8 + width * 0.9;
}

/** How thick a flow is where it begins, CSS pixels. */
export function thinEnd(width: number): number {
  return Math.max(width * 0.35, 1);
}

interface Bundle {
  readonly from: WorldPoint;
  readonly to: WorldPoint;
  readonly members: Member[];
}

interface Member {
  readonly index: number;
  readonly isBack: boolean;
  /** How far the middle of its curve stands off the chord, to the left of the first one's way, in millionths of a world. */
  readonly bulge: number;
}

/**
 * How far each flow keeps to the side of its curve, so that those between the same two ends, either way, lie beside one
 * another at any zoom: CSS pixels to the left of the way that it goes, in the order of the courses. Heads do not touch
 * their neighbours. Flows that share no ends keep their curve.
 */
export function flowOffsets(courses: readonly FlowCourse[], worldPx: number): readonly number[] {
  const offsets = courses.map(() => 0);
  for (const { members } of bundlesOf(courses, sameEndPx / worldPx)) {
    if (members.length < 2) continue;
    // in the order of their bulges, so that none crosses another
    const row = members.toSorted((a, b) => a.bulge - b.bulge || Number(a.isBack) - Number(b.isBack));
    const steps = row.slice(1).map((member, at) => {
      const before = row[at] ?? member;
      return stepBetween(
        widthOf(courses, before.index),
        widthOf(courses, member.index),
        before.isBack === member.isBack,
      );
    });
    const all = steps.reduce((sum, step) => sum + step, 0);
    const scale = Math.min(1, widestPx / all);
    let at = (-all * scale) / 2;
    row.forEach(({ index, isBack }, place) => {
      at += (steps[place - 1] ?? 0) * scale;
      offsets[index] = isBack ? -at : at;
    });
  }
  return offsets;
}

/** From the middle line of one flow to that of the next. */
function stepBetween(a: number, b: number, isSameWay: boolean): number {
  const atHead = headHalf(a) + (isSameWay ? headHalf(b) : thinEnd(b) / 2);
  const atTail = (isSameWay ? thinEnd(a) / 2 : headHalf(b)) + (isSameWay ? thinEnd(b) / 2 : thinEnd(a) / 2);
  return Math.max(atHead, atTail, (a + b) / 2) + gapPx;
}

function widthOf(courses: readonly FlowCourse[], index: number): number {
  return courses[index]?.width ?? 0;
}

function bundlesOf(courses: readonly FlowCourse[], reach: number): readonly Bundle[] {
  const bundles: Bundle[] = [];
  courses.forEach(({ points }, index) => {
    const [from, to] = [points[0], points.at(-1)];
    if (from === undefined || to === undefined) return;
    const near = (a: WorldPoint, b: WorldPoint): boolean =>
      Math.abs(a.y - b.y) <= reach && Math.abs(nearestCopy(a.x, b.x) - b.x) <= reach;
    const same = bundles.find((one) => near(one.from, from) && near(one.to, to));
    const back = same ?? bundles.find((one) => near(one.from, to) && near(one.to, from));
    const isBack = back !== undefined && same === undefined;
    const member = { index, isBack, bulge: Math.round(bulgeOf(points) * 1e6) * (isBack ? -1 : 1) };
    if (back === undefined) bundles.push({ from, to, members: [member] });
    else back.members.push(member);
  });
  return bundles;
}

/** How far the middle of a curve stands off its chord, to the left of its way. */
function bulgeOf(points: readonly WorldPoint[]): number {
  const [from, middle, to] = [points[0], points[Math.floor(points.length / 2)], points.at(-1)];
  if (from === undefined || middle === undefined || to === undefined) return 0;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return ((middle.x - from.x) * dy - (middle.y - from.y) * dx) / (Math.hypot(dx, dy) || 1);
}

/** A line moved to its left, seen along its way: at each point by `offset`. */
export function movedAside(points: readonly WorldPoint[], offset: number): readonly WorldPoint[] {
  if (offset === 0) return points;
  return points.map((point, at) => {
    const before = points[Math.max(at - 1, 0)] ?? point;
    const after = points[Math.min(at + 1, points.length - 1)] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    // y goes downwards: the left of eastwards is northwards
    return {
      x: point.x + ((after.y - before.y) / length) * offset,
      y: point.y - ((after.x - before.x) / length) * offset,
    };
  });
}
