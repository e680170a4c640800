import type { Edit, JsonValue, RecordFields } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import type { RecordsInHand } from './records-in-hand.ts';
import { isList } from './values-at.ts';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

/** Makes an edit on the records in hand, and gives the ids of those that it is about. Nothing is checked or written yet. */
export function applyEdit(records: RecordsInHand, edit: Edit): Result<readonly string[]> {
  return applyChange(records, edit);
}

function applyChange(records: RecordsInHand, { list, ids, ...change }: EditOf<'change'>): Result<readonly string[]> {
  // who it is stays: others refer to it
  if (change.fields !== undefined && Object.hasOwn(change.fields, 'id')) return failure('problem.badRequest');
  for (const id of ids) {
    const before = records.get(list, id);
    if (before === null) return failure('problem.recordGone', { id: shorten(id) });
    records.set(list, id, changed(before, change));
  }
  return success(ids);
}

/** The record with some of its fields set, and with other entries in its lists. */
function changed(
  before: RecordFields,
  { fields = {}, add = {}, remove = {} }: Pick<EditOf<'change'>, 'fields' | 'add' | 'remove'>,
): RecordFields {
  const after: Record<string, JsonValue> = { ...before };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete after[name];
    else after[name] = value;
  }
  for (const [name, ids] of Object.entries(remove))
    after[name] = entriesOf(after[name]).filter((id) => !ids.some((gone) => gone === id));
  for (const [name, ids] of Object.entries(add)) after[name] = [...new Set([...entriesOf(after[name]), ...ids])];
  return after;
}

function entriesOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}
