import { tinted } from '../ui/tinted-colour.ts';
import type { MapPlan } from './map-plan.ts';

/**
 * Figures as circles: filled; what is told for a time to come is hollow and dashed, a value below zero hollow, and a zero
 * a small ring with a stroke through it. Countries without a figure have none.
 */
export function paintFigureSymbols(context: CanvasRenderingContext2D, { figureCircles, colours }: MapPlan): void {
  for (const { x, y, symbol } of figureCircles) {
    const colour = colours.figures[4] ?? colours.ink;
    context.beginPath();
    context.arc(x, y, symbol.radius, 0, 2 * Math.PI);
    if (symbol.sign === 'zero') {
      context.moveTo(x - symbol.radius - 2, y + symbol.radius + 2);
      context.lineTo(x + symbol.radius + 2, y - symbol.radius - 2);
    }
    const isHollow = symbol.isProjected || symbol.sign !== 'positive';
    context.strokeStyle = colours.mapHalo;
    context.lineWidth = 3;
    context.stroke();
    context.fillStyle =
      symbol.step === null ? tinted(colour, isHollow ? 0.18 : 0.62) : (colours.figures[symbol.step] ?? colour);
    if (symbol.sign !== 'zero') context.fill();
    context.setLineDash(symbol.isProjected ? [4, 3] : []);
    context.strokeStyle = colour;
    context.lineWidth = 1.4;
    context.stroke();
    context.setLineDash([]);
  }
}
