import { Worker } from 'node:worker_threads';
import { failure, type Problem, type Result } from '../shared/problem.ts';
import type { EngineNews, EngineRequest, EngineWorkerData, FromEngine, ToEngine } from './engine-messages.ts';
import { reasonOf } from './files/error-reason.ts';

/**
 * Of memory for what lives briefly, a thread would take 192 MB before it looks what of it is left; with this much it reads a
 * million rows as fast.
 */
export const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** One run of the engine's worker, from its start to its end. */
export interface EngineThread {
  /** Fails with what `ended` gave once the thread has ended; nobody is left waiting. */
  ask(request: EngineRequest): Promise<Result<unknown>>;
  end(): Promise<void>;
}

/** `ended` is called once, with the reason in a word or a sentence, and gives the problem that those are told who wait. */
export function startThread(
  workerPath: string,
  workerData: EngineWorkerData,
  hear: (news: EngineNews) => void,
  ended: (reason: string) => Problem,
): EngineThread {
  const worker = new Worker(workerPath, { workerData, resourceLimits });
  const pending = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let gone: Result<never> | null = null;

  worker.on('message', (message: FromEngine) => {
    if (message.kind !== 'answer') {
      hear(message);
      return;
    }
    pending.get(message.id)?.(message.result);
    pending.delete(message.id);
  });
  worker.on('error', (error) => stop(reasonOf(error)));
  worker.on('exit', (code) => stop(String(code)));

  function stop(reason: string): void {
    if (gone !== null) return;
    gone = { ok: false, problems: [ended(reason)] };
    for (const answer of pending.values()) answer(gone);
    pending.clear();
  }

  return {
    ask(request) {
      if (gone !== null) return Promise.resolve(gone);
      const message: ToEngine = { id: ++lastId, request };
      try {
        worker.postMessage(message, []);
      } catch {
        // Something that cannot be sent to another thread, such as a function.
        return Promise.resolve(failure('problem.badRequest'));
      }
      return new Promise((resolve) => pending.set(message.id, resolve));
    },
    async end() {
      await worker.terminate();
    },
  };
}
