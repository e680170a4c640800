import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventColumns } from '../../shared/event-columns.ts';

/** What a picture is drawn from, whether its file is read for a command or open for windows. */
export interface DrawnDataset {
  readonly lists: Pick<
    DatasetDocument,
    | 'title'
    | 'categories'
    | 'tags'
    | 'places'
    | 'actors'
    | 'sources'
    | 'eras'
    | 'annotations'
    | 'flows'
    | 'indicators'
    | 'commodities'
    | 'units'
    | 'openingView'
  >;
  readonly columns: EventColumns;
  /** The words that the columns index. */
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
  readonly timeZones: readonly string[];
}
