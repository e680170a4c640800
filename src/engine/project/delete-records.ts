import type { EditedList, RecordFields } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { storedLists, type StoredList } from './record-lists.ts';
import { referencesFrom, withOtherIds } from './record-references.ts';
import type { RecordsInHand } from './records-in-hand.ts';
import { valuesAt } from './values-at.ts';

/**
 * Takes records away, and their names out of all that names them. Fails with `problem.recordGone`, and with
 * `problem.stillUsed` where something could not be without one of them.
 */
export function deleteRecords(
  records: RecordsInHand,
  list: EditedList,
  ids: readonly string[],
): Result<readonly string[]> {
  records.takeAll(list, ids);
  const gone = ids.find((id) => records.get(list, id) === null);
  if (gone !== undefined) return failure('problem.recordGone', { id: shorten(gone) });
  for (const id of ids) records.set(list, id, null);
  const unnamed = new Set(ids);
  let refusals = list === 'sources' && unnamed.has(records.articleId() ?? '') ? 1 : 0;
  for (const from of storedLists) {
    for (const { id, fields } of records.referring(from, list, unnamed)) {
      const after = withoutNames(from, fields, list, unnamed);
      if (after === 'refuses') refusals += 1;
      else records.set(from, id, after === 'goes' ? null : after);
    }
  }
  return refusals === 0 ? success(ids) : failure('problem.stillUsed', { count: refusals });
}

function withoutNames(
  from: StoredList,
  fields: RecordFields,
  list: EditedList,
  gone: ReadonlySet<string>,
): RecordFields | 'goes' | 'refuses' {
  let after = fields;
  for (const place of referencesFrom(from, list)) {
    const next = withOtherIds(after, place, list, (id) => (gone.has(id) ? undefined : id));
    if (next === after) continue;
    if (place.whenGone === 'refuses') return 'refuses';
    if (place.whenGone === 'goes' && valuesAt(next, place.path).length === 0) return 'goes';
    after = next;
  }
  return after;
}
