import type { Flow, Place } from '../shared/dataset.ts';
import type { TimeExtent } from '../shared/when.ts';
import { fanOfBulges, flowCurve, greatCircleCurve } from './flow-curve.ts';
import { projectLngLat, type WorldPoint } from './mercator.ts';

/** How sure it is that something moves, which says how the line is drawn. */
export const flowLines = ['solid', 'hollow', 'pale', 'dashed', 'dotted'] as const;
export type FlowLine = (typeof flowLines)[number];

/** A flow as a line on the map. */
export interface FlowCourse {
  readonly flow: Flow;
  readonly line: FlowLine;
  /** In worlds; begins at the first place in 0…1 and goes on unbroken. */
  readonly points: readonly WorldPoint[];
  /** At the head, CSS pixels. Grows with the root of the value, and compares only within one commodity and unit. */
  readonly width: number;
}

const thinnestPx = 1.4;
const widestPx = 6;

/**
 * Measured flows are solid and computed ones hollow; what only stands for a flow, or has no figure yet, is pale; what is
 * agreed is dashed, and what is planned dotted.
 */
export function lineOfKind(kind: string): FlowLine {
  switch (kind) {
    case 'computed':
      return 'hollow';
    case 'contract':
      return 'dashed';
    case 'planned':
      return 'dotted';
    case 'proxy':
    case 'started':
      return 'pale';
    default:
      return 'solid';
  }
}

/**
 * The flows that possibly overlap the time and whose ends are on the map, in the order of the dataset. `isGreatCircle`:
 * they go the shortest way on the globe, rather than by curves that stay on the map.
 */
export function flowCourses(
  flows: readonly Flow[],
  places: readonly Place[],
  { from, to }: TimeExtent,
  isGreatCircle = false,
): readonly FlowCourse[] {
  const current = flows.filter(({ when }) => when.startEarliest < to && when.endLatest > from);
  if (current.length === 0) return [];
  const wanted = new Set(current.flatMap((flow) => [flow.from, ...flow.via, flow.to]));
  const pointOf = new Map<string, WorldPoint>();
  for (const { id, coordinates } of places) {
    if (coordinates !== undefined && wanted.has(id)) pointOf.set(id, projectLngLat(coordinates));
  }
  const shown = current.filter((flow) => pointOf.has(flow.from) && pointOf.has(flow.to));
  const largest = largestValues(shown);
  const bulges = bulgesOf(shown);
  return shown.map((flow, index) => {
    const stops = [flow.from, ...flow.via, flow.to].flatMap((id) => pointOf.get(id) ?? []);
    const share = flow.value === undefined ? 0 : flow.value / (largest.get(measureOf(flow)) ?? 1);
    return {
      flow,
      line: lineOfKind(flow.kind),
      points: isGreatCircle ? greatCircleCurve(stops) : flowCurve(stops, bulges[index] ?? 0),
      width: thinnestPx + (widestPx - thinnestPx) * Math.sqrt(Math.min(Math.max(share, 0), 1)),
    };
  });
}

/** What may be compared: amounts of one commodity in one unit. */
export function measureOf({ commodity, unit }: Flow): string {
  return `${commodity}\n${unit ?? ''}`;
}

function largestValues(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const flow of flows) {
    largest.set(measureOf(flow), Math.max(largest.get(measureOf(flow)) ?? 0, flow.value ?? 0));
  }
  return largest;
}

/** Flows between the same two places are spread as a fan; those of either way lie together. */
function bulgesOf(flows: readonly Flow[]): readonly number[] {
  const pairs = new Map<string, number[]>();
  flows.forEach((flow, index) => {
    const pair = [flow.from, flow.to].toSorted().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), index]);
  });
  const bulges: number[] = [];
  for (const pair of pairs.values()) {
    const fan = fanOfBulges(pair.length);
    const [first] = pair;
    const isBack = (index: number): boolean => flows[index]?.from !== flows[first ?? index]?.from;
    const ordered = pair.toSorted((a, b) => Number(isBack(a)) - Number(isBack(b)));
    ordered.forEach((index, at) => {
      bulges[index] = fan[at] ?? 0;
    });
  }
  return bulges;
}
