import { ColumnSearch } from '../../kernels/column-search.ts';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { createEventDetails } from '../../kernels/event-details.ts';
import { rowsHolding, searchedText } from '../../kernels/searched-text.ts';
import { withPoints } from '../../kernels/unknown-places.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { columnsPath, searchPath } from '../../shared/bytes-path.ts';
import { callsThrough } from '../../shared/calls-through.ts';
import { noDrafts } from '../../shared/draft.ts';
import { viewColumns } from '../../shared/event-columns.ts';
import type { ExplorerApi, ExplorerEvent, Preferences } from '../../shared/explorer-api.ts';
import type { PageRecords } from '../../shared/page-parts.ts';
import { failure, success } from '../../shared/problem.ts';
import { saveBytes } from '../app/save-bytes.ts';

/** The contract, answered from what a page carries with it: nothing can be opened, changed or kept. */
export function createPageApi(records: PageRecords, columnBytes: ArrayBuffer): ExplorerApi {
  const { document, events, relations, notes, knownPlaces, version } = records;
  const { revision } = document;
  const listeners = new Set<(event: ExplorerEvent) => void>();
  let preferences: Preferences = { language: 'system', theme: 'system', showsHint: false };
  const detailsOf = createEventDetails({ ...document, relations, notes });
  const find = pageSearch(records, columnBytes);
  const refused = () => Promise.resolve(failure('problem.onlyRead'));
  return {
    ...callsThrough(refused),
    host: 'page',
    onEvent(listener) {
      listeners.add(listener);
      return function stopListening() {
        listeners.delete(listener);
      };
    },
    getSession: () => Promise.resolve(success({ version, preferences, document, problems: [], drafts: noDrafts })),
    getEventDetails({ row }) {
      const event = events[row];
      return Promise.resolve(event === undefined ? failure('problem.badRequest') : success(detailsOf(event)));
    },
    setPreferences(next) {
      preferences = next;
      for (const listener of listeners) listener({ type: 'preferencesChanged', preferences });
      return Promise.resolve(success(null));
    },
    suggestPlaces({ text }) {
      return Promise.resolve(success(knownPlaces.flatMap(({ name, place }) => (name === text ? [place] : []))));
    },
    getMaps: () => Promise.resolve(success({ maps: [], layers: [] })),
    showMaps: () => Promise.resolve(success(null)),
    fetchBytes(path) {
      if (path === columnsPath(revision)) return Promise.resolve(success(columnBytes));
      const searched = searchPath(revision, '');
      if (!path.startsWith(searched)) return refused();
      return Promise.resolve(success(find(decodeURIComponent(path.slice(searched.length))).buffer));
    },
    openFile: () => Promise.resolve(),
    chooseFile: () => Promise.resolve(),
    saveProject: () => Promise.resolve(),
    attachFile: refused,
    saveAttachment: refused,
    saveText(fileName, text) {
      saveBytes(new Blob([text], { type: 'text/plain' }), fileName);
      return Promise.resolve(success(true));
    },
    saveBytes: refused,
    saveExport: refused,
    savePicture: refused,
    openPresenter: () => Promise.resolve('blocked'),
  };
}

/** Finds as the engine does: nothing is made ready before something is looked for. */
function pageSearch(
  { document, events, relations, notes, knownPlaces }: PageRecords,
  columnBytes: ArrayBuffer,
): (query: string) => Uint8Array<ArrayBuffer> {
  let search: ColumnSearch | null = null;
  let texts: readonly string[] | null = null;
  const points = new Map(knownPlaces.map(({ name, place }) => [name, place]));
  return (query) => {
    search ??= new ColumnSearch(
      columnsInZone(viewColumns(document.columns, columnBytes), document.timeZones, null),
      document,
      spokenNames,
    );
    return search.search(withPoints(query, points), (terms) => {
      texts ??= events.map(searchedText({ ...document, relations, notes }));
      return rowsHolding(texts, terms);
    });
  };
}
