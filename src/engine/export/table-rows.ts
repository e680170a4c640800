import { unnamed } from '../dataset/term-list.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents, type NamedEvent } from './named-event.ts';

/** The columns of an exported table, under names that the import of tables knows. */
export const tableColumns = [
  'id',
  'title',
  'short title',
  'when',
  'place',
  'latitude',
  'longitude',
  'category',
  'status',
  'certainty',
  'importance',
  'actors',
  'tags',
  'sources',
  'source url',
  'summary',
] as const;

/** A row for each event, its cells in the order of the columns. */
export function* tableRows(records: ExportRecords): Iterable<readonly string[]> {
  for (const event of namedEvents(records)) yield rowOf(event);
}

function rowOf({ record, title, shortTitle, summary, category, places, actors, tags, sources }: NamedEvent): string[] {
  const [place] = places;
  const point = place?.record.coordinates;
  const [only] = sources;
  // one work in its two cells is one source again; of several, each is known by its address, else by its title
  const works = sources.length === 1 ? sources.map((source) => source.title) : titlesAlone(sources);
  return [
    record.id,
    title,
    shortTitle,
    record.when.edtf,
    place?.name ?? '',
    point === undefined ? '' : String(point.lat),
    point === undefined ? '' : String(point.lng),
    record.category === unnamed.id ? '' : category,
    record.status ?? '',
    record.certainty ?? '',
    String(record.importance),
    listCell(actors),
    listCell(tags),
    listCell(works),
    sources.length === 1 ? (only?.url ?? '') : sources.flatMap(({ url }) => url ?? []).join(' '),
    summary,
  ];
}

function titlesAlone(sources: NamedEvent['sources']): readonly string[] {
  return sources.filter(({ url }) => url === undefined).map(({ title }) => title);
}

/** What parts the values of a cell cannot stand in them. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(separators, ',')).join('; ');
}

const separators = /[;|]/g;

/** Whether a name cannot stand in a cell with others as it is. */
export function hasSeparator(name: string): boolean {
  return name.search(separators) >= 0;
}
