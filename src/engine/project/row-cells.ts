import type { JsonValue, RecordFields } from '../../shared/edit.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { middleImportance } from '../dataset/normalise-event.ts';
import { unnamed } from '../dataset/term-list.ts';
import { parseWhen } from '../dates/edtf.ts';
import { dateColumns } from './date-columns.ts';
import { eventBrief } from './event-brief.ts';
import { flowLines } from './flow-lines.ts';
import { multiLineBlob, multiPointBlob, pointBlob, type Position } from './geometry-blob.ts';
import type { CellValue, CellValues } from './edited-rows.ts';
import type { StoredList } from './record-lists.ts';
import { isList } from './values-at.ts';

/** What the columns of a row are made of beside its own record. */
export interface CellContext {
  /** The project's first language: other programs know only one. */
  readonly language: string;
  placeOf(id: string): RecordFields | null;
}

/** Columns for other programs that follow from some fields of a record, in the words of the dataset format. */
interface CellRule {
  readonly fields: readonly string[];
  /** What they follow from in the places that the record names. */
  readonly ofPlaces?: readonly string[];
  cells(record: RecordFields, context: CellContext): CellValues;
}

/** The columns of each list that has a table, apart from `fid`, `id`, `rev`, `batch` and `doc`. */
export const cellRules: Readonly<Partial<Record<StoredList, readonly CellRule[]>>> = {
  events: [
    titleOf('title'),
    {
      fields: ['when'],
      cells({ when }) {
        const { edtf, earliest, latest, startMs, endMs } = datesOf(when);
        return { edtf, earliest, latest, start_ms: startMs, end_ms: endMs };
      },
    },
    { fields: ['category'], cells: ({ category }) => ({ category: cell(category ?? unnamed.id) }) },
    same('status', 'status'),
    same('certainty', 'certainty'),
    { fields: ['importance'], cells: ({ importance }) => ({ importance: cell(importance ?? middleImportance) }) },
    {
      fields: ['places'],
      ofPlaces: ['name', 'coordinates'],
      cells({ places }, context) {
        const named = placesOf(places, context);
        const positions = named.flatMap(positionOf);
        return {
          // never an empty geometry: readers take it for a fault
          geom: positions.length === 0 ? null : multiPointBlob(positions),
          place_names: named.length === 0 ? null : named.map(({ name }) => say(name, context)).join(', '),
        };
      },
    },
    {
      fields: ['title', 'shortTitle', 'places', 'actors', 'citations', 'tags'],
      cells: (event) => ({ brief: eventBrief({ ...nothingNamed, ...event } as BriefedEvent) }),
    },
  ],
  places: [
    titleOf('name'),
    same('country', 'country'),
    {
      fields: ['coordinates'],
      cells(place) {
        const [position] = positionOf(place);
        return { geom: position === undefined ? null : pointBlob(position) };
      },
    },
  ],
  actors: [titleOf('name'), same('kind', 'kind')],
  sources: [
    same('title', 'title'),
    same('url', 'url'),
    { fields: ['date'], cells: ({ date }) => ({ published: datesOf(date).earliest }) },
  ],
  claims: [
    same('source', 'source'),
    { fields: ['quotation'], cells: ({ quotation }) => ({ quotation: cell(fieldOf(quotation, 'text')) }) },
    { fields: ['assessment'], cells: ({ assessment }) => ({ assessment: cell(fieldOf(assessment, 'verdict')) }) },
    {
      fields: ['whenImplied'],
      cells({ whenImplied }) {
        const { edtf, earliest, latest } = datesOf(whenImplied);
        return { when_implied: edtf, earliest, latest };
      },
    },
  ],
  flows: [
    titleOf('label'),
    same('from', 'from_place'),
    same('to', 'to_place'),
    same('commodity', 'commodity'),
    same('value', 'quantity'),
    same('unit', 'unit'),
    {
      fields: ['when'],
      cells({ when }) {
        const { earliest, latest } = datesOf(when);
        return { earliest, latest };
      },
    },
    {
      fields: ['from', 'via', 'to'],
      ofPlaces: ['coordinates'],
      cells: ({ from, via, to }, context) => ({ geom: flowGeometry(from, via, to, context) }),
    },
  ],
  indicators: [titleOf('name'), same('unit', 'unit')],
};

/** What the brief of an event is made of stands in its record as in one that was read, where there is any. */
type BriefedEvent = Parameters<typeof eventBrief>[0];
const nothingNamed: Omit<BriefedEvent, 'title'> = { places: [], actors: [], citations: [], tags: [] };

/** All columns of a row that follow from its record. */
export function allCells(list: StoredList, record: RecordFields, context: CellContext): CellValues {
  return Object.assign({}, ...(cellRules[list] ?? []).map((rule) => rule.cells(record, context))) as CellValues;
}

/** Those that follow from what a change of the record changed. */
export function changedCells(
  list: StoredList,
  before: RecordFields,
  after: RecordFields,
  context: CellContext,
): CellValues {
  const rules = (cellRules[list] ?? []).filter(({ fields }) =>
    fields.some((name) => !isSame(before[name], after[name])),
  );
  return Object.assign({}, ...rules.map((rule) => rule.cells(after, context))) as CellValues;
}

/** Those that follow from the places that it names. */
export function cellsOfPlaces(list: StoredList, record: RecordFields, context: CellContext): CellValues {
  const rules = (cellRules[list] ?? []).filter(({ ofPlaces }) => ofPlaces !== undefined);
  return Object.assign({}, ...rules.map((rule) => rule.cells(record, context))) as CellValues;
}

/** Whether two values say the same, in the same order. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function titleOf(field: string): CellRule {
  return { fields: [field], cells: (record, context) => ({ title: say(record[field], context) }) };
}

function same(field: string, column: string): CellRule {
  return { fields: [field], cells: (record) => ({ [column]: cell(record[field]) }) };
}

function cell(value: JsonValue | undefined): CellValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function say(text: JsonValue | undefined, { language }: CellContext): string {
  return chooseText((text ?? {}) as LocalText, language).text;
}

function datesOf(edtf: JsonValue | undefined): ReturnType<typeof dateColumns> {
  if (typeof edtf !== 'string') return dateColumns(undefined);
  const when = parseWhen(edtf);
  return when.ok ? dateColumns(when.value) : { ...dateColumns(undefined), edtf };
}

/** Each once, as whoever reads the record takes them. */
function placesOf(ids: JsonValue | undefined, { placeOf }: CellContext): readonly RecordFields[] {
  if (!isList(ids)) return [];
  return [...new Set(ids)].map((id) => (typeof id === 'string' ? placeOf(id) : null)).filter((place) => place !== null);
}

function positionOf({ coordinates }: RecordFields): readonly Position[] {
  const [lng, lat] = [fieldOf(coordinates, 'lng'), fieldOf(coordinates, 'lat')];
  return typeof lng === 'number' && typeof lat === 'number' ? [[lng, lat]] : [];
}

/** Null where nobody knows where it begins or ends. */
function flowGeometry(
  from: JsonValue | undefined,
  via: JsonValue | undefined,
  to: JsonValue | undefined,
  context: CellContext,
): Uint8Array | null {
  const positions = (ids: JsonValue | undefined): readonly Position[] => placesOf(ids, context).flatMap(positionOf);
  const [first, last] = [positions([from ?? '']), positions([to ?? ''])];
  if (first.length === 0 || last.length === 0) return null;
  return multiLineBlob(flowLines([...first, ...positions(via), ...last]));
}

function fieldOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null ? (value as RecordFields)[name] : undefined;
}
