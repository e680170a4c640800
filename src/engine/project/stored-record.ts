import type { EventColumns } from '../../shared/event-columns.ts';
import { editedLists, type EditedList, type EditedRecord, type Referrers } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { mostReferrers } from '../edited-record.ts';
import { shorten } from '../dataset/shorten.ts';
import { attachmentsOf } from './attachments.ts';
import { RecordsInHand } from './records-in-hand.ts';
import type { StoredProject } from './stored-dataset.ts';

/** A record in the words of the dataset format, with those that name it. Fails with `problem.recordGone`. */
export async function storedRecord(
  project: StoredProject,
  list: EditedList,
  id: string,
): Promise<Result<EditedRecord>> {
  const events = await project.columns.events();
  const records = new RecordsInHand(project.database);
  const fields = records.get(list, id);
  if (fields === null) return failure('problem.recordGone', { id: shorten(id) });
  const usedBy = editedLists.flatMap((from) => {
    const found = from === 'events' ? eventsNaming(project, events, list, id) : referrersIn(records, from, list, id);
    return found.count === 0 ? [] : [found];
  });
  return success({ fields, usedBy, attachments: attachmentsOf(project.database, list, id) });
}

function referrersIn(records: RecordsInHand, from: EditedList, to: EditedList, id: string): Referrers {
  const found = [...records.referring(from, to, new Set([id]))];
  return { list: from, count: found.length, ids: found.slice(0, mostReferrers).map((record) => record.id) };
}

/** Out of the columns: there may be a million events, and their records are not read for it. */
function eventsNaming({ columns }: StoredProject, view: EventColumns, list: EditedList, id: string): Referrers {
  const nothing: Referrers = { list: 'events', count: 0, ids: [] };
  const isListed = list === 'places' || list === 'actors' || list === 'sources' || list === 'tags';
  if (!isListed && list !== 'categories') return nothing;
  const record = columns.lists[list].findIndex((each) => each.id === id);
  if (record < 0) return nothing;
  const names = (row: number): boolean => {
    if (!isListed) return view.category[row] === record;
    const { offsets, values } = view[list];
    return values.subarray(offsets[row], offsets[row + 1]).includes(record);
  };
  const rows: number[] = [];
  for (let row = 0; row < view.count; row++) if (names(row)) rows.push(row);
  return { list: 'events', count: rows.length, ids: rows.slice(0, mostReferrers).map((row) => idOf(view, row)) };
}

function idOf({ id: { offsets, bytes } }: EventColumns, row: number): string {
  return Buffer.from(bytes.subarray(offsets[row], offsets[row + 1])).toString();
}
