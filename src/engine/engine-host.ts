import { basename } from 'node:path';
import { callNames, type CallName, type ExplorerEvent } from '../shared/explorer-api.ts';
import type { ExportRequest } from '../shared/export.ts';
import type { PictureRequest } from '../shared/picture.ts';
import { failure, success, type Result } from '../shared/problem.ts';
import type { EngineWorkerData } from './engine-messages.ts';
import type { BytesPiece } from './host/bytes-piece.ts';
import type { FileToAttach } from './evidence-calls.ts';
import type { FileToOpen } from './explorer-engine.ts';
import { startLastingThread } from './lasting-thread.ts';
import type { AttachmentBytes } from './project/evidence.ts';
import type { SavedProject, SaveTarget } from './project/save-project.ts';

export interface EngineOptions extends Omit<EngineWorkerData, 'startFile' | 'firstRevision'> {
  /** Path of the built `engine-worker.ts`. */
  readonly workerPath: string;
  /** Path of what to open first; null: the first dataset. */
  readonly startFile: string | null;
}

/** The engine as its host sees it. All of it fails with `problem.engineStopped` once the engine's thread has ended. */
export interface EngineHost {
  /** Fails with `problem.noSuchCall` where there is no call of this name. */
  call(name: CallName, request: unknown): Promise<Result<unknown>>;
  /**
   * Resolves when it is decided; what became of it comes as an event. `fileName` is what people know the file by.
   * `isTable`: a person has said that it is a table, whatever its columns are.
   */
  openPath(path: string, fileName: string, isTable?: boolean): Promise<void>;
  /** Lays a map on the basemap; what becomes of it comes as an event. Whether it can be drawn. */
  addMap(file: FileToOpen): Promise<Result<boolean>>;
  /** Saves what is open as a project, and goes on in that file where `goesOn`; else what is open stays open as it is. */
  saveProject(target: SaveTarget, goesOn: boolean): Promise<Result<SavedProject>>;
  /** Writes events of what is open in another format. */
  exportTo(request: ExportRequest, target: SaveTarget): Promise<Result<null>>;
  /** Draws what a window shows; the call `stopPicture` ends it. */
  pictureTo(request: PictureRequest, target: SaveTarget): Promise<Result<null>>;
  /** Keeps a file with a record of what is open, as evidence. */
  attachFile(file: FileToAttach): Promise<Result<null>>;
  /** Fails with `problem.noAttachment`, and where its bytes are not what they were. */
  readAttachment(id: string): Promise<Result<AttachmentBytes>>;
  /** In pieces that nobody writes into; `path` as in `shared/bytes-path.ts`. Fails with `problem.stale` or `problem.noSuchBytes`. */
  readBytes(path: string): Promise<Result<readonly BytesPiece[]>>;
  /** Returns its own undo. */
  onEvent(listener: (event: ExplorerEvent) => void): () => void;
  /** Ends the engine's thread. */
  close(): Promise<void>;
}

/** Starts the engine on a thread of its own; it begins to read the start file at once. */
export function startEngine({ workerPath, startFile, ...settings }: EngineOptions): EngineHost {
  const listeners = new Set<(event: ExplorerEvent) => void>();
  const first = startFile === null ? null : { path: startFile, fileName: basename(startFile) };
  const thread = startLastingThread(workerPath, { ...settings, startFile: first }, tell);

  function tell(event: ExplorerEvent): void {
    for (const listener of listeners) listener(event);
  }

  return {
    async call(name, request) {
      return callNames.includes(name)
        ? await thread.ask({ kind: 'call', name, request })
        : failure('problem.noSuchCall');
    },
    openPath: (path, fileName, isTable = false) => thread.open({ path, fileName }, isTable),
    async addMap(file) {
      return (await thread.ask({ kind: 'map', file })) as Result<boolean>;
    },
    async saveProject(target, goesOn) {
      return (await thread.ask({ kind: 'save', target, goesOn })) as Result<SavedProject>;
    },
    async exportTo(asked, target) {
      const result = await thread.ask({ kind: 'export', asked, target });
      return result.ok ? success(null) : result;
    },
    async pictureTo(asked, target) {
      const result = await thread.ask({ kind: 'picture', asked, target });
      return result.ok ? success(null) : result;
    },
    async attachFile(file) {
      const result = await thread.ask({ kind: 'attach', file });
      return result.ok ? success(null) : result;
    },
    async readAttachment(id) {
      return (await thread.ask({ kind: 'attachment', id })) as Result<AttachmentBytes>;
    },
    async readBytes(path) {
      return (await thread.ask({ kind: 'bytes', path })) as Result<readonly BytesPiece[]>;
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => thread.end(),
  };
}
