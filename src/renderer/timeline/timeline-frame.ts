import { layOutLanes, type LaneLayout } from '../../kernels/lane-layout.ts';
import { laneRowsIn } from '../../kernels/lane-rows.ts';
import { binOverview, type OverviewBins } from '../../kernels/overview-bins.ts';
import { eventInstants, overviewScale, planOverviewBreaks, type OverviewScale } from '../../kernels/overview-scale.ts';
import { boundsOfRows } from '../../kernels/time-bounds.ts';
import { linearTimeScale, type TimeScale } from '../../kernels/time-scale.ts';
import { planTicks, type TickPlan } from '../../kernels/time-ticks.ts';
import { weekendsIn } from '../../kernels/time-weekends.ts';
import { clampWindow } from '../../kernels/time-window.ts';
import type { Language } from '../../shared/language.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectPassing, selectSelectedRows } from '../store/selectors.ts';
import { createEventLabels, type EventLabels } from './event-labels.ts';
import { figureLaneHeight, planFigureLane, type FigureLanePlan } from './figure-lane.ts';
import type { TextWidths } from './text-widths.ts';
import { gutterPx, overviewMarginPx, type TimelineSize } from './timeline-sizes.ts';

/** All that one picture of the timeline is painted from. Parts that did not change are identical to those before. */
export interface TimelineFrame {
  readonly document: OpenDocument;
  readonly language: Language;
  readonly window: TimeExtent;
  readonly brush: TimeExtent | null;
  readonly selected: ReadonlySet<number>;
  readonly size: TimelineSize;
  /** The scale of axis and lanes: the window, right of the gutter. */
  readonly scale: TimeScale;
  readonly ticks: TickPlan;
  readonly weekends: readonly TimeExtent[];
  readonly overview: OverviewScale;
  readonly bins: OverviewBins;
  readonly layout: LaneLayout;
  /** Below the lanes of events; null where the dataset asks for none. */
  readonly figures: FigureLanePlan | null;
  readonly labels: EventLabels;
  readonly widths: TextWidths;
}

const wholeOf = rememberLast((document: OpenDocument | null): TimeExtent | null => {
  const bounds = document === null ? null : boundsOfRows(document.columns, document.columns.byStart);
  return bounds === null ? null : clampWindow(bounds);
});

/** All of the time that the events take; null where none has a date. */
export function selectWholeExtent({ document }: Pick<ExplorerState, 'document'>): TimeExtent | null {
  return wholeOf(document);
}

/** Makes the frames of one timeline; it remembers the last one's parts. Null where there is nothing to draw. */
export function createFramePlanner(): (
  state: ExplorerState,
  size: TimelineSize,
  widths: TextWidths,
  keepsRows: boolean,
) => TimelineFrame | null {
  let layout: LaneLayout | null = null;

  const setOf = rememberLast((rows: readonly number[]): ReadonlySet<number> => new Set(rows));
  const labelsOf = rememberLast(createEventLabels);
  const scaleOf = rememberLast((window: TimeExtent, width: number) => linearTimeScale(window, gutterPx, width));
  const ticksOf = rememberLast((window: TimeExtent, width: number) => planTicks(window, width - gutterPx));
  const weekendsOf = rememberLast((window: TimeExtent, width: number) => weekendsIn(window, width - gutterPx));
  const breaksOf = rememberLast(({ columns }: OpenDocument, whole: TimeExtent) => {
    const instants = eventInstants(columns);
    return { instants, breaks: planOverviewBreaks(whole, instants) };
  });
  const overviewOf = rememberLast((document: OpenDocument, whole: TimeExtent, width: number) => {
    const { breaks, instants } = breaksOf(document, whole);
    return overviewScale(whole, breaks, instants, overviewMarginPx, width - overviewMarginPx);
  });
  const figuresOf = rememberLast(planFigureLane);
  const binsOf = rememberLast((document: OpenDocument, mask: Uint16Array, overview: OverviewScale) =>
    binOverview(document.columns, mask, overview),
  );
  const rowsOf = rememberLast((document: OpenDocument, mask: Uint16Array, window: TimeExtent) =>
    laneRowsIn(document.columns, mask, window, document.summary.categories.length),
  );
  const layoutOf = rememberLast(
    (
      { columns }: OpenDocument,
      lanes: readonly (readonly number[])[],
      scale: TimeScale,
      selected: ReadonlySet<number>,
      heightPx: number,
      labels: EventLabels,
      keepsRows: boolean,
    ): LaneLayout => {
      const labelPx = (row: number): number => labels.labelPx(row, selected.has(row));
      const { leastLabelPx, notePx } = labels;
      const request = { columns, lanes, scale, selected, heightPx, labelPx, leastLabelPx, notePx, keepsRows };
      layout = layOutLanes({ ...request, previous: layout });
      return layout;
    },
  );

  return function planFrame(state, size, widths, keepsRows) {
    const { document, language, view } = state;
    const whole = selectWholeExtent(state);
    if (document === null || whole === null) return null;
    const { timeExtent: window, brush } = view;
    const { mask } = selectPassing(state);
    const selected = setOf(selectSelectedRows(state));
    const labels = labelsOf(document, language, widths);
    const scale = scaleOf(window, size.width);
    const overview = overviewOf(document, whole, size.width);
    const rows = rowsOf(document, mask, window);
    const lanesHeight = size.lanesHeight - figureLaneHeight(document);
    return {
      document,
      language,
      window,
      brush,
      selected,
      size,
      scale,
      ticks: ticksOf(window, size.width),
      weekends: weekendsOf(window, size.width),
      overview,
      bins: binsOf(document, mask, overview),
      layout: layoutOf(document, rows, scale, selected, lanesHeight, labels, keepsRows),
      figures: figuresOf(document, scale),
      labels,
      widths,
    };
  };
}
