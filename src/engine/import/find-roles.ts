import type { ColumnRole } from '../../shared/table-import.ts';
import { roleOfName } from './column-names.ts';
import { readPointText, type Point } from './read-coordinates.ts';
import { readNumber } from './read-number.ts';
import type { TableDateReader } from './read-table-date.ts';

/** A column before anybody has said what it says. */
export interface NamedValues {
  /** Empty where the table has no header. */
  readonly name: string;
  /** The first values, empty ones left out. */
  readonly values: readonly string[];
}

/** How values are read while roles are looked for. */
export interface ValueReading {
  readonly decimal: '.' | ',';
  readonly readDate: TableDateReader;
}

/** Of these there can be one column only: the first. */
const single: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['title', 'shortTitle', 'when', 'start', 'end', 'year', 'month', 'day', 'time', 'endYear', 'endMonth'] as const),
  ...([
    'endDay',
    'endTime',
    'lat',
    'lng',
    'latLng',
    'place',
    'category',
    'status',
    'certainty',
    'importance',
    'id',
  ] as const),
]);

/** What each column says: by its name, where its values allow that, else by its values; 'ignore' where neither tells. */
export function findRoles(columns: readonly NamedValues[], reading: ValueReading): readonly ColumnRole[] {
  const roles = columns.map(({ name, values }): ColumnRole => {
    const role = roleOfName(name);
    // "time" is what many programs call a whole date
    if (role === 'time' && values.length > 0 && share(values, isFullDate(reading)) > 0.8) return 'when';
    return role !== null && mayBe(role, values, reading) ? role : 'ignore';
  });
  dropDoubles(roles, columns);
  dropOddOnes(roles, columns);
  const datesAreKnown = roles.some((role) => ['when', 'start', 'year'].includes(role));
  const placesAreKnown = roles.some((role) => ['lat', 'latLng'].includes(role));
  for (const [at, column] of columns.entries()) {
    if (roles[at] !== 'ignore' || roleOfName(column.name) !== null || column.values.length === 0) continue;
    const found = roleOfValues(column.values, reading, { datesAreKnown, placesAreKnown });
    if (found !== null && !roles.includes(found)) roles[at] = found;
  }
  if (!placesAreKnown && !roles.includes('latLng')) findPair(roles, columns, reading);
  if (!roles.includes('title')) findTitle(roles, columns, reading);
  return roles;
}

/** Of several columns, the one that says most; the first, where all say as much. */
function dropDoubles(roles: ColumnRole[], columns: readonly NamedValues[]): void {
  for (const role of single) {
    const found = roles.flatMap((each, at) => (each === role ? [at] : []));
    const count = (at: number): number => columns[at]?.values.length ?? 0;
    const [best] = found.toSorted((a, b) => count(b) - count(a));
    for (const at of found) if (at !== best) roles[at] = 'ignore';
  }
}

/** A latitude needs its longitude, and a table of TimelineJS has slides of a type that is no category. */
function dropOddOnes(roles: ColumnRole[], columns: readonly NamedValues[]): void {
  const has = (role: ColumnRole): boolean => roles.includes(role);
  for (const [at, role] of roles.entries()) {
    const isHalf = (role === 'lat' && !has('lng')) || (role === 'lng' && !has('lat'));
    const isPart = ['month', 'day'].includes(role) && !has('year');
    if (isHalf || isPart) roles[at] = 'ignore';
  }
  const isTimeline = ['Headline', 'Media', 'Type'].every((name) => columns.some((column) => column.name === name));
  const type = columns.findIndex(({ name }) => name === 'Type');
  const group = columns.findIndex(({ name }) => ['Group', 'Tag'].includes(name));
  if (!isTimeline) return;
  if (type >= 0) roles[type] = 'ignore';
  if (group >= 0) roles[group] = 'category';
}

/** Whether most values are what a role needs; most names need nothing. */
function mayBe(role: ColumnRole, values: readonly string[], reading: ValueReading): boolean {
  if (values.length === 0) return true;
  if (['title', 'place', 'category', 'actors'].includes(role)) return share(values, isAddress) < 0.8;
  if (['when', 'start', 'end'].includes(role)) return share(values, isDate(reading)) > 0.3;
  if (role === 'latLng') return share(values, isPointText(reading)) > 0.5;
  if (role === 'lat' || role === 'lng') return share(values, (value) => /\d/.test(value)) > 0.5;
  return true;
}

function roleOfValues(
  values: readonly string[],
  reading: ValueReading,
  known: { readonly datesAreKnown: boolean; readonly placesAreKnown: boolean },
): ColumnRole | null {
  if (!known.placesAreKnown && share(values, isPointText(reading)) > 0.8) return 'latLng';
  if (!known.datesAreKnown && share(values, isFullDate(reading)) > 0.8) return 'when';
  return share(values, isAddress) > 0.8 ? 'sourceUrl' : null;
}

/** Two columns side by side, of numbers with decimals within the ranges of latitude and longitude. */
function findPair(roles: ColumnRole[], columns: readonly NamedValues[], { decimal }: ValueReading): void {
  const within = (at: number, limit: number): boolean => {
    const values = roles[at] === 'ignore' ? (columns[at]?.values ?? []) : [];
    const numbers = values.map((value) => readNumber(value, decimal));
    const hasDecimals = share(numbers, (value) => value !== null && !Number.isInteger(value)) > 0.5;
    return hasDecimals && numbers.every((value) => value !== null && Math.abs(value) <= limit);
  };
  const at = columns.findIndex((_, index) => within(index, 90) && within(index + 1, 180));
  if (at < 0) return;
  roles[at] = 'lat';
  roles[at + 1] = 'lng';
}

/** The column that has the most different words of a title's length. */
function findTitle(roles: ColumnRole[], columns: readonly NamedValues[], reading: ValueReading): void {
  let [best, most] = [-1, 0];
  for (const [at, { name, values }] of columns.entries()) {
    if (roles[at] !== 'ignore' || roleOfName(name) !== null) continue;
    const titles = new Set(values.filter((value) => isWords(value, reading)));
    const score = titles.size / Math.max(1, values.length);
    if (score > most && score > 0.5) [best, most] = [at, score];
  }
  if (best >= 0) roles[best] = 'title';
}

function isWords(value: string, { decimal }: ValueReading): boolean {
  return (
    value.length <= 300 && /\p{L}{2}/u.test(value) && readNumber(value, decimal) === null && !/^https?:/i.test(value)
  );
}

/** Such as the entities of Wikidata, whose labels stand in a column of their own. */
function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value.trim());
}

function isDate({ readDate }: ValueReading): (value: string) => boolean {
  return (value) => readDate(value).when !== null;
}

/** No plain number: that may be anything. */
function isFullDate({ readDate }: ValueReading): (value: string) => boolean {
  return (value) => !/^-?\d+$/.test(value.trim()) && readDate(value).when !== null;
}

function isPointText({ decimal }: ValueReading): (value: string) => boolean {
  return (value) => {
    const point: Point | string = /\d/.test(value) ? readPointText(value, decimal) : 'unreadable';
    return point !== 'unreadable' && point !== 'outOfRange';
  };
}

function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}
