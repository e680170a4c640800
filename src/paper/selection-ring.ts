import type { DrawnItem } from './drawing.ts';
import { paperInks } from './paper-inks.ts';

/** The ring around the mark of a chosen event, on a paler one. */
export function selectionRing(x: number, y: number, radius: number): readonly DrawnItem[] {
  const ring = (away: number, width: number, opacity: number): DrawnItem => ({
    kind: 'circle',
    x,
    y,
    radius: radius + away,
    line: { ink: { colour: paperInks.accent, opacity }, width },
  });
  return [ring(2.4, 3, 0.16), ring(0, 1.75, 1)];
}
