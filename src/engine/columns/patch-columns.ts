import { viewColumns, type EventColumns, type ListColumn, type TextColumn } from '../../shared/event-columns.ts';
import { nameList, nameText, packColumns, type ColumnValues, type NamedColumns } from './column-writer.ts';
import type { DatasetColumns } from './columns-builder.ts';
import { joinLists, joinNumbers, joinTexts, rowsIn, type Run } from './join-columns.ts';
import { mergeOrders } from './merge-orders.ts';

/** For each record of a list as it was, its place in the list as it is; null where none has moved. */
export type Moved = Uint32Array | null;

/** Where the records went that the columns name. */
export interface MovedRecords {
  readonly categories: Moved;
  readonly places: Moved;
  readonly actors: Moved;
  readonly sources: Moved;
  readonly tags: Moved;
}

const numberNames = [
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
  'startPrecision',
  'endPrecision',
  'whenFlags',
  'category',
  'status',
  'certainty',
  'importance',
] as const;
const listNames = ['places', 'actors', 'sources', 'tags'] as const;

/**
 * Columns of which some rows are others: `runs` are rows of `base` (part 0) and of `patch` (part 1), in the order in which
 * they are to stand. `patch` was built with the words of `base`, and has no language beyond those; what names a record that
 * is gone must be in it. The rest is copied as it is: a fraction of the time that reading all events takes.
 */
export function patchColumns(
  base: DatasetColumns,
  patch: DatasetColumns,
  runs: readonly Run[],
  moved: MovedRecords,
): DatasetColumns {
  const old = moveRecords(viewColumns(base.directory, base.buffer), moved);
  const parts = [old, viewColumns(patch.directory, patch.buffer)];
  const { languages } = base.directory;
  const texts = (name: string, textOf: (part: EventColumns) => TextColumn | undefined): NamedColumns =>
    nameText(
      name,
      joinTexts(
        parts.flatMap((part) => textOf(part) ?? []),
        runs,
      ),
    );
  const joined = Object.assign(
    {},
    ...numberNames.map((name) => ({ [name]: joinAll(parts, name, runs) })),
    ...listNames.map((name) =>
      nameList(
        name,
        joinLists(
          parts.map((part) => part[name]),
          runs,
        ),
      ),
    ),
    texts('id', (part) => part.id),
    texts('edtf', (part) => part.edtf),
    ...languages.map((language) => texts(`title.${language}`, (part) => part.title[language])),
    ...languages.map((language) => texts(`shortTitle.${language}`, (part) => part.shortTitle[language])),
    mergeOrders(parts, runs),
  ) as NamedColumns;
  return {
    ...packColumns(rowsIn(runs), languages, joined),
    statuses: patch.statuses,
    certainties: patch.certainties,
  };
}

function joinAll(
  parts: readonly EventColumns[],
  name: (typeof numberNames)[number],
  runs: readonly Run[],
): ColumnValues {
  const columns: readonly ColumnValues[] = parts.map((part) => part[name]);
  return joinNumbers(columns, runs, emptyLike(columns[0], rowsIn(runs)));
}

function emptyLike(column: ColumnValues | undefined, count: number): ColumnValues {
  if (column instanceof Float64Array) return new Float64Array(count);
  return column instanceof Uint16Array ? new Uint16Array(count) : new Uint8Array(count);
}

function moveRecords(columns: EventColumns, moved: MovedRecords): EventColumns {
  const { categories } = moved;
  return {
    ...columns,
    category: categories === null ? columns.category : columns.category.map((place) => categories[place] ?? 0),
    places: movedList(columns.places, moved.places),
    actors: movedList(columns.actors, moved.actors),
    sources: movedList(columns.sources, moved.sources),
    tags: movedList(columns.tags, moved.tags),
  };
}

function movedList({ offsets, values }: ListColumn, moved: Moved): ListColumn {
  return { offsets, values: moved === null ? values : values.map((place) => moved[place] ?? 0) };
}
