import { searchNames } from '../../kernels/search-names.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import type { SavedView } from '../../shared/view.ts';
import { pointsOfUnknown } from '../gazetteer/suggested-places.ts';
import type { Gazetteer } from '../import/gazetteer.ts';
import type { BatchDataset } from './batch-dataset.ts';
import type { BatchFilter } from './batch-filter.ts';

/** Where the gazetteer has the places that the searches of views ask to be near and the file does not know. */
export async function pointsOfViews(
  { lists, statuses, certainties }: BatchDataset,
  views: readonly Pick<SavedView, 'filters'>[],
  readGazetteer: () => Promise<Gazetteer>,
): Promise<BatchFilter['points']> {
  const names = searchNames({ ...lists, statuses, certainties }, spokenNames);
  const queries = views.flatMap(({ filters }) => filters?.search ?? []);
  return await pointsOfUnknown(queries, names, readGazetteer);
}
