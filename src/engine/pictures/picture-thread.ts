import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PictureRequest } from '../../shared/picture.ts';
import type { DrawnDataset } from './drawn-dataset.ts';

/** What a thread draws. */
export interface PictureWork {
  readonly dataset: DrawnDataset;
  /** Those that pass the filters and the brush of the view. */
  readonly rows: Uint32Array;
  readonly request: PictureRequest;
  readonly fileName: string;
  /** Whether a draft holds edits that are not in the file. */
  readonly isEdited: boolean;
  /** Ships with the app, read-only. */
  readonly resourcesFolder: string;
}

/** As it is written, beside this file; built, beside the program, whose parts may lie a folder deeper. */
const workerPaths = ['picture-worker.ts', 'picture-worker.js', '../picture-worker.js'];

/**
 * Draws on a thread of its own, so that windows are answered meanwhile, and it can be ended at any moment. Null once `signal` is
 * aborted. Rejects with what the thread died of.
 */
export async function drawOnThread(work: PictureWork, signal: AbortSignal): Promise<Uint8Array | null> {
  const path = workerPaths.map((name) => new URL(name, import.meta.url)).find((url) => existsSync(url));
  if (path === undefined) throw new Error('the worker that draws pictures is not there');
  if (signal.aborted) return null;
  const worker = new Worker(path, { workerData: work });
  try {
    const [bytes]: Uint8Array[] = await once(worker, 'message', { signal });
    return bytes ?? null;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    await worker.terminate();
  }
}
