import { mapExtentOfPlaces, timeExtentOfEvents } from '../../kernels/data-extent.ts';
import type { SavedView, View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { emptyView, noFilters } from './explorer-store.ts';

/** What a view of the dataset shows, and where it says nothing, all of its events. Null: the dataset has none. */
export function viewOfSaved({ summary, columns }: OpenDocument, saved: SavedView | null): View {
  return {
    ...emptyView,
    timeExtent: saved?.timeExtent ?? timeExtentOfEvents(columns) ?? emptyView.timeExtent,
    mapExtent: saved?.mapExtent ?? mapExtentOfPlaces(summary.places) ?? emptyView.mapExtent,
    brush: saved?.brush ?? null,
    brushRule: saved?.brushRule ?? emptyView.brushRule,
    filters: { ...noFilters, ...saved?.filters },
    selection: saved?.selection ?? [],
    claim: saved?.claim ?? null,
    layers: { ...emptyView.layers, ...saved?.layers },
  };
}
