import type { Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { SavedView, View } from '../shared/view.ts';
import { mapExtentOfPlaces, timeExtentOfEvents } from './data-extent.ts';
import { emptyView, noFilters } from './empty-view.ts';

/** What a view of a dataset shows, and where it says nothing, all of its events. Null: the dataset has none. `columns`: as clocks of the view's zone show them. */
export function viewOfSaved(
  places: readonly Place[],
  columns: EventColumns,
  saved: Omit<SavedView, 'id' | 'name'> | null,
): View {
  return {
    ...emptyView,
    timeExtent: saved?.timeExtent ?? timeExtentOfEvents(columns) ?? emptyView.timeExtent,
    mapExtent: saved?.mapExtent ?? mapExtentOfPlaces(places) ?? emptyView.mapExtent,
    brush: saved?.brush ?? null,
    timeZone: saved?.timeZone ?? null,
    brushRule: saved?.brushRule ?? emptyView.brushRule,
    filters: { ...noFilters, ...saved?.filters },
    selection: saved?.selection ?? [],
    claim: saved?.claim ?? null,
    lanes: saved?.lanes ?? emptyView.lanes,
    layers: { ...emptyView.layers, ...saved?.layers },
  };
}
