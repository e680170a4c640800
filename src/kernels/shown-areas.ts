import type { AreaBody } from './area-bodies.ts';
import type { EventsAtPlaces } from './events-at-places.ts';

/** A line or an area where something that passes the filters was. */
export interface ShownArea {
  readonly body: AreaBody;
  /** Its foremost event: of those inside of the window of time, where there are any. */
  readonly row: number;
  readonly isInside: boolean;
}

/** Those of the bodies that have an event, in their order. */
export function shownAreas(
  bodies: readonly AreaBody[],
  { inside, outside }: { readonly inside: EventsAtPlaces; readonly outside: EventsAtPlaces },
): readonly ShownArea[] {
  return bodies.flatMap((body): readonly ShownArea[] => {
    const { place } = body.shape;
    for (const [events, isInside] of [[inside, true] as const, [outside, false] as const]) {
      const [row] = events.countAt(place) > 0 ? events.rowsAt(place, 1) : [];
      if (row !== undefined) return [{ body, row, isInside }];
    }
    return [];
  });
}
