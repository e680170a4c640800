import type {
  CallName,
  ChosenFile,
  ExplorerDoor,
  ExplorerEvent,
  FileKind,
  Session,
} from '../../shared/explorer-api.ts';
import { attachmentLimit } from '../../shared/attachment.ts';
import { eventCountHeader } from '../../shared/event-count-header.ts';
import type { EditedList } from '../../shared/edit.ts';
import type { PictureRequest } from '../../shared/picture.ts';
import type { ExportRequest } from '../../shared/export.ts';
import { hasMapName } from '../../shared/own-map.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { receivedFileLimit, tooLargeToReceive } from '../../shared/received-file-limit.ts';
import { toWireText } from '../../shared/wire-text.ts';
import { followHttpEvents } from './http-events.ts';
import { openHttpSession } from './http-session.ts';
import { endingsOf, pickFile } from './pick-file.ts';
import { createPresenterTab } from './presenter-tab.ts';
import { readResult } from './read-result.ts';
import { saveBytes } from './save-bytes.ts';

type Listener = (event: ExplorerEvent) => void;
type SessionHeaders = Readonly<Record<string, string>>;

interface DownloadedFile {
  readonly bytes: Blob;
  readonly fileName: string;
  readonly headers: Headers;
}

/** The door of a page in a browser: the loopback server that the page came from. */
export function createHttpDoor(): ExplorerDoor {
  const listeners = new Set<Listener>();
  const openPresenterTab = createPresenterTab();
  /** Of the document that the page was told of last, by an event or an answer. The engine counts upwards. */
  let revision = 0;

  function tell(event: ExplorerEvent): void {
    if (event.type === 'opened' || event.type === 'changed') revision = event.document.revision;
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        // a bug, but not of the stream of events, which goes on
        reportError(error);
      }
    }
  }

  /** Null where this tab has no session. Events stand before the first call is answered, so that none is missed. */
  const joined: Promise<SessionHeaders | null> = join();

  async function join(): Promise<SessionHeaders | null> {
    const session = await openHttpSession();
    if (session === null) return null;
    const headers = { authorization: `Bearer ${session}` };
    await followHttpEvents(headers, tell, () => void catchUp());
    return headers;
  }

  async function post(path: string, body: BodyInit): Promise<Result<unknown>> {
    try {
      const headers = await joined;
      if (headers === null) return failure('problem.noSession');
      return await readResult(await fetch(path, { method: 'POST', headers, body }));
    } catch {
      // fetch rejects where nobody answers
      return failure('problem.hostGone');
    }
  }

  async function call(name: CallName, request: unknown): Promise<Result<unknown>> {
    const result = await post('/api/call', toWireText({ name, request }));
    if (name === 'getSession') revision = documentIn(result)?.revision ?? revision;
    return result;
  }

  /** Tells what was opened, and what became of drafts, while no event came through; the bytes of what the page shows are gone since. */
  async function catchUp(): Promise<void> {
    const session = await post('/api/call', toWireText({ name: 'getSession', request: null }));
    if (!session.ok) return;
    const document = documentIn(session);
    if (document !== null && document.revision > revision) tell({ type: 'opened', document });
    tell({ type: 'draftsChanged', drafts: (session.value as Session).drafts });
  }

  async function openFile(file: ChosenFile, kind: FileKind = 'any'): Promise<void> {
    if (!(file instanceof File)) throw new TypeError('openFile: not a File');
    if (hasMapName(file.name)) {
      await addMap(file);
      return;
    }
    const result =
      file.size > receivedFileLimit
        ? tooLargeToReceive(file.name)
        : await post(`/api/open?${new URLSearchParams({ name: file.name, as: kind })}`, file);
    if (!result.ok) tell({ type: 'openFailed', fileName: file.name, problems: result.problems });
  }

  async function addMap(file: File): Promise<void> {
    const result = await post(`/api/map?${new URLSearchParams({ name: file.name })}`, file);
    if (!result.ok) tell({ type: 'openFailed', fileName: file.name, problems: result.problems });
  }

  async function saveProject(): Promise<void> {
    const made = await download('/api/save');
    if (!made.ok) {
      tell({ type: 'saveFailed', fileName: '', problems: made.problems });
      return;
    }
    const { bytes, fileName, headers } = made.value;
    saveBytes(bytes, fileName);
    tell({ type: 'saved', fileName, count: Number(headers.get(eventCountHeader)) });
    // of what is no draft nothing is noted
    await call('noteDownload', { fileName });
  }

  async function attachFile(list: EditedList, id: string): Promise<Result<boolean>> {
    const file = await pickFile('');
    if (file === null) return success(false);
    const megabytes = Math.ceil(file.size / 2 ** 20);
    const limit = attachmentLimit / 2 ** 20;
    if (file.size > attachmentLimit) {
      return failure('problem.attachmentTooLarge', { fileName: file.name, megabytes, limit });
    }
    const attached = await post(`/api/attach?${new URLSearchParams({ list, id, name: file.name })}`, file);
    return attached.ok ? success(true) : attached;
  }

  async function saveAttachment(id: string): Promise<Result<boolean>> {
    const made = await download(`/api/attachment?${new URLSearchParams({ id })}`);
    if (!made.ok) return made;
    saveBytes(made.value.bytes, made.value.fileName);
    return success(true);
  }

  async function saveMade(path: string, request: ExportRequest | PictureRequest): Promise<Result<boolean>> {
    const made = await download(path, toWireText(request));
    if (!made.ok) return made;
    saveBytes(made.value.bytes, made.value.fileName);
    return success(true);
  }

  async function download(path: string, body: BodyInit | null = null): Promise<Result<DownloadedFile>> {
    try {
      const headers = await joined;
      if (headers === null) return failure('problem.noSession');
      const response = await fetch(path, { method: 'POST', headers, body });
      const name = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      if (name !== undefined) {
        return success({ bytes: await response.blob(), fileName: decodeURIComponent(name), headers: response.headers });
      }
      const result = await readResult(response);
      return result.ok ? failure('problem.hostAnswer', { status: response.status }) : result;
    } catch {
      return failure('problem.hostGone');
    }
  }

  return {
    host: 'browser',
    call,
    onEvent(listener) {
      listeners.add(listener);
      return function stopListening() {
        listeners.delete(listener);
      };
    },
    bytesHeaders: async () => (await joined) ?? {},
    openFile,
    async chooseFile(kind) {
      const file = await pickFile(endingsOf(kind));
      if (file === null) return;
      if (kind === 'map') await addMap(file);
      else await openFile(file, kind);
    },
    saveProject,
    attachFile,
    saveAttachment,
    saveExport: (request) => saveMade('/api/export', request),
    savePicture: (request) => saveMade('/api/picture', request),
    openPresenter: (audience) => Promise.resolve(openPresenterTab(audience)),
    saveBytes(fileName, bytes) {
      if (!(bytes instanceof Blob)) throw new TypeError('saveBytes: not a Blob');
      saveBytes(bytes, fileName);
      return Promise.resolve(success(true));
    },
    saveText(fileName, text) {
      saveBytes(new Blob([text], { type: 'text/plain' }), fileName);
      return Promise.resolve(success(true));
    },
  };
}

function documentIn(session: Result<unknown>): Session['document'] {
  return session.ok ? (session.value as Session).document : null;
}
