import type { Edit, EditedList, RecordFields, SingleEdit } from '../../shared/edit.ts';
import type { Message } from '../../shared/problem.ts';
import { stepId, stepsOf } from './change-steps.ts';
import { nameOf } from './record-name.ts';
import type { RecordsInHand } from './records-in-hand.ts';

type EditOf<Kind extends SingleEdit['kind']> = Extract<SingleEdit, { readonly kind: Kind }>;

/**
 * What the journal says of an edit, once it is made on the records in hand: `ids` are those that it was about. Names are in
 * the project's first language; the rest is said in the reader's.
 */
export function labelOf(edit: Edit, ids: readonly string[], records: RecordsInHand, language: string): Message {
  const name = (list: EditedList, id: string): string =>
    nameOf(list, id, records.get(list, id) ?? records.before(list, id), language);
  switch (edit.kind) {
    case 'together':
      return labelOfSeveral(edit.edits, ids, records, language);
    case 'change':
      return labelOfChange(edit, name);
    case 'create':
      return { key: 'journal.create', values: { list: edit.list, count: 1, name: name(edit.list, ids[0] ?? '') } };
    case 'delete':
    case 'merge': {
      const { kind, list } = edit;
      const values = { list, count: edit.ids.length, name: name(list, edit.ids[0] ?? '') };
      return { key: kind === 'delete' ? 'journal.delete' : 'journal.merge', values };
    }
    case 'split':
      return { key: 'journal.split', values: { count: edit.parts.length, name: name(edit.list, edit.id) } };
    case 'order':
      return { key: 'journal.order', values: { list: edit.list } };
    case 'steps':
      return labelOfSteps(edit, records, name('stories', edit.id));
  }
}

/** What was made on the way to the last of them goes without saying; several of one kind are counted. */
function labelOfSeveral(
  edits: readonly SingleEdit[],
  ids: readonly string[],
  records: RecordsInHand,
  language: string,
): Message {
  const [first] = edits;
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return { key: 'journal.several', values: { count: 0 } };
  const label = labelOf(last, ids.slice(-1), records, language);
  if (edits.slice(0, -1).every(({ kind }) => kind === 'create') && last.kind !== 'create') return label;
  const isAlike = edits.every(({ kind, list }) => kind === first.kind && list === first.list);
  if (!isAlike) return { key: 'journal.several', values: { count: edits.length } };
  return { ...label, values: { ...label.values, count: ids.length } };
}

function labelOfChange(
  { list, ids, fields = {}, add = {}, remove = {} }: EditOf<'change'>,
  name: (list: EditedList, id: string) => string,
): Message {
  const values = { list, count: ids.length, name: name(list, ids[0] ?? '') };
  const [field, ...more] = [...new Set([...Object.keys(fields), ...Object.keys(add), ...Object.keys(remove)])];
  const named = [fields[field ?? ''], add[field ?? '']].flat().filter((id) => typeof id === 'string');
  const [only] = named;
  if (more.length > 0 || Object.keys(remove).length > 0) return { key: 'journal.change', values };
  if (field === 'when') return { key: 'journal.date', values };
  if (field === 'coordinates' || field === 'point') return { key: 'journal.locate', values };
  if (named.length !== 1 || only === undefined) return { key: 'journal.change', values };
  if (field === 'places') return { key: 'journal.place', values: { ...values, place: name('places', only) } };
  if (field === 'tags') return { key: 'journal.tag', values: { ...values, tag: name('tags', only) } };
  return { key: 'journal.change', values };
}

/** Which step, by its number in the story, and what became of it. */
function labelOfSteps({ id, set = {} }: EditOf<'steps'>, records: RecordsInHand, name: string): Message {
  const before = stepsOf(records.before('stories', id)).map(stepId);
  const after = stepsOf(records.get('stories', id)).map(stepId);
  const [[step, fields] = []] = Object.entries(set);
  if (step === undefined || fields === undefined)
    return { key: 'journal.steps', values: { what: 'order', step: 0, name } };
  const isNew = !before.includes(step);
  const number = (fields === null ? before : after).indexOf(step) + 1;
  return { key: 'journal.steps', values: { what: whatBecame(fields, isNew), step: number, name } };
}

function whatBecame(fields: RecordFields | null, isNew: boolean): string {
  if (fields === null) return 'remove';
  if (isNew) return 'add';
  const [field, ...others] = Object.keys(fields);
  if (field === 'isHidden' && others.length === 0) return fields[field] === true ? 'hide' : 'show';
  return field === 'view' && others.length === 0 ? 'view' : 'words';
}
