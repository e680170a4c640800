import type { JsonValue, RecordFields, SingleEdit } from '../../shared/edit.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import { blobPositions } from './blob-envelope.ts';
import type { CellValue, CellValues } from './edited-rows.ts';
import type { RecordTable } from './record-lists.ts';
import { allCells, type CellContext } from './row-cells.ts';
import { whenOfCells } from './when-of-cells.ts';

/** For each column that other programs may write to, the field of the record; of texts by language, the one that they know. */
const fieldsOf: Readonly<Partial<Record<RecordTable, Readonly<Record<string, string>>>>> = {
  events: { title: 'title', category: 'category', status: 'status', certainty: 'certainty', importance: 'importance' },
  places: { title: 'name', country: 'country' },
  actors: { title: 'name', kind: 'kind' },
  sources: { title: 'title', url: 'url' },
  flows: { title: 'label', quantity: 'value' },
  indicators: { title: 'name' },
};
const localFields = ['name', 'label'];

/**
 * What another program has made of a row, as edits of its record: `before` is the record as it was, null for a row that is
 * new. `isOwn`: the record is this row's, and not one that it was copied with. Null where no record can be made of the row.
 */
export function outsideRecord(
  list: RecordTable,
  row: CellValues,
  before: RecordFields | null,
  isOwn: boolean,
  context: CellContext,
): readonly SingleEdit[] | null {
  const names = fieldsOf[list];
  if (names === undefined) return before === null ? null : [];
  if (before === null && (list === 'flows' || list === 'indicators')) return null;
  const known = before === null ? {} : allCells(list, before, context);
  const fields: Record<string, JsonValue> = {};
  for (const [column, field] of Object.entries(names)) {
    const value = row[column] ?? null;
    const was = known[column] ?? null;
    if (value !== was) Object.assign(fields, changedField(list, field, value, before, context));
  }
  if (list === 'events') Object.assign(fields, whenOfCells(row, known));
  const placed = placing(list, row, before, known, context);
  Object.assign(fields, placed.fields);
  const own = before?.['id'];
  const id = isOwn && typeof own === 'string' ? own : String(row['id']);
  if (isOwn) {
    return Object.keys(fields).length === 0 ? [] : [...placed.edits, { kind: 'change', list, ids: [id], fields }];
  }
  const named = list === 'sources' || list === 'events' ? 'title' : 'name';
  const nameless = list === 'sources' ? id : { [context.language]: id };
  const whole = Object.entries({ ...before, [named]: before?.[named] ?? nameless, ...fields, id });
  const kept = Object.fromEntries(whole.filter(([, value]) => value !== null));
  return [...placed.edits, { kind: 'create', list, fields: kept }];
}

/** Nothing where a record could not be without it. */
function changedField(
  list: RecordTable,
  field: string,
  value: CellValue,
  before: RecordFields | null,
  { language }: CellContext,
): RecordFields {
  if (value instanceof Uint8Array) return {};
  const isLocal = localFields.includes(field) || (list === 'events' && field === 'title');
  if (!isLocal) return field === 'title' && (value === null || value === '') ? {} : { [field]: value };
  if (value === null || value === '') return {};
  const texts = (before?.[field] ?? {}) as LocalText;
  const shown = Object.keys(texts).length === 0 ? language : chooseText(texts, language).language;
  return { [field]: { ...texts, [shown]: String(value) } };
}

interface Placing {
  readonly fields: RecordFields;
  readonly edits: readonly SingleEdit[];
}

const samePlace = 1e-9;

/** Where a place is now; of an event, the places at which it is now: those that it had, and new ones where there was none. */
function placing(
  list: RecordTable,
  row: CellValues,
  before: RecordFields | null,
  known: CellValues,
  context: CellContext,
): Placing {
  const positions = positionsOf(row['geom']);
  const were = positionsOf(known['geom']);
  const isSame = positions.length === were.length && positions.every((each, index) => isNear(each, were[index]));
  if (isSame || (list !== 'places' && list !== 'events')) return { fields: {}, edits: [] };
  if (list === 'places') {
    const [position] = positions;
    const coordinates = (before?.['coordinates'] ?? {}) as RecordFields;
    const moved = position === undefined ? null : { ...coordinates, lng: position[0], lat: position[1] };
    return { fields: { coordinates: moved }, edits: [] };
  }
  const named = Array.isArray(before?.['places']) ? before['places'].map(String) : [];
  const unplaced = named.filter((id) => context.placeOf(id)?.['coordinates'] === undefined);
  const edits: SingleEdit[] = [];
  const ids = positions.map((position) => {
    const old = named.find((id) => isNear(position, positionOfPlace(context.placeOf(id))));
    if (old !== undefined) return old;
    const title = String(row['title'] === '' ? row['id'] : (row['title'] ?? row['id']));
    const id = freeId(`${String(row['id'])}-place`, context, edits.length);
    const [lng, lat] = position;
    const fields = { id, name: { [context.language]: title }, coordinates: { lng, lat } };
    edits.push({ kind: 'create', list: 'places', fields });
    return id;
  });
  return { fields: { places: [...ids, ...unplaced] }, edits };
}

function freeId(wanted: string, { placeOf }: CellContext, from: number): string {
  let id = from === 0 ? wanted : `${wanted}-${from + 1}`;
  for (let count = from + 2; placeOf(id) !== null; count++) id = `${wanted}-${count}`;
  return id;
}

type Position = readonly [lng: number, lat: number];

function positionsOf(geometry: CellValue | undefined): readonly Position[] {
  return geometry instanceof Uint8Array ? blobPositions(geometry) : [];
}

function positionOfPlace(place: RecordFields | null): Position | undefined {
  const { lng, lat } = (place?.['coordinates'] ?? {}) as RecordFields;
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined;
}

function isNear([lng, lat]: Position, other: Position | undefined): boolean {
  return other !== undefined && Math.abs(lng - other[0]) <= samePlace && Math.abs(lat - other[1]) <= samePlace;
}
