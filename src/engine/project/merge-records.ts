import type { EditedList, JsonValue, RecordFields } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { referredLists } from '../../shared/record-reference.ts';
import { shorten } from '../dataset/shorten.ts';
import { newId } from './new-id.ts';
import { storedLists } from './record-lists.ts';
import { referencesFrom, withOtherIds } from './record-references.ts';
import type { RecordsInHand } from './records-in-hand.ts';
import { isSame } from './row-cells.ts';
import { isList } from './values-at.ts';

/**
 * Makes one record of several of a list: the first, with what only the others say, and with all that names them. Where they
 * say something else, it is kept in a note about it. Fails with `problem.recordGone`.
 */
export function mergeRecords(
  records: RecordsInHand,
  list: EditedList,
  ids: readonly string[],
  language: string,
): Result<readonly string[]> {
  // what the whole dataset speaks of stays what it is
  const article = list === 'sources' ? records.articleId() : null;
  const [first = '', ...others] = [...new Set(ids)].toSorted((a, b) => Number(b === article) - Number(a === article));
  const gone = [first, ...others].find((id) => records.get(list, id) === null);
  if (gone !== undefined) return failure('problem.recordGone', { id: shorten(gone) });
  const said: string[] = [];
  let merged = records.get(list, first) ?? {};
  for (const id of others) {
    const other = records.get(list, id) ?? {};
    said.push(...differences(merged, other).map((text) => `${id} · ${text}`));
    merged = { ...merged, ...Object.fromEntries(missingIn(merged, other)) };
    records.replace(list, id, first);
  }
  records.set(list, first, merged);
  nameFirst(records, list, first, new Set(others));
  if (said.length > 0) keepSaid(records, list, first, said.join('\n'), language);
  return success([first]);
}

/** What the other one says beyond the first: fields, languages of a text, entries of a list. */
function missingIn(first: RecordFields, other: RecordFields): readonly (readonly [string, JsonValue])[] {
  return Object.entries(other).flatMap(([name, theirs]) => {
    const ours = first[name];
    if (ours === undefined) return [[name, theirs] as const];
    if (isList(ours) && isList(theirs)) {
      const added = theirs.filter((entry) => !ours.some((known) => isSame(known, entry)));
      return added.length === 0 ? [] : [[name, [...ours, ...added]] as const];
    }
    if (isText(ours) && isText(theirs)) return [[name, { ...theirs, ...ours }] as const];
    return [];
  });
}

/** Where the two say something else of the same, what the other says. */
function differences(first: RecordFields, other: RecordFields): readonly string[] {
  return Object.entries(other).flatMap(([name, theirs]) => {
    const ours = first[name];
    if (name === 'id' || ours === undefined || isList(ours) || isSame(ours, theirs)) return [];
    if (!isText(ours) || !isText(theirs))
      return [`${name}: ${typeof theirs === 'string' ? theirs : JSON.stringify(theirs)}`];
    const texts = Object.keys(theirs).filter(
      (language) => Object.hasOwn(ours, language) && ours[language] !== theirs[language],
    );
    return texts.length === 0
      ? []
      : [`${name}: ${[...new Set(texts.map((language) => theirs[language]))].join(' / ')}`];
  });
}

/** A text in languages. A quotation looks like one, and is treated alike: both of its fields are there. */
function isText(value: JsonValue): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

/** All that named one of the others names the first. A relation between two of them is none any more. */
function nameFirst(records: RecordsInHand, list: EditedList, first: string, others: ReadonlySet<string>): void {
  for (const from of storedLists) {
    for (const { id, fields } of records.referring(from, list, others)) {
      let after = fields;
      for (const place of referencesFrom(from, list)) {
        after = withOtherIds(after, place, list, (named) => (others.has(named) ? first : named));
      }
      const isLoop = from === 'relations' && after['subject'] === after['object'];
      records.set(from, id, isLoop ? null : after);
    }
  }
}

function keepSaid(records: RecordsInHand, list: EditedList, id: string, text: string, language: string): void {
  const about = referredLists.find((name) => name === list);
  if (about === undefined) return;
  const note = { text: { [language]: text }, about: [`${about}/${id}`] };
  const noteId = newId(records, 'notes', note, language);
  if (noteId.ok) records.set('notes', noteId.value, { id: noteId.value, ...note });
}
