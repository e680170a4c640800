import { parseWhen } from '../dates/edtf.ts';
import { asText, type JsonObject } from './json-values.ts';
import { createPlainTimeReader, type PlainTimeReader } from './plain-time.ts';

/** A time field of a file, and how its values are read. */
export interface TimeField {
  readonly name: string;
  /** One that says it in EDTF where it says anything, as `start_date:edtf` of OpenHistoricalMap; null: there is none. */
  readonly exact: string | null;
  readonly read: PlainTimeReader;
}

/** Which fields of the records of one file say what, by their names; null where none does. */
export interface FieldChoice {
  readonly id: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly category: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly link: string | null;
  readonly tags: string | null;
  readonly start: TimeField | null;
  readonly end: TimeField | null;
}

/** Names in lower case without what parts words, the best first. */
const names = {
  id: ['id', 'eventid', 'uid', 'uuid', 'fid', 'objectid', 'gmlid'],
  title: [
    'title',
    'name',
    'headline',
    'label',
    'event',
    'eventname',
    'subject',
    'caption',
    'message',
    'titre',
    'nom',
    'eventlabel',
    'itemlabel',
  ],
  summary: [
    'description',
    'summary',
    'desc',
    'text',
    'notes',
    'note',
    'comment',
    'comments',
    'content',
    'abstract',
    'details',
    'popupcontent',
  ],
  category: ['category', 'eventtype', 'type', 'class', 'group', 'theme', 'kind', 'categorie'],
  place: [
    'place',
    'location',
    'placename',
    'locationname',
    'city',
    'venue',
    'address',
    'locality',
    'site',
    'sitename',
    'lieu',
    'ville',
  ],
  country: ['countrycode', 'iso2', 'isoa2'],
  link: ['url', 'link', 'href', 'website', 'web', 'sourceurl'],
  tags: ['tags', 'keywords'],
} as const;

const pairs = [
  ['start', 'end'],
  ['begin', 'end'],
  ['startdate', 'enddate'],
  ['begindate', 'enddate'],
  ['starttime', 'endtime'],
  ['startdatetime', 'enddatetime'],
  ['startyear', 'endyear'],
  ['timestart', 'timeend'],
  ['datestart', 'dateend'],
  ['validfrom', 'validto'],
  ['datefrom', 'dateto'],
  ['yearfrom', 'yearto'],
  ['from', 'to'],
  ['debut', 'fin'],
  ['datedebut', 'datefin'],
] as const;

const singles = [
  'when',
  'edtf',
  'time',
  'datetime',
  'date',
  'eventdate',
  'timestamp',
  'times',
  'coordtimes',
  'linestringtimestamps',
  'year',
  'acqdate',
  'occurred',
  'createdat',
];

const looked = 1000;
const mostCategories = 60;
const longestCategory = 80;

/** Chooses by the names in the first thousand records, and by what stands in them. */
export function chooseFields(records: readonly JsonObject[]): FieldChoice {
  const sample = records.slice(0, looked);
  const byKey = new Map<string, string>();
  for (const record of sample) {
    for (const [name, value] of Object.entries(record)) {
      const key = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
      if (!byKey.has(key) && value !== null && value !== '') byKey.set(key, name);
    }
  }
  const find = (keys: readonly string[]): string | null =>
    keys.map((key) => byKey.get(key)).find((name) => name !== undefined) ?? null;
  const valuesOf = (name: string): readonly unknown[] => sample.map((record) => record[name]);
  const time = (key: string): TimeField | null => {
    const name = byKey.get(key);
    const exact = byKey.get(`${key}edtf`) ?? null;
    return name === undefined ? null : { name, exact, read: createPlainTimeReader(valuesOf(name).flat()) };
  };
  const pair = pairs.find(
    ([start, end]) => byKey.has(start) && (byKey.has(end) || start.startsWith('start') || start === 'begin'),
  );
  const single = singles.find((key) => byKey.has(key)) ?? timeKey(byKey, valuesOf);
  const category = names.category
    .map((key) => byKey.get(key))
    .find((name) => name !== undefined && isCategory(valuesOf(name)));
  const [summary, place] = [find(names.summary), find(names.place)];
  const title =
    names.title.map((key) => byKey.get(key)).find((name) => name !== undefined && !areAddresses(valuesOf(name))) ??
    (summary === null && place === null ? madeUpTitle(byKey, valuesOf) : null);
  return {
    id: find(names.id),
    title,
    summary,
    category: category ?? null,
    place,
    country: find(names.country),
    link: find(names.link),
    tags: find(names.tags),
    start: time(pair?.[0] ?? single ?? ''),
    end: time(pair?.[1] ?? ''),
  };
}

/** Such as the entities of Wikidata, whose labels stand in a field of their own. */
function areAddresses(values: readonly unknown[]): boolean {
  const texts = values.map(asText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^https?:\/\/\S+$/i.test(text));
}

type ByKey = ReadonlyMap<string, string>;
type ValuesOf = (name: string) => readonly unknown[];

/** `IncidentName`, where no field says by a name of its own what it is. */
function madeUpTitle(byKey: ByKey, valuesOf: ValuesOf): string | null {
  const found = [...byKey].find(
    ([key, name]) => /(?:name|title)$/.test(key) && !ofOthers.test(key) && valuesOf(name).some(isWords),
  );
  return found?.[1] ?? null;
}

/** What is called so is not the event. */
const ofOthers = /^(?:user|file|layer|country|state|county|region|admin|adm\d|district|first|last|column|field)/;

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

/** `FireDiscoveryDateTime`; else a field that has nothing but whole dates in it, as the columns of databases. */
function timeKey(byKey: ByKey, valuesOf: ValuesOf): string | undefined {
  const others = [...byKey].filter(([key]) => !ofKeeping.test(key));
  const named = others.find(([key, name]) => /(?:date|time|timestamp)$/.test(key) && areTimes(valuesOf(name)));
  const [key] = named ?? others.find(([, name]) => areTimes(valuesOf(name), wholeDate)) ?? [];
  return key;
}

/** When a record was written, not when something was. */
const ofKeeping = /creat|edit|updat|modif|upload|insert|load|chang/;
const wholeDate = /^\d{4}([-/])\d\d\1\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Whether nearly all of them are dates that nothing else could be: a small number may count anything. */
function areTimes(values: readonly unknown[], shape = /\d{4}/): boolean {
  const told = values.filter((value) => value !== null && value !== undefined && value !== '');
  const read = createPlainTimeReader(told);
  const isTime = (value: unknown): boolean => {
    if (typeof value === 'number') return shape !== wholeDate && Math.abs(value) >= 1e8 && parseWhen(read(value)).ok;
    return typeof value === 'string' && shape.test(value.trim()) && parseWhen(read(value)).ok;
  };
  return told.length > 0 && told.filter(isTime).length > told.length * 0.8;
}

/** Words that come again, not a text for each record. */
function isCategory(values: readonly unknown[]): boolean {
  const texts = values
    .filter((value) => typeof value === 'string')
    .map(asText)
    .filter((text) => text !== '');
  const different = new Set(texts);
  if (texts.length === 0 || [...different].some((text) => text.length > longestCategory)) return false;
  return different.size <= Math.max(12, Math.min(mostCategories, texts.length / 2));
}
