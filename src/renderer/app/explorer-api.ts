import { callsThrough } from '../../shared/calls-through.ts';
import type { ExplorerApi, ExplorerDoor } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { readBytes } from './read-bytes.ts';
import { readResult } from './read-result.ts';

/** The contract, typed, over whichever door the window has. A call never rejects. */
export function createApi(door: ExplorerDoor): ExplorerApi {
  let headers: Readonly<Record<string, string>> | null = null;
  async function fetchBytes(path: string): Promise<Result<ArrayBuffer>> {
    try {
      // once they are known, the request goes out before the caller does anything else: a key is drawn while it is answered
      headers ??= await door.bytesHeaders();
      return await bytesOf(await fetch(path, { headers }));
    } catch {
      // fetch rejects where nobody answers
      return failure('problem.hostGone');
    }
  }
  return {
    // Electron's door rejects where the main process threw, or is gone
    ...callsThrough((name, request) => door.call(name, request).catch(() => failure('problem.hostGone'))),
    host: door.host,
    onEvent: (listener) => door.onEvent(listener),
    fetchBytes,
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

async function bytesOf(response: Response): Promise<Result<ArrayBuffer>> {
  const isResult = response.headers.get('content-type') === 'application/json';
  if (response.ok && !isResult) return success(await readBytes(response));
  const result = await readResult(response);
  return result.ok ? failure('problem.hostAnswer', { status: response.status }) : result;
}
