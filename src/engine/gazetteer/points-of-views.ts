import type { FacetLists } from '../../kernels/facet-columns.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { SavedView } from '../../shared/view.ts';
import type { Gazetteer } from '../import/gazetteer.ts';
import { pointsOfUnknown } from './suggested-places.ts';

/** Where the gazetteer has the places that the searches of views ask to be near and the file, with these lists, does not know. */
export async function pointsOfViews(
  lists: FacetLists,
  views: readonly Pick<SavedView, 'filters'>[],
  readGazetteer: () => Promise<Gazetteer>,
): Promise<ReadonlyMap<string, KnownPlace>> {
  const queries = views.flatMap(({ filters }) => filters?.search ?? []);
  return await pointsOfUnknown(queries, searchNames(lists, spokenNames), readGazetteer);
}
