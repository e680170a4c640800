import type { LanePlan } from '../../kernels/lane-layout.ts';
import type { Palette } from '../ui/palette.ts';
import { createSheet, sharpnessOfScreen, type CanvasSheet } from './canvas-sheet.ts';
import { paintLaneCount, paintLaneName } from './gutter-painter.ts';
import { gutterOf } from './gutter-plan.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** Paints what stands at the left of the lanes; their names are kept as a picture, since texts are the dearest to paint. */
export interface GutterSheet {
  /** Over what the sheet holds, which is scrolled by its owner. */
  paint(over: CanvasSheet, shown: readonly LanePlan[], frame: TimelineFrame, palette: Palette, scrollTop: number): void;
}

export function createGutterSheet(): GutterSheet {
  const names = createSheet(document.createElement('canvas'));
  let kept: readonly unknown[] = [];
  return {
    paint(over, shown, frame, palette, scrollTop) {
      const gutters = shown.map((lane) => ({ lane, plan: gutterOf(lane, frame) }));
      const cause = [
        palette,
        frame.widths,
        frame.arrangement,
        frame.scale.left,
        frame.size.lanesHeight,
        scrollTop,
        sharpnessOfScreen(),
        ...gutters.flatMap(({ lane, plan }) => [lane.top, lane.height, lane.count === 0, ...plan.lines, plan.nameX]),
      ];
      if (cause.length !== kept.length || cause.some((value, at) => value !== kept[at])) {
        kept = cause;
        names.begin(frame.scale.left + 1, frame.size.lanesHeight);
        names.context.translate(0, -scrollTop);
        for (const { lane, plan } of gutters) paintLaneName(names.context, lane, plan, frame, palette);
      }
      over.lay(names);
      for (const { lane, plan } of gutters) paintLaneCount(over.context, lane, plan, frame, palette);
    },
  };
}
