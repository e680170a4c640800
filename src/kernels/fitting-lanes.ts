import type { LaneLayout, LanePlan } from './lane-layout.ts';

/** A layout that is no higher than its room, and what it has no room for. */
export interface FittingLanes {
  /** A lane that is left out has no height, and nothing placed in it. */
  readonly layout: LaneLayout;
  /** Lanes that are left out, as they would be. */
  readonly left: readonly LanePlan[];
}

export interface LaneRoom {
  /** Pixels for the lanes and the line. */
  readonly mostPx: number;
  /** Height of the line that names the lanes without room. */
  readonly linePx: number;
  /** Whether the line stands there in any case, as where it names something else too. */
  readonly hasLine?: boolean;
  /** Whether lanes with many events stay before those with few, else the first ones before the last. */
  readonly byCount: boolean;
  /** Lanes which stay before all others: those of before, while a window moves. */
  readonly kept?: ReadonlySet<number> | undefined;
}

/**
 * Whole lanes only, where nobody can scroll: lanes with chosen events stay before others, and at least one does.
 */
export function fitLanes(
  layout: LaneLayout,
  { mostPx, linePx, hasLine = false, byCount, kept: before }: LaneRoom,
): FittingLanes {
  if (layout.height <= mostPx - (hasLine ? linePx : 0)) return { layout, left: [] };
  const chosenIn = ({ placed }: LanePlan): number => placed.filter(({ isSelected }) => isSelected).length;
  const staysOf = ({ lane }: LanePlan): number => Number(before?.has(lane) ?? false);
  const order = layout.lanes.toSorted(
    (a, b) => staysOf(b) - staysOf(a) || chosenIn(b) - chosenIn(a) || (byCount ? b.count - a.count : 0),
  );
  let room = mostPx - linePx;
  const kept = new Set<LanePlan>();
  for (const lane of order) {
    room -= lane.height;
    if (room < 0 && kept.size > 0) break;
    kept.add(lane);
  }
  let top = 0;
  const lanes = layout.lanes.map((lane): LanePlan => {
    const moved = kept.has(lane) ? { ...lane, top } : withoutRoom(lane, top);
    top += moved.height;
    return moved;
  });
  const left = layout.lanes.filter((lane) => lane.height > 0 && !kept.has(lane));
  return { layout: { ...layout, lanes, height: top }, left };
}

function withoutRoom(lane: LanePlan, top: number): LanePlan {
  const hidden = [...lane.placed.map(({ row }) => row), ...lane.hidden];
  return { ...lane, top, height: 0, rows: 0, placed: [], hidden };
}
