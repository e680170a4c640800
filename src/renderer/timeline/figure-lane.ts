import { laneRowPx } from '../../kernels/lane-heights.ts';
import { planFigureRows, type FigureRow } from '../../kernels/figure-rows.ts';
import type { TimeScale } from '../../kernels/time-scale.ts';
import type { LocalText } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { figureHeadPx, figureRowPx } from './timeline-sizes.ts';

/** The lane of figures that the dataset's opening view asks for. */
export interface FigureLanePlan {
  readonly title: LocalText;
  readonly rows: readonly (FigureRow & { readonly name: LocalText; readonly unit: LocalText })[];
  readonly heightPx: number;
}

/** Height of the lane, known before its rows are: what the lanes of events leave room for. 0 where there is none. */
function figureLaneHeight({ summary }: OpenDocument): number {
  const rows = summary.openingView?.figures?.rows.length ?? 0;
  return rows === 0 ? 0 : figureHeadPx + rows * figureRowPx + 3;
}

/**
 * How much of it the lanes of events leave room for: all of it where they still have room for a second row in every
 * other lane, else its title, which says that there is more below; with `wholeOrNone`
 * all of it where each lane still has a row, else nothing.
 */
export function figureRoom(
  document: OpenDocument,
  laneCount: number,
  lanesHeight: number,
  wholeOrNone: boolean,
): number {
  const whole = figureLaneHeight(document);
  const enough = laneCount * ((wholeOrNone ? 1 : 1.5) * laneRowPx + 5);
  if (lanesHeight - whole >= enough) return whole;
  return wholeOrNone ? 0 : Math.min(whole, figureHeadPx);
}

export function planFigureLane(document: OpenDocument, scale: TimeScale): FigureLanePlan | null {
  const { openingView, indicators, units } = document.summary;
  const asked = openingView?.figures;
  if (asked === undefined || asked.rows.length === 0) return null;
  const found = asked.rows.flatMap(({ indicator: id, name }) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator === undefined ? [] : [{ indicator, name }];
  });
  const plans = planFigureRows(
    found.map(({ indicator }) => indicator),
    scale,
  );
  const rows = plans.map((plan, index) => ({
    ...plan,
    name: found[index]?.name ?? plan.indicator.name,
    unit: units.find(({ id }) => id === plan.indicator.unit)?.name ?? {},
  }));
  return { title: asked.title, rows, heightPx: figureLaneHeight(document) };
}
