import type { ListColumn } from '../shared/event-columns.ts';

/**
 * Which values the rows have, by the distinct sets of them: row i has those of set `sets[i]`, and set s has
 * values[offsets[s] … offsets[s + 1]), each once. A few thousand sets stand for a million rows.
 */
export interface ValueSets {
  readonly sets: Uint8Array | Uint16Array | Uint32Array;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Rows with one value each: its set is its number. */
export function singleSets(sets: Uint8Array | Uint16Array, valueCount: number): ValueSets {
  const numbers = Uint32Array.from({ length: valueCount + 1 }, (_, value) => value);
  return { sets, offsets: numbers, values: numbers.subarray(0, valueCount) };
}

/**
 * The sets of the values of lists. `valueOfItem` gives the value of each item (null: the item is the value); `none` is
 * no value, and the only one in the set of a row that has no other.
 */
export function listSets(
  { offsets, values: items }: ListColumn,
  none: number,
  valueOfItem: Uint32Array | null,
): ValueSets {
  const rows = offsets.length - 1;
  const sets = new Uint32Array(rows);
  const known = new KnownSets(none);
  let has: number[] = [];
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (end - start === 1) {
      const item = items[start] ?? 0;
      sets[row] = known.setOfOne(valueOfItem === null ? item : (valueOfItem[item] ?? none));
      continue;
    }
    has = [];
    for (let at = start; at < end; at++) {
      const item = items[at] ?? 0;
      const value = valueOfItem === null ? item : (valueOfItem[item] ?? none);
      if (value !== none && !has.includes(value)) has.push(value);
    }
    sets[row] = has.length > 1 ? known.setOfSeveral(has) : known.setOfOne(has[0] ?? none);
  }
  return { sets: narrowed(sets, known.count), ...known.lists() };
}

/** The sets that were met so far, numbered as they come. */
class KnownSets {
  readonly #ofOne: Int32Array;
  readonly #offsets: number[] = [0];
  readonly #values: number[] = [];
  /** Numbers of sets by the hash of their values: the newest, and for each the one before it in the same slot. */
  #slots = new Int32Array(1 << 12).fill(-1);
  readonly #before: number[] = [];

  constructor(none: number) {
    this.#ofOne = new Int32Array(none + 1).fill(-1);
  }

  get count(): number {
    return this.#before.length;
  }

  setOfOne(value: number): number {
    const known = this.#ofOne[value] ?? -1;
    if (known >= 0) return known;
    const set = this.#add([value], -1);
    this.#ofOne[value] = set;
    return set;
  }

  setOfSeveral(values: readonly number[]): number {
    if (this.count > this.#slots.length) this.#grow();
    const slot = this.#slotOf(values.length, (at) => values[at] ?? 0);
    const newest = this.#slots[slot] ?? -1;
    for (let set = newest; set >= 0; set = this.#before[set] ?? -1) if (this.#holds(set, values)) return set;
    const set = this.#add(values, newest);
    this.#slots[slot] = set;
    return set;
  }

  lists(): { readonly offsets: Uint32Array; readonly values: Uint32Array } {
    return { offsets: Uint32Array.from(this.#offsets), values: Uint32Array.from(this.#values) };
  }

  #add(values: readonly number[], before: number): number {
    for (const value of values) this.#values.push(value);
    this.#offsets.push(this.#values.length);
    return this.#before.push(before) - 1;
  }

  #holds(set: number, values: readonly number[]): boolean {
    const start = this.#offsets[set] ?? 0;
    if ((this.#offsets[set + 1] ?? 0) - start !== values.length) return false;
    return values.every((value, at) => this.#values[start + at] === value);
  }

  #slotOf(length: number, valueAt: (at: number) => number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ valueAt(at), 0x9e37_79b1) ^ (hash >>> 15);
    return (hash ^ (hash >>> 13)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let set = 0; set < this.count; set++) {
      const start = this.#offsets[set] ?? 0;
      const length = (this.#offsets[set + 1] ?? 0) - start;
      if (length < 2) continue;
      const slot = this.#slotOf(length, (at) => this.#values[start + at] ?? 0);
      this.#before[set] = this.#slots[slot] ?? -1;
      this.#slots[slot] = set;
    }
  }
}

/** The same numbers in as few bytes as `count` of them take. */
function narrowed(numbers: Uint32Array, count: number): ValueSets['sets'] {
  if (count <= 1 << 8) return new Uint8Array(numbers);
  return count <= 1 << 16 ? new Uint16Array(numbers) : numbers;
}
