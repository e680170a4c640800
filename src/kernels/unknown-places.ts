import type { LngLat } from '../shared/map-extent.ts';
import type { SearchExpression, TextPiece } from './search-expression.ts';
import type { SearchNames } from './search-names.ts';
import { parseQuery } from './search-query.ts';
import { spotsCalled, writePoint } from './search-spots.ts';

/** A name behind `near:` that no place on the map has, and where it stands, quotation marks with it. */
export interface UnknownPlace {
  readonly name: string;
  readonly at: TextPiece;
}

/** What a query asks to be near and the file does not know: others may. */
export function unknownPlaces(query: string, names: SearchNames): readonly UnknownPlace[] {
  return placesAsked(parseQuery(query).expression).filter(({ name }) => spotsCalled(names, name).length === 0);
}

/** The query with points in place of the names that `points` has; all else of it asks what it asked. */
export function withPoints(query: string, points: ReadonlyMap<string, LngLat>): string {
  if (points.size === 0) return query;
  let [asked, done] = ['', 0];
  for (const { name, at } of placesAsked(parseQuery(query).expression)) {
    const point = points.get(name);
    if (point === undefined) continue;
    asked += query.slice(done, at.from) + writePoint(point);
    done = at.to;
  }
  return asked + query.slice(done);
}

/** Each name behind `near:`, in the order in which they stand. */
function placesAsked(expression: SearchExpression | null): readonly UnknownPlace[] {
  if (expression?.kind === 'near') return [{ name: expression.place, at: expression.at }];
  if (expression?.kind === 'not') return placesAsked(expression.of);
  return expression?.kind === 'and' || expression?.kind === 'or' ? expression.of.flatMap(placesAsked) : [];
}
