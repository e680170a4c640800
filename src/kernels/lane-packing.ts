import type { SpanPlan } from './span-plan.ts';

/** An event that wants a place in a lane. */
export interface LaneEvent {
  /** Row of the columns. */
  readonly row: number;
  readonly span: SpanPlan;
  /** Width of its whole label, pixels. */
  readonly labelPx: number;
  /** Width of its short label, which is whole, too: no more than `labelPx`. */
  readonly shortPx: number;
  /** Width of the shortest text that its label can be cut to. */
  readonly leastPx: number;
  /** Width of what should stand at the right end of its pill (where it ends, if that is cut off); 0 for nothing. */
  readonly notePx: number;
  readonly isSelected: boolean;
  /** Once it has its whole label, nothing that comes after may cut it. */
  readonly keepsLabel: boolean;
}

/** An event in a row of its lane. */
export interface PlacedEvent {
  readonly row: number;
  readonly span: SpanPlan;
  readonly laneRow: number;
  readonly isSelected: boolean;
  /** Width of its whole (short) label. */
  readonly labelPx: number;
  /** Where its label stands and how much room it may take; null where there is none. `x` is the edge at the mark. */
  readonly label: { readonly side: 'right' | 'left'; readonly x: number; readonly room: number } | null;
  readonly hasNote: boolean;
}

export interface PackedLane {
  readonly placed: readonly PlacedEvent[];
  /** Events without room, in the order given. */
  readonly hidden: readonly number[];
  /** How many rows are used. */
  readonly rows: number;
}

interface Pane {
  readonly left: number;
  readonly right: number;
}

/** What an event takes of its row: nothing else may lie on `hard0…hard1`; up to `soft1` its label may be cut short. */
interface Taken {
  readonly event: LaneEvent;
  readonly side: 'right' | 'left' | 'none';
  readonly hard0: number;
  readonly hard1: number;
  readonly soft1: number;
  /** Width of the label that it has to the left. */
  readonly leftPx: number;
}

/** From the middle of a mark to the begin of its label. */
const labelInsetPx = 12;
/** From the right edge of a pill that is cut off to the end of its note: there is a chevron. */
export const noteInsetPx = 16;
const markReachPx = 7;
const pillGapPx = 1;
const labelGapPx = 8;
/** Words that end at the very edge of the pane look cut. */
const edgePx = 6;

/** So many chosen events of a lane cut their labels for one another; of more, a lane shows what has room. */
const mostYielding = 20;

/**
 * First fit of events (in the order of their priority) into at most `rowLimit` rows of a pane:
 * with the whole label to the right, else to the left, else so with its short one, else with a cut label, else without; what has no room at all is
 * hidden. Then every label grows to its neighbour. An event tries first the row that it had (`previousRow`), so that
 * panning moves nothing up or down. Where a chosen event would be hidden by the label of another one, the labels give way;
 * where that is not enough, its mark stands over what is there: what is chosen is always seen.
 */
export function packLane(
  events: readonly LaneEvent[],
  rowLimit: number,
  pane: Pane,
  previousRow: (row: number) => number | undefined = () => undefined,
): PackedLane {
  const packed = packInOrder(events, rowLimit, pane, previousRow);
  const chosen = events.filter(({ isSelected }) => isSelected);
  const hidesChosen = ({ hidden }: PackedLane): number => chosen.filter(({ row }) => hidden.includes(row)).length;
  if (chosen.length > mostYielding || hidesChosen(packed) === 0) return packed;
  const yielding = events.map((event) => (event.isSelected ? { ...event, keepsLabel: false } : event));
  const repacked = packInOrder(yielding, rowLimit, pane, previousRow);
  return withAllChosen(hidesChosen(repacked) < hidesChosen(packed) ? repacked : packed, events, pane);
}

/** Lays the marks of chosen events without room over the lowest row; each label there ends before what comes next. */
function withAllChosen({ placed, hidden, rows }: PackedLane, events: readonly LaneEvent[], pane: Pane): PackedLane {
  const over = events.filter(({ row, isSelected }) => isSelected && hidden.includes(row));
  if (rows === 0 || over.length === 0) return { placed, hidden, rows };
  const below = placed.filter(({ laneRow }) => laneRow === rows - 1);
  const marks = [...below, ...over].map(({ span }) => span.markX);
  const laid = over.map((event): PlacedEvent => {
    const { row, span, isSelected, labelPx } = event;
    return { row, span, laneRow: rows - 1, isSelected, labelPx, label: labelOver(event, marks, pane), hasNote: false };
  });
  const lowest = [...below, ...laid];
  const leastPx = new Map(events.map((event) => [event.row, event.leastPx]));
  return {
    placed: [
      ...placed.filter(({ laneRow }) => laneRow < rows - 1),
      ...lowest.map((event) => endedBefore(event, lowest, leastPx.get(event.row) ?? 0)),
    ],
    hidden: hidden.filter((row) => !over.some((event) => event.row === row)),
    rows,
  };
}

/** The label of what lies over others: to the left where it is whole there alone and runs under no mark, else to the right. */
function labelOver(event: LaneEvent, marks: readonly number[], pane: Pane): NonNullable<PlacedEvent['label']> {
  const { span, shortPx } = event;
  const x = span.markX + labelInsetPx;
  const room = labelLimit(event, pane) - x;
  const end = Math.min(span.x0, span.markX - markReachPx) - labelGapPx;
  const begin = end - shortPx;
  const isFree = begin >= pane.left && !marks.some((mark) => mark > begin - markReachPx && mark < span.markX);
  return room < shortPx && isFree ? { side: 'left', x: end, room: shortPx } : { side: 'right', x, room };
}

/** The event with its label cut so that it does not run under the marks of others; without one where too little is left. */
function endedBefore(event: PlacedEvent, others: readonly PlacedEvent[], leastPx: number): PlacedEvent {
  const { label } = event;
  if (label === null) return event;
  const marks = others.filter(({ row }) => row !== event.row).map(({ span }) => span.markX);
  if (label.side === 'left') {
    const isCrossed = marks.some((x) => x > label.x - label.room - markReachPx && x < label.x + markReachPx);
    return isCrossed ? { ...event, label: null } : event;
  }
  const later = others.filter(({ row, span }) => row !== event.row && span.markX >= event.span.markX);
  const next = Math.min(...later.map(beginOf)) - labelGapPx;
  const room = Math.min(label.room, next - label.x);
  return { ...event, label: room >= leastPx ? { ...label, room } : null };
}

function beginOf({ span, label }: PlacedEvent): number {
  return label?.side === 'left' ? label.x - label.room : span.markX - markReachPx;
}

function packInOrder(
  events: readonly LaneEvent[],
  rowLimit: number,
  pane: Pane,
  previousRow: (row: number) => number | undefined,
): PackedLane {
  const rows: Taken[][] = Array.from({ length: rowLimit }, () => []);
  const hidden: number[] = [];
  for (const event of events) {
    if (!place(event, rows, pane, previousRow(event.row))) hidden.push(event.row);
  }
  const used = rows.findLastIndex((row) => row.length > 0) + 1;
  const placed = rows.slice(0, used).flatMap((row, laneRow) => growLabels(row, laneRow, pane));
  return { placed, hidden, rows: used };
}

/** Puts an event into the first row where the best way to draw it has room. */
function place(event: LaneEvent, rows: readonly Taken[][], pane: Pane, before: number | undefined): boolean {
  const kept = before === undefined ? undefined : rows[before];
  for (const { taken, isWhole } of waysToDraw(event, pane)) {
    const fits = (row: readonly Taken[]): boolean => row.every((other) => areApart(other, taken, isWhole));
    const row = kept !== undefined && fits(kept) ? kept : rows.find(fits);
    if (row === undefined) continue;
    row.push(taken);
    return true;
  }
  return false;
}

/** Whether two events do not touch: with their whole labels, or with these cut as far as they may be. */
function areApart(a: Taken, b: Taken, whole: boolean): boolean {
  return whole
    ? a.soft1 + pillGapPx <= b.hard0 || b.soft1 + pillGapPx <= a.hard0
    : a.hard1 + pillGapPx <= b.hard0 || b.hard1 + pillGapPx <= a.hard0;
}

interface Way {
  readonly taken: Taken;
  /** Whether all labels around it stay whole; else those that may be cut are cut. */
  readonly isWhole: boolean;
}

/** The ways to draw an event, the best one first. */
function waysToDraw(event: LaneEvent, pane: Pane): readonly Way[] {
  const { span, labelPx, shortPx, leastPx, keepsLabel } = event;
  const pill0 = Math.min(span.x0, span.markX - markReachPx);
  const pill1 = Math.max(span.x1, span.markX + markReachPx);
  const limit = labelLimit(event, pane) + labelGapPx;
  const bare: Taken = { event, side: 'none', hard0: pill0, hard1: pill1, soft1: pill1, leftPx: 0 };
  const endOf = (width: number): number => span.markX + labelInsetPx + width + labelGapPx;
  const toRight = (hard: number, whole: number): Taken => ({
    ...bare,
    side: 'right',
    hard1: Math.max(pill1, hard),
    soft1: Math.max(pill1, Math.min(whole, limit)),
  });
  const least = endOf(leastPx);
  const wholeWays = (width: number): readonly Way[] => {
    const whole = endOf(width);
    const leftEdge = pill0 - 2 * labelGapPx - width;
    if (whole <= limit) return [{ taken: toRight(keepsLabel ? whole : least, whole), isWhole: true }];
    if (leftEdge < pane.left - labelGapPx) return [];
    return [{ taken: { ...bare, side: 'left', hard0: leftEdge, leftPx: width }, isWhole: true }];
  };
  const ways = [...wholeWays(labelPx)];
  if (endOf(labelPx) <= limit && keepsLabel)
    ways.push({ taken: toRight(endOf(labelPx), endOf(labelPx)), isWhole: false });
  if (shortPx < labelPx) ways.push(...wholeWays(shortPx));
  if (least <= limit) ways.push({ taken: toRight(least, endOf(labelPx)), isWhole: false });
  ways.push({ taken: bare, isWhole: false });
  return ways;
}

function hasNote({ span, notePx, leastPx }: LaneEvent): boolean {
  return notePx > 0 && span.x1 - span.markX >= notePx + noteInsetPx + labelInsetPx + leastPx + labelGapPx;
}

/** How far right a label may reach: before the note, or the chevron, of a pill that goes on beyond the pane, or its edge. */
function labelLimit(event: LaneEvent, pane: Pane): number {
  const { x1, markOnly } = event.span;
  if (hasNote(event)) return x1 - noteInsetPx - event.notePx - labelGapPx;
  return !markOnly && x1 >= pane.right ? pane.right - noteInsetPx : pane.right - edgePx;
}

function growLabels(row: readonly Taken[], laneRow: number, pane: Pane): readonly PlacedEvent[] {
  const inOrder = row.toSorted((a, b) => a.hard0 - b.hard0);
  return inOrder.map(({ event, side, hard0, leftPx }, index): PlacedEvent => {
    const { row, span, isSelected, labelPx } = event;
    const placed = { row, span, laneRow, isSelected, labelPx, hasNote: hasNote(event) };
    if (side === 'left') {
      return { ...placed, label: { side, x: hard0 + labelGapPx + leftPx, room: leftPx } };
    }
    const next = inOrder[index + 1];
    const end = Math.min(labelLimit(event, pane), next === undefined ? pane.right : next.hard0 - labelGapPx);
    const x = span.markX + labelInsetPx;
    const room = end - x;
    return { ...placed, label: room >= event.leastPx ? { side: 'right', x, room } : null };
  });
}
