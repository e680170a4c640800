import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ChosenFile, ExplorerDoor, ExplorerEvent, MadeBytes } from '../shared/explorer-api.ts';
import { channels } from '../shared/ipc-channels.ts';
import { success, type Result } from '../shared/problem.ts';
import { receivedFileLimit, tooLargeToReceive } from '../shared/received-file-limit.ts';

type Listener = (event: ExplorerEvent) => void;

const listeners = new Set<Listener>();

ipcRenderer.on(channels.event, (_event, event: ExplorerEvent) => tell(event));

function tell(event: ExplorerEvent): void {
  for (const listener of listeners) listener(event);
}

function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return function stopListening() {
    listeners.delete(listener);
  };
}

async function openFile(file: ChosenFile): Promise<void> {
  if (!(file instanceof File)) throw new TypeError('openFile: not a File');
  const path = webUtils.getPathForFile(file);
  if (path !== '') {
    await ipcRenderer.invoke(channels.openPath, path);
    return;
  }
  const result = await openBytes(file);
  if (!result.ok) tell({ type: 'openFailed', fileName: file.name, problems: result.problems });
}

/** A file made in a page or dragged out of another program has bytes, and no place on the disk. */
async function openBytes(file: File): Promise<Result<null>> {
  if (file.size > receivedFileLimit) return tooLargeToReceive(file.name);
  return await ipcRenderer.invoke(channels.openBytes, file.name, await file.arrayBuffer());
}

/** So much crosses at once: a film need not be in memory twice. */
const pieceBytes = 4 * 2 ** 20;

async function saveBytes(fileName: string, bytes: MadeBytes): Promise<Result<boolean>> {
  if (!(bytes instanceof Blob)) throw new TypeError('saveBytes: not a Blob');
  const begun: Result<string | null> = await ipcRenderer.invoke(channels.beginFile, fileName);
  if (!begun.ok) return begun;
  const key = begun.value;
  if (key === null) return success(false);
  try {
    for (let at = 0; at < bytes.size; at += pieceBytes) {
      const piece = await bytes.slice(at, at + pieceBytes).arrayBuffer();
      const added: Result<null> = await ipcRenderer.invoke(channels.addToFile, key, piece);
      if (!added.ok) return added;
    }
    return await ipcRenderer.invoke(channels.endFile, key);
  } catch (error) {
    // bytes that cannot be read any more: nothing of the file stays
    await ipcRenderer.invoke(channels.dropFile, key);
    throw error;
  }
}

const door: ExplorerDoor = {
  host: 'electron',
  call: (name, request) => ipcRenderer.invoke(channels.call, name, request),
  onEvent,
  bytesHeaders: () => Promise.resolve({}),
  openFile,
  chooseFile: (kind) => ipcRenderer.invoke(channels.chooseFile, kind),
  saveProject: () => ipcRenderer.invoke(channels.saveProject),
  attachFile: (list, id) => ipcRenderer.invoke(channels.attachFile, list, id),
  saveAttachment: (id) => ipcRenderer.invoke(channels.saveAttachment, id),
  saveText: (fileName, text) => ipcRenderer.invoke(channels.saveText, fileName, text),
  saveBytes,
  saveExport: (request) => ipcRenderer.invoke(channels.saveExport, request),
  savePicture: (request) => ipcRenderer.invoke(channels.savePicture, request),
  openPresenter: (audience) => ipcRenderer.invoke(channels.openPresenter, audience),
};

contextBridge.exposeInMainWorld('explorer', door);
