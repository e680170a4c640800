import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { ChosenText, Language } from '../shared/language.ts';
import type { MapExtent } from '../shared/map-extent.ts';
import type { TimeExtent } from '../shared/when.ts';

/** What a picture is of: the events of a dataset that pass, in an extent of time and of the map. */
export interface PictureSubject {
  readonly lists: Pick<
    DatasetDocument,
    'categories' | 'statuses' | 'places' | 'sources' | 'eras' | 'flows' | 'commodities' | 'units'
  >;
  readonly columns: EventColumns;
  /** The titles of a row, as the reader's language has them; a short one may be empty. */
  readonly titles: { title(row: number): ChosenText; shortTitle(row: number): ChosenText };
  /** A row an event: 0 passes all filters, the brush too. */
  readonly mask: Uint16Array;
  /** All of the time that the picture is of: long empty years in it are compressed. */
  readonly timeExtent: TimeExtent;
  readonly mapExtent: MapExtent;
  readonly language: Language;
}
