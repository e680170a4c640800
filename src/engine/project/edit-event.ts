import type { EventRecord } from '../../shared/dataset.ts';
import type { EventEdit } from '../../shared/explorer-api.ts';
import { success, type Result } from '../../shared/problem.ts';
import { eventSchema } from '../dataset/dataset-schema-events.ts';
import { messageOfIssue } from '../dataset/message-of-issue.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';

const textSchemas = eventSchema.pick({ title: true, shortTitle: true });

/** The event as an edit makes it. Fails where a date cannot be read, or a text cannot stand: nobody would see it again. */
export function editedEvent(event: EventRecord, edit: EventEdit): Result<EventRecord> {
  const { title = event.title, shortTitle = event.shortTitle ?? {}, when } = edit;
  const date = when === undefined ? success(event.when) : when === '' ? success(undatedWhen()) : parseWhen(when);
  if (!date.ok) return date;
  const { shortTitle: _, ...rest } = event;
  // without an entry it is none
  const texts = Object.keys(shortTitle).length === 0 ? { title } : { title, shortTitle };
  const checked = textSchemas.safeParse(texts);
  if (checked.success) return success({ ...rest, ...texts, when: date.value });
  const problems = checked.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: messageOfIssue(issue, texts),
    severity: 'error' as const,
  }));
  return { ok: false, problems };
}
