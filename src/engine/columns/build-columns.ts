import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { columnEvent, ColumnsBuilder, type DatasetColumns, type ListPlaces } from './columns-builder.ts';

/** The lists whose records events name. */
export type NamedLists = Pick<LoadedDataset, 'categories' | 'places' | 'actors' | 'sources' | 'tags'>;

/**
 * The events of a dataset as columns. Throws where an event names a category, place, actor, source or tag that the dataset
 * does not have: decoding has seen to that.
 */
export function buildColumns(dataset: LoadedDataset): DatasetColumns {
  const places = listPlaces(dataset);
  const builder = new ColumnsBuilder(dataset.events.length);
  for (const event of dataset.events) builder.add(columnEvent(event, places));
  return builder.build();
}

export function listPlaces({ categories, places, actors, sources, tags }: NamedLists): ListPlaces {
  return {
    categories: placesById(categories),
    places: placesById(places),
    actors: placesById(actors),
    sources: placesById(sources),
    tags: placesById(tags),
  };
}

function placesById(records: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => {
    const index = places.get(id);
    if (index === undefined) throw new Error(`columns: the dataset has no record "${id}"`);
    return index;
  };
}
