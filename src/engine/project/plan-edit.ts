import type { Edit } from '../../shared/edit.ts';
import { success, type Message, type Result } from '../../shared/problem.ts';
import { applyEdit } from './apply-edit.ts';
import { changesOfEvidence } from './attachments.ts';
import { labelOf } from './edit-label.ts';
import type { RowChange } from './edited-rows.ts';
import type { Database } from './open-database.ts';
import { RecordsInHand } from './records-in-hand.ts';
import { rowChanges } from './row-changes.ts';

/** What an edit comes to: these rows, said of them in the journal, and the ids of the records that it is about. */
export interface PlannedEdit {
  readonly changes: readonly RowChange[];
  readonly label: Message;
  readonly ids: readonly string[];
}

/**
 * Plans an edit on what the project holds now; nothing is written. `language` is the project's first one. Fails where a
 * record is not there any more, and where one could not stand as it would be, with the place in it.
 */
export function planEdit(database: Database, edit: Edit, language: string): Result<PlannedEdit> {
  const records = new RecordsInHand(database);
  const applied = applyEdit(records, edit, language);
  if (!applied.ok) return applied;
  const changes = rowChanges(records, language, records.changed().length === 1);
  if (!changes.ok) return changes;
  return success({
    changes: [...changes.value, ...changesOfEvidence(database, records)],
    label: labelOf(edit, applied.value, records, language),
    ids: applied.value,
  });
}
