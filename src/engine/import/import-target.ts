import type { Actor, Category, Place, Source, Term } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventColumns, TextColumn } from '../../shared/event-columns.ts';
import type { LocalText } from '../../shared/language.ts';
import { whenFlag } from '../../shared/when.ts';
import type { DuplicateKey } from './find-duplicates.ts';

/** A project that a table is read for: what is there already. */
export interface ImportTarget {
  readonly title: LocalText;
  readonly categories: readonly Category[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly tags: readonly Term[];
  eventIds(): Iterable<string>;
  /** By which each event is known again. */
  events(): Iterable<DuplicateKey>;
}

/** `columns`: those of the document. */
export function importTarget(document: DatasetDocument, columns: EventColumns): ImportTarget {
  const { title, categories, places, actors, sources, tags } = document;
  const titles = Object.values(columns.title);

  function* eventIds(): Iterable<string> {
    for (let row = 0; row < columns.count; row++) yield textAt(columns.id, row);
  }

  function* events(): Iterable<DuplicateKey> {
    for (let row = 0; row < columns.count; row++) {
      const isUndated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0;
      const start = isUndated ? null : (columns.startEarliest[row] ?? null);
      const at = columns.places.offsets[row] ?? 0;
      const hasPlace = at < (columns.places.offsets[row + 1] ?? 0);
      const place = hasPlace ? (places[columns.places.values[at] ?? 0] ?? null) : null;
      for (const text of new Set(titles.map((column) => textAt(column, row)))) yield { title: text, start, place };
    }
  }

  return { title, categories, places, actors, sources, tags, eventIds, events };
}

const decoder = new TextDecoder();

export function textAt({ offsets, bytes }: TextColumn, row: number): string {
  return decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));
}
