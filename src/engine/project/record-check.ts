import * as z from 'zod';
import type { EditedList, JsonValue, RecordFields } from '../../shared/edit.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import { readReference } from '../../shared/record-reference.ts';
import { annotationFaults, standingFields } from '../dataset/annotation-faults.ts';
import { jsonPath, type PathKey } from '../dataset/json-path.ts';
import { unknownId } from '../dataset/known-ids.ts';
import { messageOfIssue } from '../dataset/message-of-issue.ts';
import { valueAt } from '../dataset/remove-faults.ts';
import { shorten } from '../dataset/shorten.ts';
import { parseWhen } from '../dates/edtf.ts';
import { isTimeZone } from '../dates/time-zone.ts';
import { isSame } from './row-cells.ts';
import { datePaths, recordSchemas, type StoredList } from './record-lists.ts';
import { references, type Reference } from './record-references.ts';
import { valuesAt, type FoundValue, type ValuePath } from './values-at.ts';

/**
 * Why a record cannot be kept as an edit makes it; empty where it can. Only what is new in it is checked: its fields, the
 * dates and the names of others. What was there before is shown with its faults, and is not what the edit is about.
 * `isThere` knows the records of the other lists.
 */
export function checkRecord(
  list: StoredList,
  before: RecordFields | null,
  after: RecordFields,
  isThere: (list: EditedList, id: string) => boolean,
): readonly Problem[] {
  const names = changedFields(before, after);
  const parsed = schemaOf(list, before === null ? null : names).safeParse(before === null ? after : only(after, names));
  if (!parsed.success) {
    return parsed.error.issues.flatMap((issue) => {
      const keys = issue.path as readonly PathKey[];
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...keys, name]) : [keys];
      return places.map((path) => problemAt(path, messageOfIssue(issue, valueAt(after, keys))));
    });
  }
  const added = (path: ValuePath): readonly FoundValue[] => newValues(path, before, after);
  return [
    ...(datePaths[list] ?? []).flatMap((path) => added(path).flatMap(({ keys, value }) => unreadDate(keys, value))),
    ...references
      .filter(({ from, mayBeWord }) => from === list && mayBeWord !== true)
      .flatMap((place) => added(place.path).flatMap(({ keys, value }) => unknownName(place, keys, value, isThere))),
    ...added(['timeZone']).flatMap(({ keys, value }) =>
      typeof value === 'string' && !isTimeZone(value)
        ? [problemAt(keys, { key: 'problem.timeZone', values: { text: shorten(value) } })]
        : [],
    ),
    ...(list === 'annotations' && names.some((name) => standingFields.includes(name) || before === null)
      ? annotationFaults(after).map(({ field, message }) => problemAt([field], message))
      : []),
  ];
}

/** The names of the fields that are not as they were, those that are gone among them. */
export function changedFields(before: RecordFields | null, after: RecordFields): readonly string[] {
  const names = before === null ? Object.keys(after) : [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !isSame(before?.[name], after[name]));
}

function only(record: RecordFields, names: readonly string[]): RecordFields {
  return Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
}

const partSchemas = new Map<string, z.ZodType>();

/** What the records of a list look like, or these fields of them. */
function schemaOf(list: StoredList, names: readonly string[] | null): z.ZodType {
  const schema = recordSchemas[list];
  if (names === null) return schema;
  // a name that is in no record of the list is told as such
  const known = Object.entries(schema.shape).filter(([name]) => names.includes(name));
  const key = [list, ...known.map(([name]) => name)].join(' ');
  const part = partSchemas.get(key) ?? z.strictObject(Object.fromEntries(known));
  partSchemas.set(key, part);
  return part;
}

function newValues(path: ValuePath, before: RecordFields | null, after: RecordFields): readonly FoundValue[] {
  const found = valuesAt(after, path);
  if (before === null || found.length === 0) return found;
  const known = new Set(valuesAt(before, path).map(({ value }) => value));
  return found.filter(({ value }) => !known.has(value));
}

function unknownName(
  { to }: Reference,
  keys: readonly PathKey[],
  value: JsonValue,
  isThere: (list: EditedList, id: string) => boolean,
): readonly Problem[] {
  if (typeof value !== 'string') return [];
  const named = to === 'any' ? readReference(value) : { list: to, id: value };
  return named !== null && isThere(named.list, named.id) ? [] : [problemAt(keys, unknownId(value))];
}

function unreadDate(keys: readonly PathKey[], value: JsonValue): readonly Problem[] {
  const when = typeof value === 'string' ? parseWhen(value) : null;
  return when === null || when.ok ? [] : when.problems.map(({ message }) => problemAt(keys, message));
}

function problemAt(keys: readonly PathKey[], message: Message): Problem {
  return { path: jsonPath('', keys), message, severity: 'error' };
}
