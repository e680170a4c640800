import type { Result } from '../../shared/problem.ts';
import type { MapFile } from './map-file.ts';

/** A map that is held open: it is closed once nobody reads a tile of it. */
export class HeldMap {
  readonly opening: Promise<Result<MapFile>>;
  #readers = 0;
  #isLetGo = false;
  #tellUnread: () => void = () => undefined;

  constructor(opening: Promise<Result<MapFile>>) {
    this.opening = opening;
  }

  /** Whether it is closed, or about to be: who wants a tile opens the map once more. */
  get isLetGo(): boolean {
    return this.#isLetGo;
  }

  /** As a `MapFile` does; fails with what is wrong with the map where it could not be opened. */
  async tile(z: number, x: number, y: number): Promise<Result<Uint8Array | null>> {
    this.#readers += 1;
    try {
      const file = await this.opening;
      return file.ok ? await file.value.tile(z, x, y) : file;
    } finally {
      this.#readers -= 1;
      if (this.#readers === 0) this.#tellUnread();
    }
  }

  /** To be called once. Resolves when the file is closed. */
  async letGo(): Promise<void> {
    this.#isLetGo = true;
    const unread = new Promise<void>((resolve) => {
      this.#tellUnread = resolve;
    });
    const file = await this.opening;
    if (!file.ok) return;
    if (this.#readers > 0) await unread;
    await file.value.close();
  }
}
