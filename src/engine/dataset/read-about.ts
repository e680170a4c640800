import type { LocalText } from '../../shared/language.ts';
import type { DatasetFile } from './check-format.ts';
import { aboutSchema, isListName } from './dataset-schema.ts';
import { unknownId, type KnownIds } from './known-ids.ts';
import type { ProblemList } from './problem-list.ts';
import { readDate } from './read-date.ts';
import { validateRecord } from './validate-record.ts';

/** The title of a file that says nothing of itself. */
const untitled: LocalText = { und: '—' };

export interface About {
  readonly title: LocalText;
  readonly [field: string]: unknown;
}

/** What a file says of itself, checked. Its title is its id, or a dash, where it has none. */
export function readAbout(file: DatasetFile, sources: KnownIds, problems: ProblemList): About {
  const fields = Object.fromEntries(Object.entries(file).filter(([key]) => !isListName(key)));
  const about = validateRecord(aboutSchema, fields, '', problems);
  if (about === null) return { title: untitled };
  const { value, report } = about;
  if (value.article !== undefined && !sources.has(value.article)) report.warn(['article'], unknownId(value.article));
  for (const name of ['compiled', 'audited'] as const) {
    const date = value[name];
    if (date !== undefined) readDate(date, report, [name]);
  }
  if (value.title === undefined && (fields['title'] ?? null) === null) {
    report.warn(['title'], { key: 'problem.missing' });
  }
  return { ...value, title: value.title ?? (value.id === undefined ? untitled : { und: value.id }) };
}
