import { callsThrough } from '../../shared/calls-through.ts';
import type { ExplorerApi, ExplorerDoor } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { readBytes } from './read-bytes.ts';
import { readResult } from './read-result.ts';

/** The contract, typed, over whichever door the window has. A call never rejects. */
export function createApi(door: ExplorerDoor): ExplorerApi {
  return {
    // Electron's door rejects where the main process threw, or is gone
    ...callsThrough((name, request) => door.call(name, request).catch(() => failure('problem.hostGone'))),
    host: door.host,
    onEvent: (listener) => door.onEvent(listener),
    fetchBytes: (path) => fetchBytes(door, path),
    openFile: (file) => door.openFile(file),
    chooseFile: (kind) => door.chooseFile(kind),
    saveProject: () => door.saveProject(),
    attachFile: (list, id) => door.attachFile(list, id),
    saveAttachment: (id) => door.saveAttachment(id),
    saveText: (fileName, text) => door.saveText(fileName, text),
    saveBytes: (fileName, bytes) => door.saveBytes(fileName, bytes),
    saveExport: (request) => door.saveExport(request),
    savePicture: (request) => door.savePicture(request),
    openPresenter: (audience) => door.openPresenter(audience),
  };
}

async function fetchBytes(door: ExplorerDoor, path: string): Promise<Result<ArrayBuffer>> {
  try {
    const response = await fetch(path, { headers: await door.bytesHeaders() });
    const isResult = response.headers.get('content-type') === 'application/json';
    if (response.ok && !isResult) return success(await readBytes(response));
    const result = await readResult(response);
    return result.ok ? failure('problem.hostAnswer', { status: response.status }) : result;
  } catch {
    // fetch rejects where nobody answers
    return failure('problem.hostGone');
  }
}
