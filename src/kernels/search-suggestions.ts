import type { FacetName } from '../shared/view.ts';
import type { Language } from '../shared/language.ts';
import { foldText } from './fold-text.ts';
import type { TextPiece } from './search-expression.ts';
import { valuesCalled, type SearchNames } from './search-names.ts';
import { isOpenQuotation, searchTokens } from './search-tokens.ts';
import { fieldWords, searchFields, type SearchField } from './search-words.ts';

/** What could stand in the place of the piece that is being typed. */
export type SearchSuggestions =
  /** Fields that begin so. */
  | { readonly kind: 'fields'; readonly at: TextPiece; readonly fields: readonly SearchField[] }
  /** Values of a facet that are called so; `field` leads them. */
  | {
      readonly kind: 'values';
      readonly at: TextPiece;
      readonly field: SearchField;
      readonly facet: FacetName;
      readonly ids: readonly string[];
    }
  /** A date is being typed, which may be one already. */
  | { readonly kind: 'date'; readonly field: 'before' | 'after'; readonly isDate: boolean };

const mostValues = 8;

/** What fits at the caret, the characters before it; null where nothing is offered. */
export function suggestSearch(
  query: string,
  caret: number,
  names: SearchNames,
  language: Language,
): SearchSuggestions | null {
  const token = searchTokens(query).find(({ at }) => at.from < caret && caret <= at.to);
  if (token === undefined) {
    return query.trim() === '' ? { kind: 'fields', at: { from: caret, to: caret }, fields: searchFields } : null;
  }
  if (token.kind === 'word') {
    const typed = foldText(query.slice(token.at.from, caret));
    const fields = searchFields.filter(
      (field) => typed !== '' && foldText(fieldWords[field][language]).startsWith(typed),
    );
    return fields.length === 0 ? null : { kind: 'fields', at: token.at, fields };
  }
  if (token.kind !== 'field' || caret < token.valueAt.from) return null;
  const { field } = token;
  if (field === 'before' || field === 'after')
    return { kind: 'date', field, isDate: names.readDate(token.value) !== null };
  if (caret > token.valueAt.to) return null;
  const facet = field === 'near' ? 'place' : field;
  const typed = query.slice(token.valueAt.from, caret).replaceAll(/["“«”»]/g, '');
  const ids =
    foldText(typed) === '' ? names.valuesOf(facet).map(({ id }) => id) : valuesCalled(names, facet, typed, false);
  const { places } = names.lists;
  const placed = new Set(field === 'near' ? places.flatMap(({ id, coordinates }) => (coordinates ? [id] : [])) : []);
  const fitting = ids.filter((id) => id !== '' && (field !== 'near' || placed.has(id)));
  return { kind: 'values', at: token.at, field, facet, ids: fitting.slice(0, mostValues) };
}

/** Whether a bracket is open at the end of the query, which closes it. */
export function endsInBracket(query: string): boolean {
  let open = 0;
  for (const { kind } of searchTokens(query)) {
    if (kind === 'open') open++;
    else if (kind === 'close') open = Math.max(open - 1, 0);
  }
  return open > 0;
}

/** Whether a quotation mark is open at the end of the query, which closes it. */
export function endsInQuotation(query: string): boolean {
  const last = searchTokens(query).at(-1);
  if (last?.kind !== 'phrase' && last?.kind !== 'field') return false;
  const { from, to } = last.kind === 'field' ? last.valueAt : last.at;
  return isOpenQuotation(query.slice(from, to));
}

/** The query with a suggestion in its place, and where the caret goes. A field is followed by its value, a value by a blank. */
export function takeSuggestion(
  query: string,
  { from, to }: TextPiece,
  text: string,
): { readonly query: string; readonly caret: number } {
  const rest = query.slice(to);
  const isWhole = !text.endsWith(':');
  const gap = isWhole && !/^\s/.test(rest) ? ' ' : '';
  return { query: query.slice(0, from) + text + gap + rest, caret: from + text.length + (isWhole ? 1 : 0) };
}

/** `actor:"Sanae Takaichi"`: in quotation marks where the name is of several words. */
export function fieldText(field: SearchField, name: string, language: Language): string {
  const isPlain = /^[^\s()"“”«»<:]+$/.test(name);
  return `${fieldWords[field][language]}:${isPlain ? name : `"${name.replaceAll('"', ' ')}"`}`;
}
