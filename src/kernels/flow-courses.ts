import type { Flow, Place } from '../shared/dataset.ts';
import type { TimeExtent } from '../shared/when.ts';
import { fanOfBulges, flowCurve } from './flow-curve.ts';
import { projectLngLat, type WorldPoint } from './mercator.ts';

/** How sure it is that something moves, which says how the line is drawn. */
export type FlowLine = 'solid' | 'pale' | 'dashed';

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

/** Measured and computed flows are solid, what only stands for a flow is pale, what is agreed or planned is dashed. */
export function lineOfKind(kind: string): FlowLine {
  switch (kind) {
    case 'contract':
    case 'planned':
      return 'dashed';
    case 'proxy':
    case 'started':
      return 'pale';
    default:
      return 'solid';
  }
}

/** The flows that possibly overlap the time and whose ends are on the map, in the order of the dataset. */
export function flowCourses(
  flows: readonly Flow[],
  places: readonly Place[],
  { from, to }: TimeExtent,
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
      points: flowCurve(stops, bulges[index] ?? 0),
      width: thinnestPx + (widestPx - thinnestPx) * Math.sqrt(Math.min(Math.max(share, 0), 1)),
    };
  });
}

/** What may be compared: amounts of one commodity in one unit. */
function measureOf({ commodity, unit }: Flow): string {
  return `${commodity}\n${unit ?? ''}`;
}

function largestValues(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const flow of flows) {
    largest.set(measureOf(flow), Math.max(largest.get(measureOf(flow)) ?? 0, flow.value ?? 0));
  }
  return largest;
}

/** Flows between the same two places, either way, are spread as a fan. */
function bulgesOf(flows: readonly Flow[]): readonly number[] {
  const pairs = new Map<string, number[]>();
  flows.forEach((flow, index) => {
    const pair = [flow.from, flow.to].toSorted().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), index]);
  });
  const bulges: number[] = [];
  for (const pair of pairs.values()) {
    const fan = fanOfBulges(pair.length);
    pair.forEach((index, at) => {
      bulges[index] = fan[at] ?? 0;
    });
  }
  return bulges;
}
