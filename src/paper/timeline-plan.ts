import { tallyLanes } from '../kernels/lane-bins.ts';
import { contentsOfLanes } from '../kernels/lane-contents.ts';
import { cutIntoBlocks, indexLanes } from '../kernels/lane-index.ts';
import { layOutLanes, type LaneLayout, type LanePlan } from '../kernels/lane-layout.ts';
import { firstIndex } from '../kernels/first-index.ts';
import {
  overviewScale,
  planOverviewBreaks,
  type EventInstants,
  type OverviewScale,
} from '../kernels/overview-scale.ts';
import { tailsOfBrush } from '../kernels/lane-tails.ts';
import { cutTime } from '../kernels/time-cut.ts';
import { rowsInTimeOrder } from '../kernels/rows-in-time-order.ts';
import { planAnnotationStrip, type PlacedAnnotation } from '../kernels/annotation-strip.ts';
import { planEras, rowsOfEras, type EraBand } from '../kernels/time-eras.ts';
import { formatNumber } from '../messages/number-words.ts';
import { annotationRowPx, annotationStyle, annotationText } from './annotation-drawing.ts';
import type { TextRuler, TextStyle } from './drawing.ts';
import { createEventTexts, labelStyle, type EventTexts } from './event-texts.ts';
import type { PictureSubject } from './picture-subject.ts';

export const laneNameStyle: TextStyle = { size: 11.5, strong: true };
/** Where the name of a lane begins. */
export const laneNameX = 28;
export const axisPx = 27;
export const eraRowPx = 14;

/** All that a timeline on paper is drawn from: the kernels' plans, in pixels. */
export interface PaperTimeline {
  readonly subject: PictureSubject;
  readonly width: number;
  /** Even pieces, of which those with few events are compressed; a single one where the events are even or few. */
  readonly scale: OverviewScale;
  readonly eras: readonly EraBand[];
  readonly annotations: readonly PlacedAnnotation[];
  /** Where their rows begin, under those of the eras. */
  readonly annotationsTop: number;
  /** Axis, rows of eras and of annotations, above the lanes. */
  readonly headPx: number;
  readonly layout: LaneLayout;
  /** Lanes that the layout has no room for. */
  readonly lanesLeft: readonly LanePlan[];
  readonly texts: EventTexts;
}

/** More rows than any lane needs: a lane gets as many as its events ask for. */
const mostLanePx = 1_000_000;

/** Plans a timeline. Its lanes are as high as they need for every label, or share `heightPx`, axis and eras counted. */
export function planTimeline(
  subject: PictureSubject,
  width: number,
  ruler: TextRuler,
  heightPx = mostLanePx,
): PaperTimeline {
  const { columns, mask, timeExtent, lists, lanes, scope, selected } = subject;
  const gutter = gutterWidth(subject, ruler, width);
  const instants = passingInstants(subject);
  const breaks = scope === 'whole' ? planOverviewBreaks(timeExtent, instants) : [];
  const scale = overviewScale(timeExtent, breaks, instants, gutter, width);
  const texts = createEventTexts(subject, ruler);
  const index = indexLanes(cutIntoBlocks(columns, lanes.sets), mask);
  const cut = cutTime(columns, null);
  const bins = tallyLanes(index, scale, tailsOfBrush).moveTo(cut);
  const eras = inFewestRows(planEras(lists.eras, rowsOfEras(lists.eras), scale));
  const written = subject.layers.annotations ? lists.annotations : [];
  const textPx = (annotation: number): number => ruler(annotationText(subject, annotation).text, annotationStyle);
  const annotations = inFewestRows(planAnnotationStrip(written, scale, textPx));
  const annotationsTop = axisPx + (eras.length === 0 ? 0 : countRows(eras) * eraRowPx + 2);
  const headPx = annotationsTop + (annotations.length === 0 ? 0 : countRows(annotations) * annotationRowPx + 2);
  const layOut = (foldsEmpty: boolean): LaneLayout =>
    layOutLanes({
      columns,
      contents: contentsOfLanes(index, bins, timeExtent, cut),
      scale,
      selected,
      heightPx: heightPx - headPx,
      labelPx: texts.labelPx,
      shortLabelPx: texts.labelPx,
      leastLabelPx: texts.leastLabelPx,
      notePx: texts.notePx,
      collapsed: lanes.collapsed,
      foldsEmpty,
      previous: null,
      keepsRows: false,
    });
  return {
    subject,
    width,
    scale,
    eras,
    annotations,
    annotationsTop,
    headPx,
    layout: filledLanes(layOut, subject),
    lanesLeft: [],
    texts,
  };
}

export function lanesHeight(lanes: readonly LanePlan[]): number {
  const last = lanes.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

/** Rows of which nothing is in sight are none: a window keeps them, so that nothing jumps as it is moved. */
function inFewestRows<Placed extends { readonly row: number }>(placed: readonly Placed[]): readonly Placed[] {
  const rows = [...new Set(placed.map(({ row }) => row))].toSorted((a, b) => a - b);
  return placed.map((one) => ({ ...one, row: rows.indexOf(one.row) }));
}

function countRows(placed: readonly { readonly row: number }[]): number {
  return Math.max(...placed.map(({ row }) => row), -1) + 1;
}

/** Where filters or a window leave some events out, lanes that are left empty say nothing on paper: others get their room. */
function filledLanes(layOut: (foldsEmpty: boolean) => LaneLayout, { mask, scope }: PictureSubject): LaneLayout {
  const isWhole = scope === 'whole' && mask.every((bits) => bits === 0);
  const folded = layOut(!isWhole);
  const layout = folded.height === 0 ? layOut(false) : folded;
  return { ...layout, lanes: layout.lanes.filter(({ height }) => height > 0).map(rowsInTimeOrder) };
}

/** When each passing event began in that time, or ended where it has no begin. */
function passingInstants({ columns, mask, timeExtent: { from, to } }: PictureSubject): EventInstants {
  const { byStart, startEarliest, endLatest } = columns;
  const instants = Float64Array.from(
    byStart.filter((row) => mask[row] === 0),
    (row) => (Number.isFinite(startEarliest[row]) ? (startEarliest[row] ?? 0) : (endLatest[row] ?? 0)),
  )
    .filter((instant) => instant >= from && instant < to)
    .sort();
  return {
    count: instants.length,
    at: (index) => instants[index] ?? Number.POSITIVE_INFINITY,
    countBefore: (instant) => firstIndex(instants.length, (index) => (instants[index] ?? 0) >= instant),
  };
}

/** As wide as the longest name and a count beside it need, within bounds. */
function gutterWidth({ lanes, columns, language }: PictureSubject, ruler: TextRuler, width: number): number {
  const names = lanes.names.map((name) => ruler(name, laneNameStyle));
  const count = ruler(`${formatNumber(columns.count, language)} `, labelStyle);
  return Math.round(
    Math.min(Math.max(laneNameX + Math.max(...names, 0) + count + 24, 110), Math.max(230, width * 0.3)),
  );
}

/** A lane on paper, or what of it has no room on the sheets before. */
export interface PaperLane extends LanePlan {
  readonly isContinued?: boolean;
}

/**
 * Parts the lanes into pieces no higher than `heightPx`, cut between rows of a lane where one does not fit as a whole; each piece
 * begins at 0. A row that is higher than a piece stands alone in one.
 */
export function partLanes(layout: LaneLayout, heightPx: number): readonly (readonly PaperLane[])[] {
  const parts: PaperLane[][] = [];
  let part: PaperLane[] = [];
  let top = 0;
  const put = (lane: PaperLane): void => {
    part.push({ ...lane, top });
    top += lane.height;
  };
  const turn = (): void => {
    if (part.length > 0) parts.push(part);
    part = [];
    top = 0;
  };
  for (const lane of layout.lanes) {
    let rest: PaperLane | null = lane;
    while (rest !== null) {
      const cut: readonly [PaperLane, PaperLane | null] | null = cutLane(rest, heightPx - top);
      if (cut === null) {
        turn();
        const [first, more]: readonly [PaperLane, PaperLane | null] = cutLane(rest, heightPx) ?? [rest, null];
        put(first);
        rest = more;
        continue;
      }
      put(cut[0]);
      rest = cut[1];
    }
  }
  turn();
  return parts;
}

/** As much of a lane as has room, and what is left of it; null where not even one row has. */
function cutLane(lane: PaperLane, room: number): readonly [PaperLane, PaperLane | null] | null {
  if (lane.height <= room) return [lane, null];
  if (lane.density !== null || lane.rows < 2) return null;
  const rowPx = lane.height / lane.rows;
  const rows = Math.floor(room / rowPx);
  // a single row of a lane at the end of a page, or at the beginning of one, looks lost
  if (rows < 2) return null;
  const height = rows * rowPx;
  const first = { ...lane, rows, height, placed: lane.placed.filter(({ laneRow }) => laneRow < rows), hidden: [] };
  const placed = lane.placed
    .filter(({ laneRow }) => laneRow >= rows)
    .map((event) => ({ ...event, laneRow: event.laneRow - rows }));
  return [first, { ...lane, rows: lane.rows - rows, height: lane.height - height, placed, isContinued: true }];
}
