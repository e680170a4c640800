import { mapExtentOfPlaces, timeExtentOfEvents } from '../../kernels/data-extent.ts';
import { placedRows } from '../../kernels/placed-rows.ts';
import { columnsPath } from '../../shared/bytes-path.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { viewColumns } from '../../shared/event-columns.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { emptyView, type ExplorerStore } from './explorer-store.ts';

/** Fetches the columns of what the engine has opened, and shows it in its opening view. */
export async function openDocument(store: ExplorerStore, api: ExplorerApi, summary: DatasetDocument): Promise<void> {
  const { revision, fileName, problems } = summary;
  const bytes = await api.fetchBytes(columnsPath(revision));
  if (!bytes.ok) {
    // The usual reason: another file was opened while these bytes were on their way, and its own event follows.
    store.setState({ opening: null, notice: { kind: 'failed', fileName, problems: bytes.problems } });
    return;
  }
  const columns = viewColumns(summary.columns, bytes.value);
  const document = { summary, columns, placed: placedRows(columns, summary.places) };
  store.setState({
    document,
    view: openingView(document),
    hover: null,
    searchHits: null,
    details: null,
    opening: null,
    notice: problems.length === 0 ? null : { kind: 'incomplete', fileName, problems },
  });
}

/** What the dataset wants to be seen first, else all of its events. */
function openingView({ summary, columns }: OpenDocument): View {
  const asked = summary.openingView;
  return {
    ...emptyView,
    timeExtent: asked?.timeExtent ?? timeExtentOfEvents(columns) ?? emptyView.timeExtent,
    mapExtent: asked?.mapExtent ?? mapExtentOfPlaces(summary.places) ?? emptyView.mapExtent,
    brush: asked?.brush ?? null,
    selection: asked?.selection ?? [],
  };
}
