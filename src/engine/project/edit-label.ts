import type { Edit } from '../../shared/edit.ts';
import type { Message } from '../../shared/problem.ts';
import { nameOf } from './record-name.ts';
import type { RecordsInHand } from './records-in-hand.ts';

/** What the journal says of an edit, once it is made on the records in hand; names in the project's first language. */
export function labelOf(edit: Edit, records: RecordsInHand, language: string): Message {
  const { list, ids } = edit;
  const [id = ''] = ids;
  const name = nameOf(list, id, records.get(list, id), language);
  return { key: 'journal.change', values: { list, count: ids.length, name } };
}
