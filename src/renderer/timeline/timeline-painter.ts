import type { LanePlan } from '../../kernels/lane-layout.ts';
import type { Palette } from '../ui/palette.ts';
import { paintAxis } from './axis-painter.ts';
import { sharpnessOfScreen, type CanvasSheet } from './canvas-sheet.ts';
import { writeDensity, type ShownLane } from './density-painter.ts';
import { paintBrushEdges, paintGround } from './ground-painter.ts';
import { paintFigures } from './figure-painter.ts';
import type { CarriedLane } from './gutter-gestures.ts';
import { paintCarriedLane } from './gutter-painter.ts';
import type { GutterSheet } from './gutter-sheet.ts';
import type { LaneFades } from './lane-fades.ts';
import { lookOfLane } from './lane-look.ts';
import { paintLane } from './lane-painter.ts';
import { paintLanesLeft } from './lanes-left-painter.ts';
import { paintOverlay } from './overlay-painter.ts';
import { paintOverviewEdges, paintOverviewGround, paintScale, writeBars } from './overview-painter.ts';
import type { PixelSheet } from './pixel-sheet.ts';
import { heightOfLanes, type TimelineFrame } from './timeline-frame.ts';
import { axisPx, funnelPx, overviewPx } from './timeline-sizes.ts';

/** All that the canvases depend on. */
export interface PaintState {
  readonly frame: TimelineFrame;
  readonly palette: Palette;
  /** Row of the event that the pointer is on, here or in another view. */
  readonly hovered: number | null;
  readonly carried: CarriedLane | null;
  readonly scrollTop: number;
  /** Pixels of the screen in one of CSS. */
  readonly sharpness: number;
  readonly showsFocus: boolean;
  readonly fades: LaneFades;
  /** When this is painted, ms. */
  readonly at: number;
}

export interface TimelineSheets {
  /** What of the overview stays while window and brush move over it, and its bars, which stay while the window moves; never shown themselves. */
  readonly scale: CanvasSheet;
  readonly bars: PixelSheet;
  readonly overview: CanvasSheet;
  readonly axis: CanvasSheet;
  /** The densities of the lanes; never shown itself. */
  readonly densities: PixelSheet;
  readonly gutter: GutterSheet;
  readonly lanes: CanvasSheet;
  readonly overlay: CanvasSheet;
}

/** Paints the canvases whose causes changed since `before`. */
export function paintTimeline(sheets: TimelineSheets, next: PaintState, before: PaintState | null): void {
  const { frame, palette } = next;
  const was = before?.frame;
  const sameLook =
    before?.palette === palette &&
    before.sharpness === next.sharpness &&
    was?.widths === frame.widths &&
    was.language === frame.language;
  const sameWindow = was?.scale === frame.scale && was.brush === frame.brush;
  const sameScale = sameLook && was?.overviewTicks === frame.overviewTicks && was.size.width === frame.size.width;
  if (!sameScale) {
    sheets.scale.begin(frame.size.width, overviewPx + funnelPx);
    paintScale(sheets.scale.context, frame, palette);
  }
  const sameBars = sameScale && was?.bins === frame.bins;
  if (!sameBars) writeOverviewBars(sheets.bars, next);
  if (!sameBars || !sameWindow) {
    sheets.overview.begin(frame.size.width, overviewPx + funnelPx);
    paintOverviewGround(sheets.overview.context, frame, palette);
    sheets.overview.lay(sheets.bars);
    sheets.overview.lay(sheets.scale);
    paintOverviewEdges(sheets.overview.context, frame, palette);
  }
  if (!sameLook || was?.axis !== frame.axis || was.eras !== frame.eras) {
    sheets.axis.begin(frame.size.width, axisPx + frame.eraStripPx);
    paintAxis(sheets.axis.context, frame, palette);
  }
  const isFading = next.fades.isRunning(next.at) || (before !== null && before.fades.isRunning(before.at));
  const sameLanes =
    !isFading && sameLook && sameWindow && was?.layout === frame.layout && before?.scrollTop === next.scrollTop;
  if (!sameLanes) paintLanes(sheets, next);
  const sameOver =
    sameLanes &&
    was?.relations === frame.relations &&
    before?.hovered === next.hovered &&
    before.carried === next.carried &&
    before.showsFocus === next.showsFocus;
  const isBare = isBareOver(next);
  // the browser works on a canvas that is shown, even with nothing on it
  sheets.overlay.show(!isBare);
  if (!sameOver && !isBare) paintOver(sheets.overlay, next);
}

/** Whether nothing is to be seen above the lanes. */
function isBareOver({ hovered, carried, frame }: PaintState): boolean {
  return hovered === null && carried === null && frame.selected.size + frame.relations.length === 0;
}

function writeOverviewBars(sheet: PixelSheet, { frame, palette }: PaintState): void {
  const sharpness = sharpnessOfScreen();
  const grid = sheet.begin(Math.round(frame.size.width * sharpness), Math.round(overviewPx * sharpness));
  writeBars(grid, frame, sharpness, palette);
  sheet.finish();
}

function paintLanes({ lanes, densities, gutter }: TimelineSheets, next: PaintState): void {
  const { frame, palette, scrollTop, fades, at } = next;
  const { context } = lanes;
  const { width, lanesHeight } = frame.size;
  lanes.begin(width, lanesHeight);
  paintGround(context, frame, palette);
  context.fillStyle = palette.line;
  for (const { top, height } of frame.layout.lanes) context.fillRect(0, top + height - 1 - scrollTop, width, 1);
  if (frame.brush !== null) paintBrushEdges(context, frame, frame.brush, lanesHeight, palette);
  if (writeDensities(densities, next)) lanes.lay(densities);
  context.translate(0, -scrollTop);
  const shown = frame.layout.lanes.filter(
    ({ top, height }) => height > 0 && top <= scrollTop + lanesHeight && top + height >= scrollTop,
  );
  for (const lane of shown) {
    for (const { plan, share } of shownOf(lane, fades, at)) {
      context.globalAlpha = share;
      paintLane(context, plan, frame, palette);
    }
    context.globalAlpha = 1;
  }
  gutter.paint(lanes, shown, frame, palette, scrollTop);
  paintFigures(context, frame, palette);
  // Below the last lane the gutter goes on, empty.
  const end = heightOfLanes(frame);
  context.fillStyle = palette.bgPane;
  context.fillRect(0, end, frame.scale.left, Math.max(scrollTop + lanesHeight - end, 0));
  paintLanesLeft(context, frame, end, palette);
}

/** Whether there are any to be laid over the lanes. */
function writeDensities(sheet: PixelSheet, { frame, palette, scrollTop, fades, at }: PaintState): boolean {
  const shown = frame.layout.lanes
    .flatMap((lane) => shownOf(lane, fades, at))
    .filter(({ plan }) => plan.density !== null && plan.height > 0);
  const sharpness = sharpnessOfScreen();
  const [width, height] = [frame.size.width, frame.size.lanesHeight].map((side) => Math.round(side * sharpness));
  if (shown.length === 0 || !width || !height) return false;
  const grid = sheet.begin(width, height);
  const place = { left: frame.scale.left, scrollTop, sharpness };
  for (const one of shown) {
    writeDensity(grid, one, place, lookOfLane(frame.arrangement, one.plan.lane, palette).colours);
  }
  sheet.finish();
  return true;
}

/** A lane as it is, and while it crosses over also as it was, in its new place. */
function shownOf(lane: LanePlan, fades: LaneFades, at: number): readonly ShownLane[] {
  const fade = fades.of(lane.lane, at);
  if (fade === null) return [{ plan: lane, share: 1 }];
  const was = { ...fade.before, top: lane.top, height: lane.height };
  return [
    { plan: was, share: 1 - fade.share },
    { plan: lane, share: fade.share },
  ];
}

function paintOver({ context, begin }: CanvasSheet, next: PaintState): void {
  begin(next.frame.size.width, next.frame.size.lanesHeight);
  context.translate(0, -next.scrollTop);
  paintOverlay(context, next.frame, next.scrollTop, next.hovered, next.showsFocus, next.palette);
  if (next.carried !== null) paintCarriedLane(context, next.frame, next.carried, next.palette);
}
