import type { Message } from '../../shared/problem.ts';
import { jsonPath, type PathKey } from './json-path.ts';
import type { ProblemList } from './problem-list.ts';
import { isContainer, valueAt, type KeptEntries } from './remove-faults.ts';

/**
 * Where to tell what is wrong with one record. Takes the place of a value as keys within the record as it is now, and
 * tells it as the path in the file, where faulty entries of a list may have stood before it.
 */
export class RecordReport {
  readonly #base: string;
  readonly #problems: ProblemList;
  readonly #record: unknown;
  readonly #kept: KeptEntries;

  /** `base` is the path of the record in the file; `record` what is left of it, `kept` what is left of its lists. */
  constructor(base: string, problems: ProblemList, record: unknown, kept: KeptEntries) {
    this.#base = base;
    this.#problems = problems;
    this.#record = record;
    this.#kept = kept;
  }

  /** Something was changed or left out; the record is kept. */
  warn(keys: readonly PathKey[], message: Message): void {
    this.#problems.warn(this.#path(keys), message);
  }

  /** Why the record is left out. */
  error(keys: readonly PathKey[], message: Message): void {
    this.#problems.error(this.#path(keys), message);
  }

  #path(keys: readonly PathKey[]): string {
    if (this.#kept.size === 0) return jsonPath(this.#base, keys);
    return jsonPath(
      this.#base,
      keys.map((key, depth) => this.#keyInFile(key, keys.slice(0, depth))),
    );
  }

  #keyInFile(key: PathKey, before: readonly PathKey[]): PathKey {
    const container = valueAt(this.#record, before);
    if (typeof key !== 'number' || !isContainer(container)) return key;
    return this.#kept.get(container)?.[key] ?? key;
  }
}
