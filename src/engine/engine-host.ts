import { Worker } from 'node:worker_threads';
import { callNames, type CallName, type ExplorerEvent } from '../shared/explorer-api.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import type { EngineRequest, EngineWorkerData, FromEngine, ToEngine } from './engine-messages.ts';
import { reasonOf } from './files/error-reason.ts';

export interface EngineOptions extends EngineWorkerData {
  /** Path of the built `engine-worker.ts`. */
  readonly workerPath: string;
}

/** The engine as its host sees it. All of it fails with `problem.engineStopped` once the engine's thread has ended. */
export interface EngineHost {
  /** Fails with `problem.noSuchCall` where there is no call of this name. */
  call(name: CallName, request: unknown): Promise<Result<unknown>>;
  /** Resolves when it is decided; what became of it comes as an event. `fileName` is what people know the file by. */
  openPath(path: string, fileName: string): Promise<void>;
  /** `path` as in `shared/bytes-path.ts`. Fails with `problem.stale` or `problem.noSuchBytes`. */
  readBytes(path: string): Promise<Result<ArrayBuffer>>;
  /** Returns its own undo. */
  onEvent(listener: (event: ExplorerEvent) => void): () => void;
  /** Ends the engine's thread. */
  close(): Promise<void>;
}

/** Starts the engine on a thread of its own; it begins to read the start file at once. */
export function startEngine({ workerPath, ...workerData }: EngineOptions): EngineHost {
  const worker = new Worker(workerPath, { workerData });
  const listeners = new Set<(event: ExplorerEvent) => void>();
  const pending = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let lastFileName = '';
  let stopped: readonly Problem[] | null = null;
  let closing = false;

  worker.on('message', (message: FromEngine) => {
    if (message.kind === 'event') {
      emit(message.event);
      return;
    }
    pending.get(message.id)?.(message.result);
    pending.delete(message.id);
  });
  worker.on('error', (error) => stop(reasonOf(error)));
  worker.on('exit', (code) => stop(String(code)));

  function emit(event: ExplorerEvent): void {
    if (event.type === 'opening') lastFileName = event.fileName;
    for (const listener of listeners) listener(event);
  }

  /** Leaves nobody waiting; windows hear of it as of a file that could not be opened. */
  function stop(reason: string): void {
    if (stopped !== null) return;
    const message = { key: 'problem.engineStopped', values: { reason } };
    stopped = [{ path: '', message, severity: 'error' }];
    for (const answer of pending.values()) answer({ ok: false, problems: stopped });
    pending.clear();
    if (!closing) emit({ type: 'openFailed', fileName: lastFileName, problems: stopped });
  }

  function ask(request: EngineRequest): Promise<Result<unknown>> {
    if (stopped !== null) return Promise.resolve({ ok: false, problems: stopped });
    const message: ToEngine = { id: ++lastId, request };
    try {
      worker.postMessage(message, []);
    } catch {
      // Something that cannot be sent to another thread, such as a function.
      return Promise.resolve(failure('problem.badRequest'));
    }
    return new Promise((resolve) => pending.set(message.id, resolve));
  }

  return {
    async call(name, request) {
      return callNames.includes(name) ? await ask({ kind: 'call', name, request }) : failure('problem.noSuchCall');
    },
    async openPath(path, fileName) {
      if (stopped !== null) emit({ type: 'openFailed', fileName, problems: stopped });
      else await ask({ kind: 'open', path, fileName });
    },
    async readBytes(path) {
      const result = await ask({ kind: 'bytes', path });
      if (!result.ok) return result;
      return result.value instanceof ArrayBuffer ? success(result.value) : failure('problem.noSuchBytes');
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closing = true;
      await worker.terminate();
    },
  };
}
