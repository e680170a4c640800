import type { Term } from '../../shared/dataset.ts';
import type { PathKey } from './json-path.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';

/** Where the records go that name no category: a dash in every language. */
export const unnamed: Term = { id: 'uncategorised', name: { und: '—' } };

/**
 * The categories, tags, commodities or units of a dataset. A record may use one that the file does not list: it is added at
 * the end, with its id for a name, so that nothing of it is hidden.
 */
export class TermList {
  readonly #terms: Map<string, Term>;

  constructor(terms: readonly Term[]) {
    this.#terms = new Map(terms.map((term) => [term.id, term]));
  }

  /** `id`, found at `keys` in a record and now a term of the list; told the first time that it was none. */
  use(id: string, report: RecordReport, keys: readonly PathKey[]): string {
    if (this.#terms.has(id)) return id;
    this.#terms.set(id, { id, name: { und: id } });
    report.warn(keys, { key: 'problem.unknownTerm', values: { id: shorten(id) } });
    return id;
  }

  /** The id of the term for records that name none. */
  useUnnamed(): string {
    if (!this.#terms.has(unnamed.id)) this.#terms.set(unnamed.id, unnamed);
    return unnamed.id;
  }

  get terms(): readonly Term[] {
    return [...this.#terms.values()];
  }
}
