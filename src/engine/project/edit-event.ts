import type { EventRecord } from '../../shared/dataset.ts';
import type { EventEdit } from '../../shared/explorer-api.ts';
import { success, type Result } from '../../shared/problem.ts';
import { eventSchema } from '../dataset/dataset-schema-events.ts';
import { messageOfIssue } from '../dataset/message-of-issue.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';

/** The event as an edit makes it. Fails where a date cannot be read, or a text cannot stand: nobody would see it again. */
export function editedEvent(event: EventRecord, { title, when }: EventEdit): Result<EventRecord> {
  const date = when === undefined ? success(event.when) : when === '' ? success(undatedWhen()) : parseWhen(when);
  if (!date.ok) return date;
  const checked = eventSchema.shape.title.safeParse(title ?? event.title);
  if (checked.success) return success({ ...event, title: checked.data, when: date.value });
  const problems = checked.error.issues.map((issue) => ({
    path: 'title',
    message: messageOfIssue(issue, title),
    severity: 'error' as const,
  }));
  return { ok: false, problems };
}
