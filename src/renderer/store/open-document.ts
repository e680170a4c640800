import { placedRows } from '../../kernels/placed-rows.ts';
import { viewOfSaved } from '../../kernels/view-of-saved.ts';
import { changedColumnsPath, columnsPath } from '../../shared/bytes-path.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { changedSince, viewColumns, type EventColumns } from '../../shared/event-columns.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { holdPlaces } from './held-places.ts';
import { noStoryInHand, type OpenDocument } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { readDocument } from './document-in-zone.ts';
import { isStale } from './file-problem.ts';
import { panesOfFile } from './panes-of-file.ts';
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
  const { fileName, fileKey, problems } = summary;
  const columns = await fetchColumns(api, summary, null);
  if (!isNewest()) return;
  if (!columns.ok) {
    if (isStale(columns)) return;
    store.setState({ opening: null, notice: { kind: 'failed', fileName, problems: columns.problems } });
    return;
  }
  // what comes next is the window's own part: the benchmark begins to count here
  performance.mark('chronotope:events-received');
  const document = documentOf(summary, columns.value, summary.openingView?.timeZone ?? null);
  const opening = viewOfSaved(summary.places, document.columns, summary.openingView);
  const isAsked = summary.openingView?.mapExtent !== undefined;
  store.setState(({ view, forms, document: before, openings }) => ({
    document,
    openings: openings + 1,
    forms: formsOfFile(forms, before?.summary.fileKey ?? null, fileKey),
    picking: null,
    mapTool: null,
    placing: null,
    goneTo: null,
    view: { ...opening, panes: panesOfFile(view.panes, document), list: view.list },
    heldPlaces: isAsked ? null : holdPlaces(summary.places, opening.mapExtent),
    figuresAside: null,
    hover: null,
    searchHits: null,
    details: null,
    arrangement: null,
    storyInHand: noStoryInHand,
    presentation: null,
    // what was recorded was of the other one
    recording: null,
    playback: null,
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
  const columns = await fetchColumns(api, summary, store.getState().document);
  if (!isNewest()) return;
  if (columns.ok) {
    store.setState(({ view }) => ({ document: documentOf(summary, columns.value, view.timeZone), hover: null }));
  }
  if (!columns.ok && !isStale(columns)) {
    store.setState({ notice: { kind: 'problem', fileName: '', problems: columns.problems } });
  }
}

/**
 * The columns of a document, of which a window may have some of `before`. Fails with `problem.stale` where the engine has
 * others.
 */
async function fetchColumns(
  api: ExplorerApi,
  { revision, columns }: DatasetDocument,
  before: OpenDocument | null,
): Promise<Result<EventColumns>> {
  if (before !== null) {
    const since = before.summary.revision;
    const bytes = await api.fetchBytes(changedColumnsPath(revision, since));
    if (!bytes.ok) return bytes;
    const part = changedSince(columns, since);
    if (bytes.value.byteLength === part.byteLength) return success(viewColumns(part, bytes.value, before.told));
    // an engine that has begun anew does not know any more which of them the edit has changed, and gives them all
  }
  const bytes = await api.fetchBytes(columnsPath(revision));
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength !== columns.byteLength) return failure('problem.stale');
  return success(viewColumns(columns, bytes.value));
}

function documentOf(summary: DatasetDocument, told: EventColumns, timeZone: string | null): OpenDocument {
  return readDocument(told, { summary, placed: placedRows(told, summary.places) }, timeZone);
}
