import type { OpenDataset } from './open-dataset.ts';

/** What is made ready in the background of what is open: for searches, while nothing else is to do. */
export class Preparing {
  #abort = new AbortController();
  /** All that was begun, also what another has taken the place of. */
  #done: Promise<unknown> = Promise.resolve();

  /** In the place of what is being made ready. */
  start(dataset: Pick<OpenDataset, 'prepare'>): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    // what could not be made ready now is tried again when it is asked for
    const begun = dataset.prepare(this.#abort.signal).catch(() => undefined);
    this.#done = Promise.all([this.#done, begun]);
  }

  /** Resolves once nothing is written any more. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#done;
  }
}
