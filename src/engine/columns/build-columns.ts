import type { EventRecord } from '../../shared/dataset.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { precisions, type Precision } from '../../shared/when.ts';
import {
  listColumn,
  nameList,
  nameText,
  numberColumn,
  packColumns,
  textColumn,
  type NamedColumns,
  type PackedColumns,
} from './column-writer.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { orderById, orderByStart } from './row-orders.ts';
import { indexWords } from './word-index.ts';

export interface DatasetColumns extends PackedColumns {
  /** The words that the columns `status` and `certainty` index; the empty word where an event says none. */
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
}

/**
 * The events as columns in one buffer, for `viewColumns`. Languages are all in which some event has a title; a row
 * without a title in one holds its fallback there. A row without any short title holds an empty one.
 * Throws where an event names a category, place, actor, source or tag that the dataset does not have: decoding has seen to
 * that.
 */
export function buildColumns(dataset: LoadedDataset): DatasetColumns {
  const { events } = dataset;
  const languages = [...new Set(events.flatMap((event) => Object.keys(event.title)))];
  const category = indexIds(dataset.categories);
  const place = indexIds(dataset.places);
  const actor = indexIds(dataset.actors);
  const source = indexIds(dataset.sources);
  const tag = indexIds(dataset.tags);
  const status = indexWords(events.map((event) => event.status));
  const certainty = indexWords(events.map((event) => event.certainty));
  const id = textColumn(events.map((event) => event.id));
  const packed = packColumns(events.length, languages, {
    ...whenColumns(events),
    category: numberColumn(new Uint16Array(events.length), events, (event) => category(event.category)),
    status: status.column,
    certainty: certainty.column,
    importance: numberColumn(new Uint8Array(events.length), events, (event) => event.importance),
    ...nameList('places', listColumn(events.map((event) => [...new Set(event.places)].map(place)))),
    ...nameList('actors', listColumn(events.map((event) => [...new Set(event.actors)].map(actor)))),
    ...nameList('sources', listColumn(events.map((event) => citedSources(event).map(source)))),
    ...nameList('tags', listColumn(events.map((event) => [...new Set(event.tags)].map(tag)))),
    byStart: orderByStart(events),
    byId: orderById(id),
    ...nameText('id', id),
    ...localTextColumns('title', languages, (row) => events[row]?.title, events.length),
    ...localTextColumns('shortTitle', languages, (row) => events[row]?.shortTitle, events.length),
  });
  return { ...packed, statuses: status.words, certainties: certainty.words };
}

function citedSources({ citations }: EventRecord): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

function whenColumns(events: readonly EventRecord[]): NamedColumns {
  return {
    startEarliest: numberColumn(new Float64Array(events.length), events, (event) => event.when.startEarliest),
    startLatest: numberColumn(new Float64Array(events.length), events, (event) => event.when.startLatest),
    endEarliest: numberColumn(new Float64Array(events.length), events, (event) => event.when.endEarliest),
    endLatest: numberColumn(new Float64Array(events.length), events, (event) => event.when.endLatest),
    startPrecision: numberColumn(new Uint8Array(events.length), events, (event) =>
      indexOfPrecision(event.when.startPrecision),
    ),
    endPrecision: numberColumn(new Uint8Array(events.length), events, (event) =>
      indexOfPrecision(event.when.endPrecision),
    ),
    whenFlags: numberColumn(new Uint16Array(events.length), events, (event) => event.when.flags),
    ...nameText('edtf', textColumn(events.map((event) => event.when.edtf))),
  };
}

function indexOfPrecision(precision: Precision): number {
  return precisions.indexOf(precision);
}

function localTextColumns(
  name: string,
  languages: readonly string[],
  textOf: (row: number) => LocalText | undefined,
  count: number,
): NamedColumns {
  const columns = languages.map((language) => {
    const texts = Array.from({ length: count }, (_, row) => chooseText(textOf(row) ?? {}, language).text);
    return nameText(`${name}.${language}`, textColumn(texts));
  });
  return Object.fromEntries(columns.flatMap((column) => Object.entries(column)));
}

function indexIds(records: readonly { readonly id: string }[]): (id: string) => number {
  const indices = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => {
    const index = indices.get(id);
    if (index === undefined) throw new Error(`columns: the dataset has no record "${id}"`);
    return index;
  };
}
