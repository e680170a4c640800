import { foldText } from './fold-text.ts';
import { distanceKm, readDistance, usualDistance } from './search-distance.ts';
import type { SearchExpression, SearchLeaf, SearchProblem, TextPiece } from './search-expression.ts';
import { searchTokens, type SearchToken } from './search-tokens.ts';

/** What was typed into a search, and what is wrong in it: what is unfinished asks nothing yet, what cannot be read is a leaf of its own. */
export interface SearchQuery {
  /** Null: nothing is asked. */
  readonly expression: SearchExpression | null;
  /** In the order in which they stand. */
  readonly problems: readonly SearchProblem[];
}

/** Brackets inside of one another; no person goes deeper, and each takes a call. */
const deepest = 50;
/** Grades can be compared in one way only: `grade:>=B2`. */
const comparison = /^[<>=≤≥]/;
const gradeOrBetter = /^>=\s*[a-f][1-6]$/i;

/**
 * Reads a query: words and "phrases", `field:value`, `before:`, `after:` and `near:Tokyo<200km`, joined by AND (also where
 * nothing stands between them), OR and NOT, also written as a minus right before what is left out; NOT binds closest and OR least, and brackets go before all.
 */
export function parseQuery(query: string): SearchQuery {
  const tokens = searchTokens(query);
  const problems: SearchProblem[] = [];
  let next = 0;
  let depth = 0;
  const tell = (at: TextPiece, key: string, values?: Readonly<Record<string, string | number>>): null => {
    problems.push({ at, message: values === undefined ? { key } : { key, values } });
    return null;
  };
  const refuse = (at: TextPiece, key: string): SearchLeaf => {
    tell(at, key);
    return { kind: 'unreadable', at };
  };
  const operatorAt = (operator: 'and' | 'or' | 'not'): TextPiece | null => {
    const token = tokens[next];
    return token?.kind === 'operator' && token.operator === operator ? token.at : null;
  };

  function readAlternatives(): SearchExpression | null {
    const of: SearchExpression[] = [];
    let asked = readAll();
    for (let at = operatorAt('or'); ; at = operatorAt('or')) {
      if (asked !== null) of.push(asked);
      if (at === null) return joined('or', of);
      next++;
      const before = asked;
      asked = readAll();
      if (before === null || asked === null) tell(at, 'search.problem.operand', { word: query.slice(at.from, at.to) });
    }
  }
  function readAll(): SearchExpression | null {
    const of: SearchExpression[] = [];
    for (;;) {
      const and = operatorAt('and');
      if (and !== null) next++;
      const token = tokens[next];
      if (token === undefined || token.kind === 'close' || operatorAt('or') !== null) {
        if (and !== null) tell(and, 'search.problem.operand', { word: query.slice(and.from, and.to) });
        return joined('and', of);
      }
      if (and !== null && of.length === 0) tell(and, 'search.problem.operand', { word: query.slice(and.from, and.to) });
      if (operatorAt('and') !== null) continue;
      const asked = readOne();
      if (asked !== null) of.push(asked);
    }
  }
  function readOne(): SearchExpression | null {
    const nots: TextPiece[] = [];
    for (let at = operatorAt('not'); at !== null; at = operatorAt('not')) {
      nots.push(at);
      next++;
    }
    const last = nots.at(-1);
    const token = tokens[next];
    const isMissing = token === undefined || token.kind === 'close' || token.kind === 'operator';
    if (isMissing)
      return last === undefined
        ? null
        : tell(last, 'search.problem.operand', { word: query.slice(last.from, last.to) });
    next++;
    const asked = token.kind === 'open' ? readBrackets(token.at) : leafOf(token);
    return asked !== null && nots.length % 2 === 1 ? { kind: 'not', of: asked } : asked;
  }
  function readBrackets(at: TextPiece): SearchExpression | null {
    if (depth === deepest) return refuse(at, 'search.problem.deep');
    depth++;
    const asked = readAlternatives();
    depth--;
    // brackets that are still open end with the query: they are being typed
    if (tokens[next]?.kind === 'close') next++;
    return asked;
  }
  function leafOf(token: Exclude<SearchToken, { readonly kind: 'open' | 'close' | 'operator' }>): SearchLeaf | null {
    const { at } = token;
    if (token.kind === 'field') return fieldLeaf(token, tell, refuse);
    if (token.kind === 'unknown') tell(at, 'search.problem.field', { field: token.field });
    const folded = foldText(token.text);
    const terms = token.kind === 'phrase' ? [folded] : folded.split(' ');
    const asked = [...new Set(terms)].filter((term) => term !== '');
    return asked.length === 0 ? null : { kind: 'text', terms: asked, at };
  }

  const parts: SearchExpression[] = [];
  for (;;) {
    const asked = readAlternatives();
    if (asked !== null) parts.push(asked);
    const token = tokens[next];
    if (token === undefined) break;
    tell(token.at, 'search.problem.close');
    next++;
  }
  return { expression: joined('and', parts), problems: problems.toSorted((a, b) => a.at.from - b.at.from) };
}

function joined(kind: 'and' | 'or', of: readonly SearchExpression[]): SearchExpression | null {
  return of.length > 1 ? { kind, of } : (of[0] ?? null);
}

function fieldLeaf(
  { field, value, isQuoted, within, valueAt, at }: Extract<SearchToken, { readonly kind: 'field' }>,
  tell: (at: TextPiece, key: string) => null,
  refuse: (at: TextPiece, key: string) => SearchLeaf,
): SearchLeaf | null {
  if (field === 'before' || field === 'after') {
    return value === '' ? tell(at, 'search.problem.date') : { kind: field, date: value, at: valueAt };
  }
  if (field === 'near') {
    const distance = within === '' ? usualDistance : readDistance(within);
    if (value === '') return tell(at, 'search.problem.near');
    if (distance === null) return refuse(at, 'search.problem.distance');
    return { kind: 'near', place: value, km: distanceKm(distance), at: valueAt };
  }
  if (value === '' && !isQuoted)
    return tell(at, field === 'grade' ? 'search.problem.gradeValue' : 'search.problem.value');
  if (field === 'grade' && comparison.test(value) && !gradeOrBetter.test(value))
    return refuse(at, 'search.problem.grade');
  return { kind: 'facet', facet: field, name: value, isWhole: isQuoted, at: valueAt };
}
