import { asText, type JsonObject } from './json-values.ts';
import { createPlainTimeReader, type PlainTimeReader } from './plain-time.ts';

/** A time field of a file, and how its values are read. */
export interface TimeField {
  readonly name: string;
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
  title: ['title', 'name', 'headline', 'label', 'event', 'eventname', 'subject', 'caption', 'titre', 'nom'],
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
  place: ['place', 'location', 'placename', 'locationname', 'city', 'venue', 'address', 'locality', 'lieu', 'ville'],
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
    return name === undefined ? null : { name, read: createPlainTimeReader(valuesOf(name).flat()) };
  };
  const pair = pairs.find(
    ([start, end]) => byKey.has(start) && (byKey.has(end) || start.startsWith('start') || start === 'begin'),
  );
  const single = singles.find((key) => byKey.has(key));
  const category = names.category
    .map((key) => byKey.get(key))
    .find((name) => name !== undefined && isCategory(valuesOf(name)));
  return {
    id: find(names.id),
    title: find(names.title),
    summary: find(names.summary),
    category: category ?? null,
    place: find(names.place),
    country: find(names.country),
    link: find(names.link),
    tags: find(names.tags),
    start: time(pair?.[0] ?? single ?? ''),
    end: time(pair?.[1] ?? ''),
  };
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
