import { laneRowPx } from './lane-heights.ts';
import { rowMiddle, type LaneLayout, type LanePlan } from './lane-layout.ts';
import type { PlacedEvent } from './lane-packing.ts';

const reachPx = 8;

/** The lane at a height of the layout. */
export function laneAt(layout: LaneLayout, y: number): LanePlan | null {
  return layout.lanes.find(({ top, height }) => y >= top && y < top + height) ?? null;
}

/**
 * The event at a point of the layout: where its pill or mark is, else where its label is. `labelPx` is the width of the
 * label as it is drawn. Null on bare ground.
 */
export function eventAt(
  layout: LaneLayout,
  x: number,
  y: number,
  labelPx: (placed: PlacedEvent) => number,
): PlacedEvent | null {
  const lane = laneAt(layout, y);
  if (lane === null) return null;
  const near = lane.placed.filter(({ laneRow }) => Math.abs(y - rowMiddle(lane, laneRow)) <= laneRowPx / 2);
  const onPill = ({ span }: PlacedEvent): boolean =>
    x >= Math.min(span.x0, span.markX - reachPx) && x <= Math.max(span.x1, span.markX + reachPx);
  const onLabel = (placed: PlacedEvent): boolean => {
    const { label } = placed;
    if (label === null) return false;
    const [from, to] =
      label.side === 'right' ? [label.x, label.x + labelPx(placed)] : [label.x - labelPx(placed), label.x];
    return x >= from && x <= to;
  };
  return near.find(onPill) ?? near.find(onLabel) ?? null;
}

/** Where an event is drawn. */
export interface FoundEvent {
  readonly lane: LanePlan;
  readonly placed: PlacedEvent;
}

/** Where the layout draws an event: once in each of its lanes that has room for it. */
export function findPlaced(layout: LaneLayout, row: number): readonly FoundEvent[] {
  return layout.lanes.flatMap((lane) => {
    const placed = lane.placed.find((event) => event.row === row);
    return placed === undefined ? [] : [{ lane, placed }];
  });
}
