import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { ExplorerApi, ExplorerEvent, Session } from '../../shared/explorer-api.ts';
import type { Message } from '../../shared/problem.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { followHistory } from './follow-history.ts';
import { followSearch } from './follow-search.ts';
import { followSelection } from './follow-selection.ts';
import { openDocument, showChange } from './open-document.ts';
import { followOwnMaps } from './own-maps.ts';
import { hearImport } from './table-importing.ts';

/** Joins a store to the engine: shows what is open, follows what the engine tells, fetches what the view asks for. */
export async function beginSession(store: ExplorerStore, api: ExplorerApi, session: Session): Promise<void> {
  let newest: DatasetDocument | null = null;
  /** What was opened is not shown yet. */
  let isOpening = false;
  const maps = followOwnMaps(store, api);
  const open = async (document: DatasetDocument): Promise<void> => {
    newest = document;
    isOpening = true;
    await openDocument(store, api, document, () => newest === document);
    if (store.getState().document?.summary !== document) return;
    isOpening = false;
    void maps.restore();
  };
  const ask = (dialog: 'export' | 'picture' | 'record'): void => {
    const { document, recording } = store.getState();
    // what is recorded is none of a person's own views
    if (document !== null && recording === null) store.setState({ dialog });
  };
  const hear = (event: ExplorerEvent): void => {
    switch (event.type) {
      case 'opening':
        // its first step puts away what is told of another file; what is told meanwhile stays
        store.setState(({ opening, notice }) => ({ opening: event, notice: opening === null ? null : notice }));
        return;
      case 'opened':
        void open(event.document);
        return;
      case 'changed':
        if (isOpening) {
          void open(event.document);
          return;
        }
        newest = event.document;
        void showChange(store, api, event.document, () => newest === event.document);
        return;
      case 'openFailed': {
        const { fileName, problems } = event;
        store.setState({ opening: null, notice: { kind: 'failed', fileName, problems } });
        return;
      }
      case 'saving':
        store.setState({ saving: { fileName: event.fileName, done: event.done } });
        return;
      case 'saved':
        store.setState({
          saving: null,
          notice: { kind: 'saved', fileName: event.fileName, problems: [], done: savedAll(event.count) },
        });
        return;
      case 'saveFailed': {
        const { fileName, problems } = event;
        store.setState({ saving: null, notice: { kind: 'unsaved', fileName, problems } });
        return;
      }
      case 'mapsChanged':
        void maps.hear(event.added);
        return;
      case 'draftsChanged':
        store.setState({ drafts: event.drafts });
        return;
      case 'draftsAsked':
        if (store.getState().recording === null) store.setState({ dialog: 'drafts' });
        return;
      case 'exportAsked':
        ask('export');
        return;
      case 'pictureAsked':
        ask('picture');
        return;
      case 'recordingAsked':
        ask('record');
        return;
      case 'linkFollowed':
        // who draws the window follows it
        return;
      case 'preferencesChanged':
        store.setState({ preferences: event.preferences });
        return;
      case 'importOffered':
      case 'importing':
      case 'importRead':
      case 'importFailed':
        hearImport(store, event);
    }
  };
  api.onEvent(hear);
  followSelection(store, api);
  followSearch(store, api);
  followHistory(store);
  store.setState({ drafts: session.drafts });
  if (session.document !== null) await open(session.document);
  if (session.offer !== undefined) hear({ type: 'importOffered', offer: session.offer });
  if (session.problems.length > 0) {
    store.setState({ notice: { kind: 'failed', fileName: '', problems: session.problems } });
  }
}

function savedAll(count: number): Message {
  return { key: 'notice.savedAll', values: { count } };
}
