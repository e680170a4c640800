import type { MessageKey } from '../../messages/en.ts';
import type { Translate } from '../../messages/translator.ts';
import type { ColumnRole, DateOrder, ImportRow } from '../../shared/table-import.ts';

/** The roles of columns, in groups, as a chooser shows them; 'ignore' stands before all. */
export const roleGroups: readonly { readonly label: MessageKey; readonly roles: readonly ColumnRole[] }[] = [
  { label: 'importing.roleGroup.what', roles: ['title', 'shortTitle', 'summary'] },
  {
    label: 'importing.roleGroup.when',
    roles: ['when', 'start', 'end', 'year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime'],
  },
  { label: 'importing.roleGroup.where', roles: ['place', 'country', 'lat', 'lng', 'latLng'] },
  {
    label: 'importing.roleGroup.more',
    roles: [
      ...(['category', 'status', 'certainty', 'importance', 'actors', 'tags'] as const),
      ...(['sources', 'sourceUrl', 'note', 'id'] as const),
    ],
  },
];

export const roleWords: Readonly<Record<ColumnRole, MessageKey>> = {
  ignore: 'importing.role.ignore',
  title: 'importing.role.title',
  shortTitle: 'importing.role.shortTitle',
  summary: 'importing.role.summary',
  when: 'importing.role.when',
  start: 'importing.role.start',
  end: 'importing.role.end',
  year: 'importing.role.year',
  month: 'importing.role.month',
  day: 'importing.role.day',
  time: 'importing.role.time',
  endYear: 'importing.role.endYear',
  endMonth: 'importing.role.endMonth',
  endDay: 'importing.role.endDay',
  endTime: 'importing.role.endTime',
  lat: 'importing.role.lat',
  lng: 'importing.role.lng',
  latLng: 'importing.role.latLng',
  place: 'importing.role.place',
  country: 'importing.role.country',
  category: 'importing.role.category',
  status: 'importing.role.status',
  certainty: 'importing.role.certainty',
  importance: 'importing.role.importance',
  actors: 'importing.role.actors',
  sources: 'importing.role.sources',
  sourceUrl: 'importing.role.sourceUrl',
  tags: 'importing.role.tags',
  note: 'importing.role.note',
  id: 'importing.role.id',
};

export const orderWords: Readonly<Record<DateOrder, MessageKey>> = {
  dmy: 'importing.dmy',
  mdy: 'importing.mdy',
  ymd: 'importing.ymd',
  asked: 'importing.asked',
};

export const resultWords: Readonly<Record<ImportRow['result'], MessageKey>> = {
  accepted: 'importing.resultAccepted',
  repaired: 'importing.resultRepaired',
  rejected: 'importing.resultRejected',
  trays: 'importing.resultTrays',
  duplicate: 'importing.resultDuplicate',
  unclear: 'importing.resultUnclear',
};

const delimiterKeys: Readonly<Record<string, MessageKey>> = {
  ',': 'importing.comma',
  ';': 'importing.semicolon',
  '\t': 'importing.tab',
  '|': 'importing.bar',
};

/** A delimiter by its name, any other character as it is. */
export function delimiterWords(say: Translate, delimiter: string): string {
  const key = delimiterKeys[delimiter];
  return key === undefined ? say('importing.otherDelimiter', { character: delimiter }) : say(key);
}
