import { datasetFormat, datasetVersion } from '../dataset/dataset-schema.ts';
import { recordText } from '../project/record-text.ts';
import type { ExportRecords } from './export-records.ts';
import { listsOfPart } from './lists-of-part.ts';

const listsBefore = ['sources', 'places', 'actors', 'categories', 'commodities', 'units', 'tags'] as const;
const listsAfter = ['claims', 'flows', 'indicators', 'eras', 'relations', 'notes', 'annotations'] as const;

/** Dataset format 1, a record a line. */
export function* writeDataset({ lists: whole, isPart, events }: ExportRecords): Iterable<string> {
  const lists = isPart ? listsOfPart(whole, events()) : whole;
  const { format: _, version: _version, ...about } = lists.kept.about;
  const head = { format: datasetFormat, version: datasetVersion, ...about, title: lists.title };
  yield Object.entries(head)
    .map(([name, value], at) => `${at === 0 ? '{\n' : ',\n'}  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join('');
  for (const name of listsBefore) yield* writeList(name, lists[name]);
  yield* writeList('events', events(), true);
  for (const name of listsAfter) yield* writeList(name, lists[name]);
  for (const [name, records] of Object.entries(lists.kept.lists)) yield* writeList(name, records);
  yield '\n}\n';
}

/** A list of nothing is left out, but for one that the format asks for. */
function* writeList(name: string, records: Iterable<unknown>, isNeeded = false): Iterable<string> {
  let count = 0;
  for (const record of records) {
    yield `${count++ === 0 ? `,\n  ${JSON.stringify(name)}: [\n` : ',\n'}    ${recordText(record)}`;
  }
  if (count > 0) yield '\n  ]';
  else if (isNeeded) yield `,\n  ${JSON.stringify(name)}: []`;
}
