import type { LaneArrangement } from '../../kernels/arrange-lanes.ts';
import { contentsOfLanes, type LaneContents } from '../../kernels/lane-contents.ts';
import { tallyLanes, type LaneTally } from '../../kernels/lane-bins.ts';
import { cutIntoBlocks, indexLanes, type LaneBlocks, type LaneIndex } from '../../kernels/lane-index.ts';
import type { AskedLanes } from '../../kernels/lane-heights.ts';
import { fitLanes, type FittingLanes } from '../../kernels/fitting-lanes.ts';
import { layOutLanes, type LaneLayout, type LanePlan } from '../../kernels/lane-layout.ts';
import { tailsOfBrush } from '../../kernels/lane-tails.ts';
import {
  placeInOverview,
  tallyOverview,
  type OverviewBins,
  type OverviewPlaces,
  type OverviewTally,
} from '../../kernels/overview-bins.ts';
import { eventInstants, overviewScale, planOverviewBreaks, type OverviewScale } from '../../kernels/overview-scale.ts';
import type { RelationEnds } from '../../kernels/relation-chain.ts';
import type { TimeCut } from '../../kernels/time-cut.ts';
import { linearTimeScale, type TimeScale } from '../../kernels/time-scale.ts';
import { planTicks, type TickPlan } from '../../kernels/time-ticks.ts';
import { weekendsIn } from '../../kernels/time-weekends.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { Language } from '../../shared/language.ts';
import type { EpochMs, TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { selectLanes } from '../store/lanes-of.ts';
import { selectDrawnRelations } from '../store/drawn-relations.ts';
import { isTold, isWatched } from '../store/is-told.ts';
import { selectToldBrush } from '../store/playing.ts';
import { rememberFor } from '../store/remember-for.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectFiltering, selectSelectedRows } from '../store/selectors.ts';
import { selectWholeExtent } from '../store/time-windows.ts';
import { planAxis, yearRoom, type AxisPlan } from './axis-plan.ts';
import { eraStripHeight, planEraStrip, type NamedEra } from './era-strip.ts';
import { createEventLabels, type EventLabels } from './event-labels.ts';
import { figureRoom, planFigureLane, type FigureLanePlan } from './figure-lane.ts';
import { gutterWidth } from './gutter-plan.ts';
import { laneNames } from './lane-names.ts';
import { nowOnCalendar } from './now-on-calendar.ts';
import { planOverviewTicks, type OverviewTick } from './overview-ticks.ts';
import type { TextWidths } from './text-widths.ts';
import { lanesLeftPx, overviewMarginPx, type TimelineSize } from './timeline-sizes.ts';

/** All that one picture of the timeline is painted from. Parts that did not change are identical to those before. */
export interface TimelineFrame {
  readonly document: OpenDocument;
  readonly language: Language;
  readonly window: TimeExtent;
  readonly brush: TimeExtent | null;
  readonly selected: ReadonlySet<number>;
  /** What is drawn between the marks. */
  readonly relations: readonly RelationEnds[];
  readonly size: TimelineSize;
  /** The scale of axis and lanes: the window, right of the gutter. Its left edge is the gutter's right one. */
  readonly scale: TimeScale;
  readonly ticks: TickPlan;
  readonly axis: AxisPlan;
  readonly eras: readonly NamedEra[];
  readonly eraStripPx: number;
  readonly weekends: readonly TimeExtent[];
  readonly overview: OverviewScale;
  readonly overviewTicks: readonly OverviewTick[];
  readonly bins: OverviewBins;
  readonly arrangement: LaneArrangement;
  /** What its lanes are called. */
  readonly laneNames: readonly string[];
  /** The events in the window, drawn or not. */
  readonly contents: LaneContents;
  readonly layout: LaneLayout;
  /** Below the lanes of events; null where the dataset asks for none. */
  readonly figures: FigureLanePlan | null;
  /** What has no room where nobody can scroll to it: named in a line at the foot. */
  readonly left: { readonly lanes: readonly LanePlan[]; readonly figures: FigureLanePlan | null };
  readonly labels: EventLabels;
  readonly widths: TextWidths;
}

/** Pixels of the lanes that are drawn, of events and of figures. */
export function heightOfLanes({ layout, figures }: TimelineFrame): number {
  return layout.height + (figures?.heightPx ?? 0);
}

/**
 * Makes the frames of one timeline, of a state in the window that is shown (which may still be on its way to the state's);
 * it remembers the last one's parts. Null where there is nothing to draw.
 */
export function createFramePlanner(): (
  state: ExplorerState,
  window: TimeExtent,
  size: TimelineSize,
  widths: TextWidths,
  keepsRows: boolean,
) => TimelineFrame | null {
  let layout: LaneLayout | null = null;
  let arranged: LaneArrangement | null = null;

  const setOf = rememberLast((rows: readonly number[]): ReadonlySet<number> => new Set(rows));
  const labelsOf = rememberLast(createEventLabels);
  const gutterOf = rememberLast(gutterWidth);
  const scaleOf = rememberLast((window: TimeExtent, gutter: number, width: number) =>
    linearTimeScale(window, gutter, width),
  );
  const ticksOf = rememberLast(planTicks);
  const weekendsOf = rememberLast((window: TimeExtent, widthPx: number) => weekendsIn(window, widthPx));
  const axisOf = rememberLast(
    (
      window: TimeExtent,
      brush: TimeExtent | null,
      toldBrush: TimeExtent | null,
      now: EpochMs,
      timeZone: string | null,
      ticks: TickPlan,
      scale: TimeScale,
      language: Language,
      widths: TextWidths,
    ) => planAxis({ window, brush, toldBrush, now, timeZone, ticks, scale, language, widths }),
  );
  const erasOf = rememberLast(
    ({ summary }: OpenDocument, scale: TimeScale, language: Language, widths: TextWidths): readonly NamedEra[] =>
      planEraStrip(summary.eras, scale, language, (text) => widths.widthOf(text, 'small')),
  );
  const breaksOf = rememberLast(({ columns }: OpenDocument, whole: TimeExtent) => {
    const instants = eventInstants(columns);
    return { instants, breaks: planOverviewBreaks(whole, instants) };
  });
  const overviewOf = rememberLast((document: OpenDocument, whole: TimeExtent, width: number) => {
    const { breaks, instants } = breaksOf(document, whole);
    return overviewScale(whole, breaks, instants, overviewMarginPx, width - overviewMarginPx);
  });
  const overviewTicksOf = rememberLast(planOverviewTicks);
  const figuresOf = rememberLast(planFigureLane);
  const placesOf = rememberLast(placeInOverview);
  // by the mask: that of no filters is given again and again
  const talliesOf = rememberFor((places: OverviewPlaces) =>
    rememberFor((mask: Uint16Array, columns: EventColumns) => tallyOverview(columns, mask, places)),
  );
  const binsOf = rememberLast((tally: OverviewTally, cut: TimeCut): OverviewBins => tally.moveTo(cut));
  const namesOf = rememberLast(laneNames);
  const blocksOf = rememberFor(({ sets }: LaneArrangement, { columns }: OpenDocument) => cutIntoBlocks(columns, sets));
  // by the mask, too: lanes that come back as they were find it again
  const indexOf = rememberFor((blocks: LaneBlocks) => rememberFor((mask: Uint16Array) => indexLanes(blocks, mask)));
  const tailsOf = rememberLast(tailsOfBrush);
  const laneTallyOf = rememberLast((index: LaneIndex, scale: TimeScale) => tallyLanes(index, scale, tailsOf));
  const contentsOf = rememberLast(
    (index: LaneIndex, tally: LaneTally, window: TimeExtent, cut: TimeCut): LaneContents =>
      contentsOfLanes(index, tally.moveTo(cut), window, cut),
  );
  const layoutOf = rememberLast(
    (
      { columns }: OpenDocument,
      arrangement: LaneArrangement,
      contents: LaneContents,
      scale: TimeScale,
      selected: ReadonlySet<number>,
      heightPx: number,
      beside: AskedLanes | undefined,
      labels: EventLabels,
      foldsEmpty: boolean,
      keepsRows: boolean,
    ): LaneLayout => {
      const labelPx = (row: number): number => labels.labelPx(row, selected.has(row));
      const shortLabelPx = (row: number): number => labels.shortLabelPx(row, selected.has(row));
      const { leastLabelPx, notePx } = labels;
      const collapsed = arrangement.shown.map(({ isCollapsed }) => isCollapsed);
      const texts = { labelPx, shortLabelPx, leastLabelPx, notePx };
      const request = { columns, contents, scale, selected, heightPx, beside, ...texts, foldsEmpty, keepsRows };
      // where the lanes are others, each is where another one was
      const previous = arranged === arrangement ? layout : null;
      layout = layOutLanes({ ...request, collapsed, previous });
      arranged = arrangement;
      return layout;
    },
  );

  let fitting: FittingLanes | null = null;
  const fittingOf = rememberLast(
    (layout: LaneLayout, mostPx: number, hasLine: boolean, byCount: boolean, keepsRows: boolean): FittingLanes => {
      const before = keepsRows ? fitting?.layout.lanes : undefined;
      const kept = before && new Set(before.filter(({ height }) => height > 0).map(({ lane }) => lane));
      fitting = fitLanes(layout, { mostPx, linePx: lanesLeftPx, hasLine, byCount, kept });
      return fitting;
    },
  );

  return function planFrame(state, window, size, widths, keepsRows) {
    const { document, language, view } = state;
    const arrangement = selectLanes(state);
    if (document === null || arrangement === null) return null;
    const { brush, timeZone } = view;
    // without a single date there is still an axis to stand on
    const whole = selectWholeExtent(state) ?? window;
    const { mask, cut } = selectFiltering(state);
    const selected = setOf(selectSelectedRows(state));
    const labels = labelsOf(document, language, widths);
    const names = namesOf(document, arrangement, language);
    const scale = scaleOf(window, gutterOf(names, widths, size.width), size.width);
    const scalePx = size.width - scale.left;
    const ticks = ticksOf(window, scalePx, yearRoom(window, language, widths));
    const overview = overviewOf(document, whole, size.width);
    const index = indexOf(blocksOf(arrangement, document))(mask);
    const contents = contentsOf(index, laneTallyOf(index, scale), window, cut);
    // an audience sees what there is: neither lanes without an event nor what there is no room for
    const [told, watched] = [isTold(state), isWatched(state)];
    const laneCount = told ? contents.events.filter((count) => count > 0).length : arrangement.shown.length;
    const figures = figuresOf(document, scale);
    const hasFigures = figures !== null && (!watched || figures.rows.some(({ bars }) => bars.length > 0));
    const figuresPx = hasFigures ? figureRoom(document, laneCount, size.lanesHeight, watched) : 0;
    const figuresLeft = watched && hasFigures && figuresPx === 0 ? figures : null;
    const lanesHeight = size.lanesHeight - figuresPx;
    const linePx = figuresLeft === null ? 0 : lanesLeftPx;
    const eras = erasOf(document, scale, language, widths);
    const layout = layoutOf(
      document,
      arrangement,
      contents,
      scale,
      selected,
      lanesHeight - linePx,
      state.comparedLanes?.beside,
      labels,
      told,
      keepsRows,
    );
    const shown = watched ? fittingOf(layout, lanesHeight, linePx > 0, told, keepsRows) : { layout, left: [] };
    return {
      document,
      language,
      window,
      brush,
      selected,
      relations: selectDrawnRelations(state),
      size,
      scale,
      ticks,
      axis: axisOf(
        window,
        brush,
        selectToldBrush(state),
        nowOnCalendar(timeZone),
        timeZone,
        ticks,
        scale,
        language,
        widths,
      ),
      eras,
      // where an analyst works nothing jumps; an audience sees no empty rows
      eraStripPx: eraStripHeight(document.summary.eras, told ? eras : null, widths.scale),
      weekends: weekendsOf(window, scalePx),
      overview,
      overviewTicks: overviewTicksOf(overview, language, widths),
      bins: binsOf(talliesOf(placesOf(document.columns, overview))(mask, document.columns), cut),
      arrangement,
      laneNames: names,
      contents,
      layout: shown.layout,
      figures: figuresPx === 0 ? null : figures,
      left: { lanes: shown.left, figures: figuresLeft },
      labels,
      widths,
    };
  };
}
