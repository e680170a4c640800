import { mapExtentOfPlaces, timeExtentOfEvents } from '../../kernels/data-extent.ts';
import { placedRows } from '../../kernels/placed-rows.ts';
import { changedColumnsPath, columnsPath } from '../../shared/bytes-path.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { changedSince, viewColumns, type EventColumns } from '../../shared/event-columns.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { emptyView, type ExplorerStore } from './explorer-store.ts';
import { formsOfFile } from './record-form.ts';

/**
 * Fetches the columns of what the engine has opened, and shows it in its opening view. `isNewest` tells whether the
 * engine has announced nothing else since: what comes late is dropped, and so is its failure.
 */
export async function openDocument(
  store: ExplorerStore,
  api: ExplorerApi,
  summary: DatasetDocument,
  isNewest: () => boolean,
): Promise<void> {
  const { revision, fileName, problems } = summary;
  const bytes = await api.fetchBytes(columnsPath(revision));
  if (!isNewest()) return;
  if (!bytes.ok) {
    store.setState({ opening: null, notice: { kind: 'failed', fileName, problems: bytes.problems } });
    return;
  }
  const document = documentOf(summary, viewColumns(summary.columns, bytes.value));
  store.setState(({ view, forms, document: before }) => ({
    document,
    forms: formsOfFile(forms, before?.summary.fileName ?? null, fileName),
    picking: null,
    placing: null,
    view: { ...openingView(document), panes: view.panes, list: view.list },
    hover: null,
    searchHits: null,
    details: null,
    arrangement: null,
    opening: null,
    notice: problems.length === 0 ? null : { kind: 'incomplete', fileName, problems },
  }));
}

/** Fetches those columns that an edit has changed, and shows what was edited where the view is: `isNewest` as above. */
export async function showChange(
  store: ExplorerStore,
  api: ExplorerApi,
  summary: DatasetDocument,
  isNewest: () => boolean,
): Promise<void> {
  const { document: before } = store.getState();
  const since = before?.summary.revision ?? -1;
  const path = before === null ? columnsPath(summary.revision) : changedColumnsPath(summary.revision, since);
  const bytes = await api.fetchBytes(path);
  if (!isNewest()) return;
  if (bytes.ok) {
    const columns = viewColumns(changedSince(summary.columns, since), bytes.value, before?.columns);
    store.setState({ document: documentOf(summary, columns), hover: null });
  } else store.setState({ notice: { kind: 'problem', fileName: '', problems: bytes.problems } });
}

function documentOf(summary: DatasetDocument, columns: EventColumns): OpenDocument {
  return { summary, columns, placed: placedRows(columns, summary.places) };
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
