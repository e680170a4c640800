import { readDistance, usualDistance } from '../../kernels/search-distance.ts';
import { understandSearch } from '../../kernels/search-meaning.ts';
import type { SearchProblem, TextPiece } from '../../kernels/search-expression.ts';
import type { SearchNames } from '../../kernels/search-names.ts';
import { endsInBracket, endsInQuotation, fieldText, suggestSearch } from '../../kernels/search-suggestions.ts';
import { fieldWords, type SearchField } from '../../kernels/search-words.ts';
import type { MessageKey } from '../../messages/en.ts';
import { facetWords } from '../../messages/facet-words.ts';
import { formatFigure } from '../../messages/figure-words.ts';
import { readNearness } from '../../messages/near-reading.ts';
import { translatorFor, type Translate } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';

export interface SearchOption {
  readonly key: string;
  /** What takes the place of `at`. */
  readonly text: string;
  readonly title: string;
  readonly detail: string;
}

/** What is said of what stands in the search field. */
export interface SearchReading {
  readonly problems: readonly SearchProblem[];
  /** Of places that the file does not know, where they are taken to be. */
  readonly elsewhere: readonly string[];
  /** What could stand at the caret. */
  readonly options: readonly SearchOption[];
  readonly at: TextPiece;
  /** How to go on; empty where nothing is to be said. */
  readonly hint: string;
  /** Where words say that a place is near: the field that asks so, and in words what it shows. */
  readonly near: { readonly query: string; readonly label: string } | null;
}

const fieldDetail: Readonly<Record<SearchField, MessageKey>> = {
  actor: 'search.field.actor',
  place: 'search.field.place',
  country: 'search.field.country',
  category: 'search.field.category',
  source: 'search.field.source',
  status: 'search.field.status',
  certainty: 'search.field.certainty',
  tag: 'search.field.tag',
  grade: 'search.field.grade',
  evidence: 'search.field.evidence',
  before: 'search.field.before',
  after: 'search.field.after',
  near: 'search.field.near',
};

const valueHint: Readonly<Partial<Record<SearchField, MessageKey>>> = {
  grade: 'search.hint.grade',
  near: 'search.hint.near',
};

/** Of a date that is understood: what it finds besides. */
const dateHint: Readonly<Record<'before' | 'after', MessageKey>> = {
  before: 'search.hint.before',
  after: 'search.hint.after',
};

export const nothingRead: SearchReading = {
  problems: [],
  elsewhere: [],
  options: [],
  at: { from: 0, to: 0 },
  hint: '',
  near: null,
};

/** Reads what is typed as the engine does, and finds what could follow at the caret. */
export function readSearch(query: string, caret: number, names: SearchNames, language: Language): SearchReading {
  const say = translatorFor(language);
  const { problems } = understandSearch(query, names);
  const near = nearnessOf(query, names, language);
  const offered = suggestSearch(query, caret, names, language);
  const open = openHint(query, say);
  if (offered === null) return { ...nothingRead, problems, near, hint: open };
  if (offered.kind === 'date') {
    return { ...nothingRead, problems, near, hint: say(offered.isDate ? dateHint[offered.field] : 'search.hint.date') };
  }
  if (offered.kind === 'fields') {
    const options = offered.fields.map((field) => fieldOption(field, `${fieldWords[field][language]}:`, say));
    return {
      ...nothingRead,
      problems,
      options,
      at: offered.at,
      hint: query === '' ? say('search.hint.words') : open,
      near,
    };
  }
  const { field, facet, ids, at } = offered;
  const { lists } = names;
  const nameOf = facetWords(facet, lists, language);
  const options = ids.map((id) => {
    const name = facet === 'source' ? (lists.sources.find((one) => one.id === id)?.title ?? id) : nameOf(id);
    return { key: id, text: fieldText(field, name, language), title: name, detail: '' };
  });
  // where nothing fits, a mark that was never closed may be why
  const hint = options.length === 0 && endsInQuotation(query) ? open : say(valueHint[field] ?? 'search.hint.value');
  return { ...nothingRead, problems, options, at, hint, near };
}

/** Of what is still open at the end, the innermost; empty where nothing is. */
function openHint(query: string, say: Translate): string {
  if (endsInQuotation(query)) return say('search.hint.quotation');
  return endsInBracket(query) ? say('search.hint.bracket') : '';
}

/** Null where the words say nothing of the kind, or no place on the map is called so. */
function nearnessOf(typed: string, names: SearchNames, language: Language): SearchReading['near'] {
  const said = readNearness(typed);
  if (said === null) return null;
  const distance = said.within === '' ? usualDistance : readDistance(said.within);
  if (distance === null) return null;
  const { amount, unit } = distance;
  const query = `${fieldText('near', said.place, language)}${said.within === '' ? '' : `<${amount}${unit}`}`;
  if (understandSearch(query, names).problems.length > 0) return null;
  const values = { distance: formatFigure(amount, { [language]: unit }, language), place: said.place };
  return { query, label: translatorFor(language)('search.near', values) };
}

function fieldOption(field: SearchField, text: string, say: Translate): SearchOption {
  return { key: field, text, title: text, detail: say(fieldDetail[field]) };
}
