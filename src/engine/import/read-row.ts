import type { Citation, EventRecord, Place } from '../../shared/dataset.ts';
import type { RowNote, RowResult, TableMapping } from '../../shared/table-import.ts';
import { whenFlag, type When } from '../../shared/when.ts';
import { unnamed } from '../dataset/term-list.ts';
import type { ImportNames } from './import-names.ts';
import type { NameIndex } from './name-index.ts';
import { ownText } from './own-text.ts';
import { createRowDateReader } from './read-row-date.ts';
import { createRowPlaceReader, type UnclearName } from './read-row-place.ts';
import { readRowTitle } from './read-row-title.ts';
import { createTableDateReader } from './read-table-date.ts';
import { roleColumns, RowReading } from './row-reading.ts';
import type { TableRow } from './split-rows.ts';

/** A row, read: what became of it, all that is told of it, and the event where it was kept. */
export interface ReadRow {
  readonly line: number;
  readonly result: RowResult;
  readonly notes: readonly RowNote[];
  readonly event: EventRecord | null;
  readonly place: Place | null;
  /** It says no point: its place is where one of that name is, in the project or the gazetteer. */
  readonly isPlacedByName: boolean;
  /** No note of the row, of which nothing was changed: of a name it is told once. */
  readonly unclearName: UnclearName | null;
}

/** Reads the rows of one table, one after the other: what one makes new, the next one finds. */
export type RowReader = (row: TableRow) => ReadRow;

type WrittenEvent = { -readonly [Field in keyof EventRecord]: EventRecord[Field] };

const middleImportance = 3;
const longestText = 20_000;
const longestWord = 100;
const longestLabel = 28;
const longestId = 200;
const keptIds = 20_000;
/** Windows cannot tell more than 65,536 apart; nobody can tell these. */
const mostCategories = 10_000;

/** `columnNames` are those of the table; `idStart` is what the ids begin with of rows that have none. */
export function createRowReader(
  columnNames: readonly string[],
  { settings, roles }: TableMapping,
  names: ImportNames,
  idStart: string,
): RowReader {
  const columns = roleColumns(columnNames, roles);
  const readDate = createRowDateReader(columns, createTableDateReader(settings.dateOrder));
  const readPlace = createRowPlaceReader(columns, names.places, settings.decimal);
  const { language } = settings;
  const hasSources = columns.has('sources') || columns.has('sourceUrl');
  const hasPoints = columns.has('latLng') || columns.has('lat');
  const [hasShortTitles, hasSummaries] = [columns.has('shortTitle'), columns.has('summary') || columns.has('note')];
  const [hasStatuses, hasCertainties] = [columns.has('status'), columns.has('certainty')];
  /** Of ids that came again: a column of few values may be taken for ids, and nobody waits until all are tried anew. */
  const lastNumbers = new Map<string, number>();
  const inLanguage = (text: string): EventRecord['title'] => ({ [language]: text });

  return (cells) => {
    const row = new RowReading(cells, columns);
    checkCut(row, columnNames.length);
    const date = row.isRejected ? null : readDate(row);
    const title = date === null ? null : readRowTitle(row, date.when);
    const there = row.isRejected ? null : readPlace(row);
    if (date === null || title === null || there === null || row.isRejected) return rejected(row);
    const { place, unclear: unclearName } = there;
    const { when, said } = date;
    const event: WrittenEvent = {
      id: readId(row),
      title: inLanguage(cut(row, 'title', title, longestText)),
      when,
      places: place === null ? [] : [place.id],
      actors: idsOf(row.texts('actors'), names.actors),
      category: categoryOf(row),
      tags: idsOf(row.texts('tags'), names.tags),
      importance: readImportance(row),
      unverified: [],
      citations: hasSources ? readCitations(row) : [],
    };
    addOptional(row, event);
    if (said !== '') event.whenNote = inLanguage(said.slice(0, longestText));
    const saysPoint = hasPoints && (row.text('lat') !== '' || row.text('latLng') !== '');
    const isPlacedByName = place?.coordinates !== undefined && !saysPoint;
    const result = resultOf(row, when, place);
    return { line: cells.line, result, notes: row.notes, event, place, isPlacedByName, unclearName };
  };

  /** What most rows do not say; to spread it among the rest takes longer than all else in a row. */
  function addOptional(row: RowReading, event: WrittenEvent): void {
    const shortTitle = hasShortTitles ? cut(row, 'shortTitle', row.text('shortTitle'), longestLabel) : '';
    const paragraphsOf = hasSummaries ? paragraphs(row.texts('summary'), row.texts('note')) : '';
    const summary = cut(row, 'summary', paragraphsOf, longestText);
    const status = hasStatuses ? cut(row, 'status', row.text('status'), longestWord) : '';
    const certainty = hasCertainties ? cut(row, 'certainty', row.text('certainty'), longestWord) : '';
    if (shortTitle !== '') event.shortTitle = inLanguage(shortTitle);
    if (summary !== '') event.summary = inLanguage(summary);
    if (status !== '') event.status = status;
    if (certainty !== '') event.certainty = certainty;
  }

  function categoryOf(row: RowReading): string {
    const name = row.text('category');
    const { categories } = names;
    if (name !== '' && categories.size < mostCategories) return categories.idOf(name);
    if (name !== '')
      row.repair('category', name, '', { key: 'table.tooManyCategories', values: { count: mostCategories } });
    return categories.use(unnamed);
  }

  function readId(row: RowReading): string {
    const wanted = row.text('id');
    const plain = wanted === '' ? `${idStart}-${row.row.line}` : wanted.slice(0, longestId);
    const id = names.eventIds.add(plain) ? plain : nextId(plain);
    if (wanted !== '' && id !== wanted) row.repair('id', wanted, id, { key: 'table.idTaken' });
    return id;
  }

  function nextId(taken: string): string {
    let number = lastNumbers.get(taken) ?? 1;
    let id: string;
    do id = `${taken.slice(0, longestId - 8)}-${++number}`;
    while (!names.eventIds.add(id));
    if (lastNumbers.size >= keptIds) lastNumbers.clear();
    lastNumbers.set(ownText(taken), number);
    return id;
  }

  function readCitations(row: RowReading): readonly Citation[] {
    const urls = row.texts('sourceUrl').flatMap((text) => text.split(/\s*[|\s]\s*/).filter((part) => part !== ''));
    const titles = lists(row.texts('sources'));
    const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && text.length <= 2000;
    for (const url of urls) if (!isAddress(url)) row.repair('sourceUrl', url, '', { key: 'problem.url' });
    const addresses = [...urls, ...titles].filter(isAddress);
    const works = titles.filter((title) => !isAddress(title));
    // one work with one address is one source
    const pairs: readonly (readonly [string, string])[] =
      works.length === 1 && addresses.length === 1
        ? [[works[0] ?? '', addresses[0] ?? '']]
        : [...works.map((title) => [title, ''] as const), ...addresses.map((url) => ['', url] as const)];
    return [...new Set(pairs.map(([title, url]) => names.sources.idOf(title, url)))].map((source) => ({ source }));
  }
}

/** What is wrong with the row before anybody looks into its cells. */
function checkCut(row: RowReading, width: number): void {
  const { cells, fault } = row.row;
  if (fault === 'openQuote') row.reject(null, cells.join(' '), { key: 'table.openQuote' });
  else if (fault === 'longRow') row.reject(null, cells[0] ?? '', { key: 'table.longRow' });
  else if (fault === 'noRecord') row.reject(null, '', { key: 'problem.notRecord' });
  else if (cells.every((cell) => cell.trim() === '')) row.reject(null, '', { key: 'table.emptyRow' });
  if (row.isRejected) return;
  if (fault === 'strayQuote') row.repair(null, '', '', { key: 'table.strayQuote' });
  const beyond = cells.length > width ? cells.slice(width).join(' ').trim() : '';
  const values = { expected: width, found: cells.length };
  if (beyond !== '') row.repair(null, beyond, '', { key: 'table.cellsBeyond', values });
  else if (cells.length < width) row.repair(null, '', '', { key: 'table.cellsMissing', values });
  const damaged = cells.find((cell) => cell.includes('\uFFFD'));
  if (damaged !== undefined) row.repair(null, damaged, '', { key: 'table.badBytes' });
}

function rejected(row: RowReading): ReadRow {
  const nothing = { event: null, place: null, isPlacedByName: false, unclearName: null };
  return { line: row.row.line, result: 'rejected', notes: row.notes, ...nothing };
}

function resultOf(row: RowReading, when: When, place: Place | null): RowResult {
  if ((when.flags & whenFlag.undated) !== 0 || place?.coordinates === undefined) return 'trays';
  return row.notes.length > 0 ? 'repaired' : 'accepted';
}

/** The text as far as it may go; what is left out is told. */
function cut(
  row: RowReading,
  role: 'title' | 'shortTitle' | 'summary' | 'status' | 'certainty',
  text: string,
  limit: number,
): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).trimEnd();
  row.repair(role, text, `${kept}…`, { key: 'problem.tooLong', values: { limit } });
  return `${kept}…`;
}

function readImportance(row: RowReading): number {
  const text = row.text('importance');
  if (text === '') return middleImportance;
  if (/^[1-5]$/.test(text)) return Number(text);
  row.repair('importance', text, String(middleImportance), { key: 'table.importance' });
  return middleImportance;
}

function paragraphs(texts: readonly string[], others: readonly string[]): string {
  return texts.length === 1 && others.length === 0 ? (texts[0] ?? '') : [...texts, ...others].join('\n\n');
}

/** Several values of one cell are parted by semicolons or bars: a comma may be part of a name. */
function lists(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/[;|]/).map((part) => part.trim())).filter((part) => part !== '');
}

/** Of what several names stand for, each once. */
function idsOf(texts: readonly string[], names: NameIndex): readonly string[] {
  return texts.length === 0 ? [] : [...new Set(lists(texts).map((name) => names.idOf(name)))];
}
