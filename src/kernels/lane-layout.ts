import type { EventColumns } from '../shared/event-columns.ts';
import type { LaneContents } from './lane-contents.ts';
import { isDense, type LaneDensity } from './lane-density.ts';
import {
  allotRows,
  heightOfRows,
  lanePaddingPx,
  laneRowPx,
  sharedHeights,
  type AskedLanes,
  type LaneHeight,
} from './lane-heights.ts';
import { packLane, type LaneEvent, type PackedLane, type PlacedEvent } from './lane-packing.ts';
import { planSpan } from './span-plan.ts';
import type { TimeScale } from './time-scale.ts';

export interface LaneLayoutRequest {
  readonly columns: EventColumns;
  /** What the lanes hold in the window. */
  readonly contents: LaneContents;
  readonly scale: TimeScale;
  /** Rows of the chosen events: placed first, marked on top even of a density. */
  readonly selected: ReadonlySet<number>;
  /** Pixels for all lanes; lanes that need more are laid out beyond it. */
  readonly heightPx: number;
  labelPx(row: number): number;
  shortLabelPx(row: number): number;
  leastLabelPx(row: number): number;
  notePx(row: number): number;
  /** By lane: whether it is a density in a single row, however few its events are. */
  readonly collapsed: readonly boolean[];
  /** Whether a lane without events in the window gives its height to the others, as where there is none to work in it. */
  readonly foldsEmpty?: boolean;
  /** What the same lanes of a timeline beside this one ask for; none where there is no such timeline. */
  readonly beside?: AskedLanes | undefined;
  /** The layout of the same lanes before, for stability. */
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
  /** What the lanes would be alone: other than what they are where the same lanes stand beside them. */
  readonly asked: AskedLanes;
  /** By lane: the row in it of each placed event. */
  readonly laneRows: readonly ReadonlyMap<number, number>[];
}

/** A density lane wants two rows; it grows further where there is room to spare, up to this. */
const densityRows = 2;
const mostDensityPx = 60;

/** The middle of a row of a lane. */
export function rowMiddle(lane: LanePlan, laneRow: number): number {
  return lane.top + lanePaddingPx + (laneRow + 0.5) * laneRowPx;
}

/** Lays out all lanes, one under the other: the events of each in as many rows as they need and the pane has room for. */
export function layOutLanes(request: LaneLayoutRequest): LaneLayout {
  const drafts = draftLanes(request);
  const kept = keptHeights(request, drafts);
  const { heightPx: roomPx, beside, previous } = request;
  const asked =
    kept === null ? { heights: openHeights(request, drafts), roomPx } : (previous?.asked ?? { heights: kept, roomPx });
  const heights = kept ?? (beside === undefined ? asked.heights : sharedHeights(asked, beside));
  let top = 0;
  const plans = drafts.map((draft, lane): LanePlan => {
    const { rows, height } = heights[lane] ?? { rows: 1, height: heightOfRows(1) };
    const { placed, hidden } = draft.packIn(Math.max(rows, 1));
    const plan = { lane, top, height, rows, count: draft.count, placed, hidden, density: draft.density };
    top += height;
    return plan;
  });
  const laneRows = plans.map(({ placed }) => new Map(placed.map(({ row, laneRow }) => [row, laneRow])));
  return { lanes: plans, height: top, asked, laneRows };
}

const folded: LaneHeight = { rows: 0, height: 0 };

/** Those of before, while they are kept; null where they are not, or where a folded lane has come to hold something. */
function keptHeights(
  { previous, keepsRows }: LaneLayoutRequest,
  drafts: readonly LaneDraft[],
): readonly LaneHeight[] | null {
  if (!keepsRows || previous === null || previous.lanes.length !== drafts.length) return null;
  if (previous.lanes.some(({ height }, lane) => height === 0 && drafts[lane]?.count !== 0)) return null;
  return previous.lanes.map(({ rows, height }) => ({ rows, height }));
}

/** Nothing for the lanes that are folded, and their room for the others. */
function openHeights(
  { foldsEmpty = false, heightPx }: LaneLayoutRequest,
  drafts: readonly LaneDraft[],
): readonly LaneHeight[] {
  const isOpen = ({ count }: LaneDraft): boolean => !foldsEmpty || count > 0;
  const heights = allotHeights(drafts.filter(isOpen), heightPx);
  let next = 0;
  return drafts.map((draft) => (isOpen(draft) ? heights[next++] : undefined) ?? folded);
}

/** Rows by need, and what is left evenly to the densities: an area says more the higher it is, and all say it alike. */
function allotHeights(drafts: readonly LaneDraft[], heightPx: number): readonly LaneHeight[] {
  const fitting = Math.floor((heightPx - drafts.length * heightOfRows(0)) / laneRowPx);
  const densities = drafts.filter(({ density, isCollapsed }) => density !== null && !isCollapsed).length;
  const wanted = fitting - drafts.length >= densities ? densityRows : 1;
  const given = allotRows(drafts.length, fitting, (lane, rows) => {
    const draft = drafts[lane];
    if (draft === undefined || draft.isCollapsed) return 0;
    if (draft.density === null) return draft.needAt(rows);
    return rows < wanted ? Number.MAX_SAFE_INTEGER : 0;
  });
  const spare = heightPx - given.reduce((sum, rows) => sum + heightOfRows(rows), 0);
  const share = Math.max(Math.floor(spare / Math.max(densities, 1)), 0);
  return given.map((rows, lane) => {
    const height = heightOfRows(rows);
    const draft = drafts[lane];
    if (draft === undefined || draft.density === null || draft.isCollapsed) return { rows, height };
    const grown = Math.min(height + share, Math.max(mostDensityPx, height));
    return { rows: Math.max(Math.floor((grown - heightOfRows(0)) / laneRowPx), 1), height: grown };
  });
}

/** A lane before it is known how many rows it gets. */
interface LaneDraft {
  readonly count: number;
  readonly density: LaneDensity | null;
  readonly isCollapsed: boolean;
  packIn(rows: number): PackedLane;
  needAt(rows: number): number;
}

/** Whether a lane becomes a density is decided by its count; only of one that does not are the rows asked for. */
function draftLanes(request: LaneLayoutRequest): readonly LaneDraft[] {
  const { contents, scale, previous, collapsed } = request;
  const dense = Array.from(
    contents.events,
    (count, lane) =>
      collapsed[lane] === true ||
      isDense(count, scale.right - scale.left, (previous?.lanes[lane]?.density ?? null) !== null),
  );
  const rows = contents.rowsOf(new Set(dense.flatMap((is, lane) => (is ? [] : [lane]))));
  const chosen = chosenInLanes(request);
  return dense.map((is, lane) => draftLane(request, lane, (is ? chosen : rows)[lane] ?? [], is));
}

/** By lane the chosen events in the window, which are marked on top even of a density. */
function chosenInLanes({ contents, selected }: LaneLayoutRequest): readonly (readonly number[])[] {
  const inWindow = [...selected].filter(contents.holds).map((row) => ({ row, lanes: contents.lanesOf(row) }));
  return Array.from(contents.events, (_, lane) =>
    inWindow.filter(({ lanes }) => lanes.includes(lane)).map(({ row }) => row),
  );
}

function draftLane(request: LaneLayoutRequest, lane: number, shown: readonly number[], isDense: boolean): LaneDraft {
  const { contents, scale, previous, keepsRows } = request;
  const events = byPriority(
    request,
    lane,
    shown.map((row) => laneEvent(request, row)),
  );
  const packings = new Map<number, PackedLane>();
  const packIn = (rowLimit: number): PackedLane => {
    const before = packings.get(rowLimit);
    if (before !== undefined) return before;
    const packed = packLane(events, rowLimit, scale, (row) =>
      keepsRows ? previous?.laneRows[lane]?.get(row) : undefined,
    );
    packings.set(rowLimit, packed);
    return packed;
  };
  return {
    count: contents.events[lane] ?? 0,
    density: isDense ? contents.densityOf(lane) : null,
    isCollapsed: request.collapsed[lane] === true,
    packIn,
    needAt(rowLimit) {
      return needOf(request, packIn(rowLimit), rowLimit);
    },
  };
}

/** The most important: what a newcomer is shown first. */
const foremost = 5;

/**
 * An event without room weighs more than any number of cut labels, an important one more than a detail, and one of the
 * foremost, or a chosen one, more than all that another lane may lack. Where lanes are for an audience to look at, a chosen
 * one without its name is next; those that one works in keep their heights while events are chosen.
 */
function needOf(
  { columns: { importance }, selected, foldsEmpty = false }: LaneLayoutRequest,
  { placed, hidden, rows }: PackedLane,
  rowLimit: number,
): number {
  if (rows < rowLimit) return 0;
  const unnamed = placed
    .filter(({ label, labelPx }) => label === null || label.room < labelPx)
    .reduce((need, { label, isSelected }) => need + (foldsEmpty && isSelected && label === null ? 1e6 : 1), 0);
  return hidden.reduce((need, row) => {
    const weight = importance[row] ?? 0;
    return need + (weight === foremost || selected.has(row) ? 1e9 : 1000 * (weight + 1) ** 2);
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
    shortPx: request.shortLabelPx(row),
    leastPx: request.leastLabelPx(row),
    notePx: span.end === 'cut' ? request.notePx(row) : 0,
    isSelected,
    keepsLabel: isSelected || columns.importance[row] === foremost,
  };
}

/**
 * The selected ones, then what has a row to keep, then the important ones; among equals what begins or ends in the window
 * before what fills all of it, which takes a whole row and says nothing of when. The rest stay in the order of their start.
 */
function byPriority(
  { columns, scale, previous, keepsRows }: LaneLayoutRequest,
  lane: number,
  events: readonly LaneEvent[],
): readonly LaneEvent[] {
  const rank = ({ row, span, isSelected }: LaneEvent): number => {
    if (isSelected) return 1024;
    const kept = keepsRows && previous?.laneRows[lane]?.has(row) === true ? 512 : 0;
    const fills = span.x0 <= scale.left && span.x1 >= scale.right ? 0 : 0.5;
    return kept + (columns.importance[row] ?? 0) + fills;
  };
  return events.toSorted((a, b) => rank(b) - rank(a));
}
