import type { Place } from '../shared/dataset.ts';
import type { CanvasPoint } from './map-frame.ts';

/** A place that an event names, in whatever language. */
export interface SaidPlace extends CanvasPoint {
  /** What is said there, and all names of the place. */
  readonly text: string;
  /** ISO 3166-1 alpha-2, where the place is a country. */
  readonly country: string | null;
}

/** The place that a label names: in a line of its own, or in words of a title. Undefined: it names events alone. */
export function saidPlace({ x, y }: CanvasPoint, lines: readonly string[], place: Place | undefined): SaidPlace {
  const names = Object.values(place?.name ?? {});
  const country = place?.kind === 'country' ? place.country : undefined;
  return { x, y, text: [...lines, ...names].join('\n'), country: country ?? null };
}
