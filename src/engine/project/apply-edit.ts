import type { Edit, SingleEdit } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { changeSteps } from './change-steps.ts';
import { deleteRecords } from './delete-records.ts';
import { mergeRecords } from './merge-records.ts';
import { newId } from './new-id.ts';
import { withEntries, withFields } from './record-fields.ts';
import type { RecordsInHand } from './records-in-hand.ts';
import { splitRecord } from './split-record.ts';

/**
 * Makes an edit on the records in hand, and gives the ids of those that it is about. Nothing is written yet, and whether
 * the records can stand as they are then is asked later. `language` is the project's first one.
 */
export function applyEdit(records: RecordsInHand, edit: Edit, language: string): Result<readonly string[]> {
  if (edit.kind !== 'together') return applySingle(records, edit, language);
  const ids: string[] = [];
  for (const each of edit.edits) {
    const applied = applySingle(records, each, language);
    if (!applied.ok) return applied;
    ids.push(...applied.value);
  }
  return success([...new Set(ids)]);
}

function applySingle(records: RecordsInHand, edit: SingleEdit, language: string): Result<readonly string[]> {
  switch (edit.kind) {
    case 'change':
      return changeRecords(records, edit);
    case 'create':
      return createRecord(records, edit, language);
    case 'delete':
      return deleteRecords(records, edit.list, edit.ids);
    case 'merge':
      return mergeRecords(records, edit.list, edit.ids, language);
    case 'split':
      return splitRecord(records, edit, language);
    case 'order':
      return orderRecords(records, edit);
    case 'steps':
      return changeSteps(records, edit);
  }
}

function orderRecords(
  records: RecordsInHand,
  { list, ids }: Extract<SingleEdit, { readonly kind: 'order' }>,
): Result<readonly string[]> {
  const gone = records.arrange(list, ids);
  return gone === null ? success(ids) : failure('problem.recordGone', { id: shorten(gone) });
}

function changeRecords(
  records: RecordsInHand,
  { list, ids, fields = {}, add = {}, remove = {} }: Extract<SingleEdit, { readonly kind: 'change' }>,
): Result<readonly string[]> {
  // who it is stays: others name it so
  if (Object.hasOwn(fields, 'id')) return failure('problem.badRequest');
  records.takeAll(list, ids);
  for (const id of ids) {
    const before = records.get(list, id);
    if (before === null) return failure('problem.recordGone', { id: shorten(id) });
    records.set(list, id, withEntries(withFields(before, fields), add, remove));
  }
  return success(ids);
}

function createRecord(
  records: RecordsInHand,
  { list, fields }: Extract<SingleEdit, { readonly kind: 'create' }>,
  language: string,
): Result<readonly string[]> {
  const id = newId(records, list, fields, language);
  if (!id.ok) return id;
  records.set(list, id.value, withFields({ id: id.value }, { ...fields, id: id.value }));
  return success([id.value]);
}
