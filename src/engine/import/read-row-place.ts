import type { Place } from '../../shared/dataset.ts';
import type { RowNote } from '../../shared/table-import.ts';
import { ownText } from './own-text.ts';
import type { PlaceAtPoint, PlaceIndex } from './place-index.ts';
import { readPoint, readPointText, type Point, type PointFault } from './read-coordinates.ts';
import type { RoleColumns, RowReading } from './row-reading.ts';

/** A name that may mean something else than what was taken; the same object for most rows that say it. */
export interface UnclearName {
  /** What the row says, its country too: told once, with the number of its rows. */
  readonly said: string;
  readonly note: RowNote;
}

export interface RowPlace {
  /** Null: the row says nothing, or is rejected. */
  readonly place: Place | null;
  readonly unclear: UnclearName | null;
}

/** Reads where the event of a row was. */
export type RowPlaceReader = (row: RowReading) => RowPlace;

const nowhere: RowPlace = { place: null, unclear: null };

/** Most tables name the same places over and over. */
const keptPlaces = 20_000;
const longestSaid = 500;

const placeRoles = ['latLng', 'lat', 'lng', 'place', 'country'] as const;

/** Where rows are that begin with the same cell: most of those say the same in the others too. */
interface KnownPlace {
  readonly rest: string;
  readonly place: RowPlace;
  others: Map<string, RowPlace> | null;
}

/** At its coordinates, else at the place that it names. Coordinates that are none are left out where that place is known. */
export function createRowPlaceReader(columns: RoleColumns, places: PlaceIndex, decimal: '.' | ','): RowPlaceReader {
  const [firstColumn = -1, nextColumn = -1, ...placeColumns] = placeRoles.flatMap((role) => columns.of(role));
  /** By the first cell, where nothing was to be told of the row: to look for all cells at once, a text is made of them. */
  const known = new Map<string, KnownPlace>();
  let count = 0;
  return (row) => {
    const { cells } = row.row;
    const first = cells[firstColumn] ?? '';
    let rest = cells[nextColumn] ?? '';
    for (const column of placeColumns) rest += `\n${cells[column] ?? ''}`;
    const found = known.get(first);
    if (found?.rest === rest) return found.place;
    const other = found?.others?.get(rest);
    if (other !== undefined) return other;
    const told = row.notes.length;
    const place = readRowPlace(row, places, decimal);
    if (row.notes.length > told || first.length + rest.length > longestSaid) return place;
    if (count++ % keptPlaces === 0) known.clear();
    const before = known.get(first);
    if (before === undefined) known.set(ownText(first), { rest: ownText(rest), place, others: null });
    else (before.others ??= new Map()).set(ownText(rest), place);
    return place;
  };
}

function readRowPlace(row: RowReading, places: PlaceIndex, decimal: '.' | ','): RowPlace {
  const [name, area] = [row.text('place'), row.text('country')];
  const known = (): string | null => {
    if ((name === '' && area === '') || !places.knowsPoint(...nameAndArea(name, area))) return null;
    const { coordinates, country } = places.named(...nameAndArea(name, area)).place;
    const called = name === '' || country === undefined ? name || area : `${name}, ${country}`;
    return coordinates === undefined ? called : `${called} (${pointText(coordinates, decimal)})`;
  };
  const point = readRowPoint(row, decimal, known);
  if (row.isRejected) return nowhere;
  if (point !== null) return { place: atPoint(row, point, places.at(point, name), decimal), unclear: null };
  if (name === '' && area === '') return nowhere;
  const { place, doubt } = places.named(...nameAndArea(name, area));
  if (doubt === null) return { place, unclear: null };
  const note = row.note(name === '' ? 'country' : 'place', name || area, doubt.taken, doubt.reason);
  const { choice } = doubt;
  return { place, unclear: { said: ownText(`${name}\n${area}`), note: choice === null ? note : { ...note, choice } } };
}

/** A country may be all that a row says. */
function nameAndArea(name: string, area: string): readonly [string, string] {
  return name === '' ? [area, ''] : [name, area];
}

/** Where the event moves to a place that the project has, that is told. */
function atPoint(row: RowReading, point: Point, { place, offKm }: PlaceAtPoint, decimal: '.' | ','): Place {
  if (offKm === 0 || place.coordinates === undefined) return place;
  const there = place.coordinates;
  const values = { km: Math.round(offKm * 10) / 10 };
  const role = row.has('latLng') ? 'latLng' : 'lat';
  row.repair(role, pointText(point, decimal), pointText(there, decimal), { key: 'table.placeNear', values });
  return place;
}

/** As the table writes numbers; a comma between the two would be lost among theirs. */
function pointText({ lat, lng }: Point, decimal: '.' | ','): string {
  return [lat, lng].map((degrees) => String(degrees).replace('.', decimal)).join('; ');
}

/** `known`: in words, the place by its name and where it is; null where that is not known. */
function readRowPoint(row: RowReading, decimal: '.' | ',', known: () => string | null): Point | null {
  const both = row.text('latLng');
  if (both !== '') return take(row, 'latLng', both, readPointText(both, decimal), known);
  const [lat, lng] = [row.text('lat'), row.text('lng')];
  if (lat !== '' && lng !== '') return take(row, 'lat', `${lat}; ${lng}`, readPoint(lat, lng, decimal), known);
  if (lat !== '' || lng !== '') row.repair(lat === '' ? 'lng' : 'lat', lat + lng, '', { key: 'table.halfPoint' });
  return null;
}

const faults: Readonly<Record<PointFault, string>> = {
  unreadable: 'table.pointNotRead',
  outOfRange: 'table.pointOutOfRange',
  swapped: 'table.pointSwapped',
};

function take(
  row: RowReading,
  role: 'lat' | 'latLng',
  text: string,
  point: Point | PointFault,
  known: () => string | null,
): Point | null {
  if (typeof point !== 'string') return point;
  const instead = known();
  if (instead === null) row.reject(role, text, { key: faults[point] });
  else row.repair(role, text, instead, { key: faults[point] });
  return null;
}
