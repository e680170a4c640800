import type { EventColumns } from '../shared/event-columns.ts';
import { binLane, isDense, type LaneDensity } from './lane-density.ts';
import { allotRows } from './lane-heights.ts';
import { packLane, type LaneEvent, type PackedLane, type PlacedEvent } from './lane-packing.ts';
import { planSpan } from './span-plan.ts';
import type { TimeScale } from './time-scale.ts';

export interface LaneLayoutRequest {
  readonly columns: EventColumns;
  /** Per lane the rows in the window, by start (see `laneRowsIn`). */
  readonly lanes: readonly (readonly number[])[];
  readonly scale: TimeScale;
  /** Rows of the chosen events: placed first, marked on top even of a density. */
  readonly selected: ReadonlySet<number>;
  /** Pixels for all lanes; lanes that need more are laid out beyond it. */
  readonly heightPx: number;
  labelPx(row: number): number;
  leastLabelPx(row: number): number;
  notePx(row: number): number;
  /** The layout before, for stability. */
  readonly previous: LaneLayout | null;
  /** Each lane keeps its height and each event its row, as while a hand is panning. */
  readonly keepsRows: boolean;
}

export interface LanePlan {
  readonly lane: number;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  /** How many events are in the window. */
  readonly count: number;
  readonly placed: readonly PlacedEvent[];
  /** Rows of the events without room. */
  readonly hidden: readonly number[];
  /** Where there are too many for marks. */
  readonly density: LaneDensity | null;
}

export interface LaneLayout {
  readonly lanes: readonly LanePlan[];
  readonly height: number;
  /** The row in its lane of each placed event. */
  readonly laneRows: ReadonlyMap<number, number>;
}

export const laneRowPx = 18;
const lanePaddingPx = 3;
const densityRows = 2;

/** The middle of a row of a lane. */
export function rowMiddle(lane: LanePlan, laneRow: number): number {
  return lane.top + lanePaddingPx + (laneRow + 0.5) * laneRowPx;
}

/** Lays out all lanes, one under the other: the events of each in as many rows as they need and the pane has room for. */
export function layOutLanes(request: LaneLayoutRequest): LaneLayout {
  const { lanes, heightPx, previous, keepsRows } = request;
  const fitting = Math.floor((heightPx - lanes.length * (2 * lanePaddingPx + 1)) / laneRowPx);
  const drafts = lanes.map((rows, lane) => draftLane(request, rows, lane));
  const given =
    keepsRows && previous?.lanes.length === lanes.length
      ? previous.lanes.map(({ rows }) => rows)
      : allotRows(lanes.length, fitting, (lane, rows) => drafts[lane]?.needAt(rows) ?? 0);
  let top = 0;
  const plans = drafts.map((draft, lane): LanePlan => {
    const rows = given[lane] ?? 1;
    const { placed, hidden } = draft.packIn(rows);
    const height = rows * laneRowPx + 2 * lanePaddingPx + 1;
    const plan = { lane, top, height, rows, count: draft.count, placed, hidden, density: draft.density };
    top += height;
    return plan;
  });
  const laneRows = new Map(plans.flatMap(({ placed }) => placed.map(({ row, laneRow }) => [row, laneRow] as const)));
  return { lanes: plans, height: top, laneRows };
}

/** A lane before it is known how many rows it gets. */
interface LaneDraft {
  readonly count: number;
  readonly density: LaneDensity | null;
  packIn(rows: number): PackedLane;
  needAt(rows: number): number;
}

function draftLane(request: LaneLayoutRequest, rows: readonly number[], lane: number): LaneDraft {
  const { scale, selected, previous, keepsRows } = request;
  const wasDense = (previous?.lanes[lane]?.density ?? null) !== null;
  const dense = isDense(rows.length, scale.right - scale.left, wasDense);
  const shown = dense ? rows.filter((row) => selected.has(row)) : rows;
  const events = byPriority(
    request,
    shown.map((row) => laneEvent(request, row)),
  );
  const packings = new Map<number, PackedLane>();
  const packIn = (rowLimit: number): PackedLane => {
    const before = packings.get(rowLimit);
    if (before !== undefined) return before;
    const packed = packLane(events, rowLimit, scale, (row) => (keepsRows ? previous?.laneRows.get(row) : undefined));
    packings.set(rowLimit, packed);
    return packed;
  };
  return {
    count: rows.length,
    density: dense ? binLane(request.columns, rows, scale) : null,
    packIn,
    needAt(rowLimit) {
      if (dense) return rowLimit < densityRows ? Number.MAX_SAFE_INTEGER : 0;
      return needOf(request.columns, packIn(rowLimit), rowLimit);
    },
  };
}

/** The most important: what a newcomer is shown first. */
const foremost = 5;

/**
 * An event without room weighs more than any number of cut labels, an important one more than a detail, and one of the
 * foremost more than all that another lane may lack.
 */
function needOf({ importance }: EventColumns, { placed, hidden, rows }: PackedLane, rowLimit: number): number {
  if (rows < rowLimit) return 0;
  const unnamed = placed.filter(({ label, labelPx }) => label === null || label.room < labelPx).length;
  return hidden.reduce((need, row) => {
    const weight = importance[row] ?? 0;
    return need + (weight === foremost ? 1e9 : 1000 * (weight + 1) ** 2);
  }, unnamed);
}

function laneEvent(request: LaneLayoutRequest, row: number): LaneEvent {
  const { columns, scale, selected } = request;
  const span = planSpan(columns, row, scale);
  const isSelected = selected.has(row);
  return {
    row,
    span,
    labelPx: request.labelPx(row),
    leastPx: request.leastLabelPx(row),
    notePx: span.end === 'cut' ? request.notePx(row) : 0,
    isSelected,
    keepsLabel: isSelected || columns.importance[row] === foremost,
  };
}

/** The selected ones, then what has a row to keep, then the important ones; equals stay in the order of their start. */
function byPriority(
  { columns, previous, keepsRows }: LaneLayoutRequest,
  events: readonly LaneEvent[],
): readonly LaneEvent[] {
  const rank = ({ row, isSelected }: LaneEvent): number => {
    if (isSelected) return 1024;
    const kept = keepsRows && previous?.laneRows.has(row) === true ? 512 : 0;
    return kept + (columns.importance[row] ?? 0);
  };
  return events.toSorted((a, b) => rank(b) - rank(a));
}
