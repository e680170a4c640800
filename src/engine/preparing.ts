import type { OpenDataset } from './open-dataset.ts';

/** What is made ready in the background of what is open: for searches, while nothing else is to do. */
export class Preparing {
  #abort = new AbortController();
  #done: Promise<void> = Promise.resolve();

  /** In the place of what is being made ready. */
  start(dataset: OpenDataset): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#done = dataset.prepare(this.#abort.signal);
  }

  /** Resolves once nothing is written any more. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#done;
  }
}
