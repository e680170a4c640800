import { figureCircles, type FigureCircle, type FigureSymbol } from '../kernels/figure-symbols.ts';
import type { BasemapLabels } from '../kernels/basemap-labels.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { fillSteps } from '../kernels/map-indicators.ts';
import { symbolsOfYear } from '../kernels/symbols-of-year.ts';
import { stroked, type DrawnItem, type Ink } from './drawing.ts';
import { figureInks, mapHalo, paperInks } from './paper-inks.ts';
import type { PaperFigures } from './picture-subject.ts';

/** What countries are filled with, by their codes. Circles leave the land as it is. */
export function figureFills({ indicator, year, drawnAs, opacity }: PaperFigures): ReadonlyMap<string, Ink> {
  if (drawnAs === 'circles') return new Map();
  const steps = fillSteps(year.figures, indicator.breaks);
  return new Map([...steps].map(([country, step]) => [country, { colour: inkOfStep(step), opacity }]));
}

export function inkOfStep(step: number): string {
  return figureInks[step] ?? paperInks.land;
}

/** The circles of figures on a map, the largest first. */
export function planFigureCircles(
  figures: PaperFigures | null,
  frame: MapFrame,
  labels: BasemapLabels,
): readonly FigureCircle[] {
  if (figures === null) return [];
  return figureCircles(frame, symbolsOfYear(figures.year.figures, figures.indicator, figures.drawnAs, labels));
}

/**
 * A figure as a circle: filled; what is told for a time to come is hollow and dashed, a value below zero hollow, and a zero a small
 * ring with a stroke through it.
 */
export function drawFigureCircle({
  x,
  y,
  symbol,
}: Pick<FigureCircle, 'x' | 'y'> & {
  readonly symbol: Pick<FigureSymbol, 'radius' | 'sign' | 'step' | 'isProjected'>;
}): readonly DrawnItem[] {
  const { radius, sign, step, isProjected } = symbol;
  const colour = inkOfStep(4);
  const isHollow = isProjected || sign !== 'positive';
  const fill: Ink = step === null ? { colour, opacity: isHollow ? 0.18 : 0.62 } : { colour: inkOfStep(step) };
  const circle = { kind: 'circle', x, y, radius } as const;
  const line = { ink: { colour }, width: 1.4, ...(isProjected ? { dash: [4, 3] } : {}) };
  const reach = radius + 2;
  return [
    { ...circle, line: { ink: mapHalo.ink, width: 3 } },
    { ...circle, ...(sign === 'zero' ? {} : { fill }), line },
    ...(sign === 'zero' ? [stroked(`M${x - reach} ${y + reach}L${x + reach} ${y - reach}`, line)] : []),
  ];
}
