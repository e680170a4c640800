import { giveBack } from '../../shared/give-back.ts';
import { passingMemory } from '../passing-memory.ts';
import { textHash } from './text-hash.ts';

/**
 * Remembers which ids are taken, in 16 bytes each or fewer, whatever they are. Once in very many tables it takes an id for
 * taken that is not: it is then given another one for nothing.
 */
export class IdSet {
  #hashes = emptySlots(2 ** 10);
  #count = 0;

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  /** False where it was there already. */
  add(id: string): boolean {
    const isNew = put(this.#hashes, textHash(id));
    if (isNew) this.#count++;
    if (this.#count * 2 > this.#hashes.length) this.#grow();
    return isNew;
  }

  /** Gives its memory back; it is of no use then. */
  close(): void {
    giveBack(this.#hashes);
  }

  #grow(): void {
    const grown = emptySlots(this.#hashes.length * 2);
    for (const hash of this.#hashes) if (!Number.isNaN(hash)) put(grown, hash);
    this.close();
    this.#hashes = grown;
  }
}

function emptySlots(size: number): Float64Array {
  return new Float64Array(passingMemory(8 * size)).fill(Number.NaN);
}

function put(hashes: Float64Array, hash: number): boolean {
  const size = hashes.length;
  // a power of two: the lowest bits are the remainder, and found in a tenth of the time
  let slot = hash & (size - 1);
  for (let found = hashes[slot] ?? 0; !Number.isNaN(found); found = hashes[slot] ?? 0) {
    if (found === hash) return false;
    slot = slot + 1 === size ? 0 : slot + 1;
  }
  hashes[slot] = hash;
  return true;
}
