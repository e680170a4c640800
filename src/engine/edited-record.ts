import {
  editedLists,
  type EditedList,
  type EditedRecord,
  type JsonValue,
  type RecordFields,
  type Referrers,
} from '../shared/edit.ts';
import { failure, success, type Result } from '../shared/problem.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';
import { shorten } from './dataset/shorten.ts';
import { namesOneOf, referencesFrom } from './project/record-references.ts';
import { recordText } from './project/record-text.ts';

/** Of those who name a record, so many are told by id. */
export const mostReferrers = 200;

/** A record in the words of the dataset format, with those that name it. Fails with `problem.recordGone`. */
export function editedRecord(dataset: LoadedDataset, list: EditedList, id: string): Result<EditedRecord> {
  const record = recordsOf(dataset, list).find((each) => each.id === id);
  if (record === undefined) return failure('problem.recordGone', { id: shorten(id) });
  const fields = JSON.parse(recordText(record)) as RecordFields;
  const usedBy = editedLists.flatMap((from) => referrersIn(dataset, from, list, id));
  // evidence is kept in projects only
  return success({ fields, usedBy, attachments: [] });
}

/** Views and stories are kept as the file has them: with dates where windows have instants. */
function recordsOf(dataset: LoadedDataset, list: EditedList): readonly { readonly id: string }[] {
  if (list !== 'views' && list !== 'stories') return dataset[list];
  return (dataset.kept.lists[list] ?? []).filter(hasId);
}

function hasId(record: unknown): record is { readonly id: string } {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string';
}

function referrersIn(dataset: LoadedDataset, from: EditedList, to: EditedList, id: string): readonly Referrers[] {
  const places = referencesFrom(from, to);
  // ids stand where they do in the dataset format: only dates are more than their texts here
  const found = recordsOf(dataset, from).filter((record) =>
    namesOneOf(record as unknown as JsonValue, places, to, new Set([id])),
  );
  if (found.length === 0) return [];
  return [{ list: from, count: found.length, ids: found.slice(0, mostReferrers).map((record) => record.id) }];
}
