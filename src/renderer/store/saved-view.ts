import { mapExtentOfPlaces, timeExtentOfEvents } from '../../kernels/data-extent.ts';
import type { SavedView, View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { documentInZone } from './document-in-zone.ts';
import { emptyView, noFilters } from './explorer-store.ts';

/** What a view of the dataset shows, and where it says nothing, all of its events. Null: the dataset has none. */
export function viewOfSaved(document: OpenDocument, saved: SavedView | null): View {
  const { summary } = document;
  const timeZone = saved?.timeZone ?? null;
  return {
    ...emptyView,
    timeExtent:
      saved?.timeExtent ?? timeExtentOfEvents(documentInZone(document, timeZone).columns) ?? emptyView.timeExtent,
    mapExtent: saved?.mapExtent ?? mapExtentOfPlaces(summary.places) ?? emptyView.mapExtent,
    brush: saved?.brush ?? null,
    brushRule: saved?.brushRule ?? emptyView.brushRule,
    timeZone,
    filters: { ...noFilters, ...saved?.filters },
    selection: saved?.selection ?? [],
    claim: saved?.claim ?? null,
    lanes: saved?.lanes ?? emptyView.lanes,
    layers: { ...emptyView.layers, ...saved?.layers },
  };
}

/**
 * What a view of the dataset shows to somebody who looks at `standing`: panes and list stay as they are laid out, and so do
 * a person's own maps and the language of names where the view says nothing of them.
 */
export function viewShown(document: OpenDocument, saved: Omit<SavedView, 'id' | 'name'>, standing: View): View {
  const shown = viewOfSaved(document, { id: '', ...saved });
  const { maps, namesIn } = { ...standing.layers, ...saved.layers };
  const { panes, list } = standing;
  return { ...shown, layers: { ...shown.layers, maps, namesIn }, panes, list };
}
