import type { RecordFields, SingleEdit } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { newId } from './new-id.ts';
import { withFields } from './record-fields.ts';
import { referencesFrom, withOtherIds } from './record-references.ts';
import type { RecordsInHand } from './records-in-hand.ts';

/**
 * Makes several records of one: the first part keeps its id and who names it, each other one is a copy with its own fields
 * and takes the events that are said to be about it. Fails with `problem.recordGone`, and as `newId` does.
 */
export function splitRecord(
  records: RecordsInHand,
  { list, id, parts }: Extract<SingleEdit, { readonly kind: 'split' }>,
  language: string,
): Result<readonly string[]> {
  const whole = records.get(list, id);
  if (whole === null) return failure('problem.recordGone', { id: shorten(id) });
  const [first, ...others] = parts;
  records.set(list, id, withFields(whole, { ...first?.fields, id }));
  const ids = [id];
  for (const { fields, takes = [] } of others) {
    // only an id that is given is its own: the whole one's stays with the first
    const part = withFields(withFields(whole, { id: null }), fields);
    const made = newId(records, list, part, language);
    if (!made.ok) return made;
    records.set(list, made.value, { ...part, id: made.value });
    ids.push(made.value);
    for (const event of takes) {
      const before = records.get('events', event);
      if (before === null) return failure('problem.recordGone', { id: shorten(event) });
      records.set('events', event, withPart(before, list, id, made.value));
    }
  }
  return success(ids);
}

function withPart(
  event: RecordFields,
  list: Parameters<typeof referencesFrom>[1],
  id: string,
  part: string,
): RecordFields {
  return referencesFrom('events', list).reduce(
    (fields, place) => withOtherIds(fields, place, list, (named) => (named === id ? part : named)),
    event,
  );
}
