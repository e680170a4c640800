import type { Message } from '../shared/problem.ts';
import type { FacetName } from '../shared/view.ts';

/** A piece of what was typed: characters `from` ≤ i < `to`. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
}

/** One thing that a search asks of an event. */
export type SearchLeaf =
  /** Each of these is in what is said of it: the folded words that were typed, or one quoted phrase. */
  | { readonly kind: 'text'; readonly terms: readonly string[]; readonly at: TextPiece }
  /** It has a value of the facet that is called so, in part or (quoted) as a whole. */
  | {
      readonly kind: 'facet';
      readonly facet: FacetName;
      readonly name: string;
      readonly isWhole: boolean;
      readonly at: TextPiece;
    }
  /** It begins before a date, or ends after one. */
  | { readonly kind: 'before' | 'after'; readonly date: string; readonly at: TextPiece }
  /** One of its places lies within `km` of a place that is called so. */
  | { readonly kind: 'near'; readonly place: string; readonly km: number; readonly at: TextPiece }
  /** Brackets that are too deep, and what is no distance or no grade. */
  | { readonly kind: 'unreadable'; readonly at: TextPiece };

/** What is asked of an event, as it was typed; names and dates are not looked up yet. */
export type SearchExpression =
  | SearchLeaf
  | { readonly kind: 'not'; readonly of: SearchExpression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly SearchExpression[] };

/** Something wrong in what was typed, and where. That piece finds nothing; where it is only unfinished, it asks nothing yet. */
export interface SearchProblem {
  readonly at: TextPiece;
  readonly message: Message;
}

/** The folded texts that events were found by, where they were not asked for to be left out. */
export function searchedTerms(expression: SearchExpression | null): readonly string[] {
  if (expression?.kind === 'text') return expression.terms;
  if (expression?.kind !== 'and' && expression?.kind !== 'or') return [];
  return [...new Set(expression.of.flatMap(searchedTerms))];
}
