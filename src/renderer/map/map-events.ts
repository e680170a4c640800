import { eventsAtPlaces } from '../../kernels/events-at-places.ts';
import { presence, presenceBy, type PresenceFilters } from '../../kernels/event-presence.ts';
import { placesInBlocks } from '../../kernels/near-places.ts';
import { gatherRowsOfPlaces, type PlaceRows } from '../../kernels/place-rows.ts';
import type { PlaceSpots } from '../../kernels/place-spots.ts';
import { createPresenceCounts, type PresenceCounts } from '../../kernels/presence-counts.ts';
import { rowsWithSeveralPlaces } from '../../kernels/row-groups.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { rememberLast } from '../store/remember-last.ts';
import type { ShownEvents } from './map-plan-input.ts';

/** The events of one document, counted by place. */
export interface MapEvents {
  readonly columns: EventColumns;
  readonly spots: PlaceSpots;
  readonly counts: PresenceCounts;
  /** The rows with more than one place. */
  readonly several: Uint32Array;
  /** What the filters leave, and how it is shown; the same value while no event comes or goes. */
  under(filters: PresenceFilters): ShownEvents;
  /** One step towards what says which events are at a place; whether it is there. Else it is made when it is asked for. */
  prepare(): boolean;
}

export function createMapEvents(columns: EventColumns, spots: PlaceSpots): MapEvents {
  const several = rowsWithSeveralPlaces(columns);
  const counts = createPresenceCounts(columns, spots.count, several);
  const places = placesInBlocks(spots, null);
  const steps = gatherRowsOfPlaces(columns, spots.count);
  let index: PlaceRows | null = null;
  function gather(): PlaceRows | null {
    if (index !== null) return index;
    const step = steps.next();
    if (step.done === true) index = step.value;
    return index;
  }
  function indexOf(): PlaceRows {
    let found = gather();
    while (found === null) found = gather();
    return found;
  }
  let shown: ShownEvents | null = null;
  const shownOf = rememberLast(
    (mask: Uint16Array, brush: TimeExtent | null, window: TimeExtent, selected: readonly number[]): ShownEvents => {
      const filters = { mask, brush, window, selected };
      const hasMoved = counts.moveTo(filters);
      if (shown !== null && !hasMoved) return shown;
      const present = presenceBy(columns, filters);
      shown = {
        present,
        inside: eventsAtPlaces(columns, counts, present, presence.inside, indexOf),
        outside: eventsAtPlaces(columns, counts, present, presence.outside, indexOf),
        places,
      };
      return shown;
    },
  );
  return {
    columns,
    spots,
    counts,
    several,
    prepare: () => gather() !== null,
    under: ({ mask, brush, window, selected }) => shownOf(mask, brush, window, selected),
  };
}
