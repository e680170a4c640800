import { translatorFor } from '../../messages/translator.ts';
import type { Term } from '../../shared/dataset.ts';
import { languages } from '../../shared/language.ts';
import type { PathKey } from './json-path.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';

/** Where the records go that name no category; it says so in the languages of the interface. */
export const unnamed: Term = {
  id: 'uncategorised',
  name: Object.fromEntries(languages.map((language) => [language, translatorFor(language)('facet.none.category')])),
};
/** What it was called before: a project that holds it so says it in words now. */
const namedBefore = '—';

function isUnnamed({ id, name }: Term): boolean {
  return id === unnamed.id && Object.values(name).every((text) => text === namedBefore);
}

/**
 * The categories, tags, commodities or units of a dataset. A record may use one that the file does not list: it is added at
 * the end, with its id for a name, so that nothing of it is hidden.
 */
export class TermList {
  readonly #terms: Term[] = [];
  readonly #places = new Map<string, number>();

  constructor(terms: readonly Term[]) {
    for (const term of terms) this.#add(isUnnamed(term) ? unnamed : term);
  }

  /** `id`, found at `keys` in a record and now a term of the list; told the first time that it was none. */
  use(id: string, report: RecordReport, keys: readonly PathKey[]): string {
    if (this.add(id)) report.warn(keys, { key: 'problem.unknownTerm', values: { id: shorten(id) } });
    return id;
  }

  /** Makes `id` a term of the list; false where it is one already. */
  add(id: string): boolean {
    // of a million events, most name one that is there
    if (this.#places.has(id)) return false;
    return this.#add(id === unnamed.id ? unnamed : { id, name: { und: id } });
  }

  /** The id of the term for records that name none. */
  useUnnamed(): string {
    this.#add(unnamed);
    return unnamed.id;
  }

  get terms(): readonly Term[] {
    return [...this.#terms];
  }

  /** Where it stands in the list; undefined where it is no term of it. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  #add(term: Term): boolean {
    if (this.#places.has(term.id)) return false;
    this.#places.set(term.id, this.#terms.length);
    this.#terms.push(term);
    return true;
  }
}
