import type { Attachment } from '../../shared/attachment.ts';
import type { Edit, EditedList, EditedRecord, JsonValue, ListedIds, RecordFields } from '../../shared/edit.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import { failure, type Message, type Problem, type Result } from '../../shared/problem.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { countFoundPlaces } from '../../shared/known-point.ts';
import type { When } from '../../shared/when.ts';
import { commonFields } from './common-fields.ts';
import { idOf, rowOf } from './event-text.ts';
import { findEvents } from './find-events.ts';
import type { Notice } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { isOfFile } from './file-problem.ts';
import type { Gestures } from './gestures.ts';
import {
  changeForm,
  dropForm,
  formKey,
  leaveForms,
  showForm,
  takeMade,
  typeInForm,
  type MadeFor,
  type RecordForm,
  type RecordForms,
} from './record-form.ts';

/** How a person edits records: in forms that stay until they are saved or put away. */
export interface RecordEditing {
  /** What a person means by a text; the engine decides. */
  readWhen(text: string): Promise<Result<When>>;
  /** The ids of the events that answer what was typed, best first. */
  findEvents(typed: string): Promise<readonly string[]>;
  /** Kept on the disk once it is answered; the views follow by themselves. */
  edit(edit: Edit): Promise<Result<{ readonly ids: readonly string[] }>>;
  /** A record, and who names it; null where there is none, which is told. */
  readRecord(list: EditedList, id: string): Promise<EditedRecord | null>;
  /** Opens the form of a record over those that are open. `field`: where it begins, if not at the first. */
  openRecord(list: EditedList, id: string, field?: string): Promise<void>;
  /** Opens one form for several events: what is set in it is set in all of them. */
  openSeveral(ids: readonly string[]): void;
  /** Opens the form of a record that is to be made, which begins with these fields. Its key; null: nothing is open. */
  openNew(list: EditedList, fields: RecordFields, madeFor?: MadeFor | null): string | null;
  /** Opens a form that was left. */
  resume(form: RecordForm): void;
  /** Opens the form of a new record that begins as this one is. */
  openCopy(list: EditedList, id: string): Promise<void>;
  /** Deletes records at once: it is told, with the way back. */
  remove(list: EditedList, ids: readonly string[]): Promise<boolean>;
  /** Edits at once and tells that it is done, with the way back; or what was wrong, and is false. */
  make(edit: Edit, done: Message): Promise<boolean>;
  /** Puts places that are known by their names only where the gazetteer has them: one edit, which is told. */
  placeByName(): Promise<void>;
  /** Few places of the gazetteer whose name begins so; none where it does not answer. */
  suggestPlaces(typed: string): Promise<readonly KnownPlace[]>;
  /** The evidence of a record; none where there is no such record any more. */
  readAttachments(list: EditedList, id: string): Promise<readonly Attachment[]>;
  /** Asks a person for a file and keeps it with a record as evidence. */
  attachFile(list: EditedList, id: string): Promise<void>;
  /** Asks a person where, and saves a copy of an attachment there. */
  saveAttachment(id: string): Promise<void>;
  removeAttachment(attachment: Attachment): Promise<void>;
  /** Null: what stood there before. */
  type(form: RecordForm, field: string, value: JsonValue): void;
  tellProblems(form: RecordForm, problems: readonly Problem[]): void;
  /** Saves what a form has made of its record, and closes it. */
  save(form: RecordForm, fields: RecordFields): Promise<void>;
  /** Closes a form; what was typed in it is kept. */
  leave(form: RecordForm): void;
  /** Closes a form with what was typed in it. */
  drop(form: RecordForm): void;
}

type EditingCalls =
  | 'readWhen'
  | 'edit'
  | 'findPlaces'
  | 'suggestPlaces'
  | 'getRecord'
  | 'fetchBytes'
  | 'attachFile'
  | 'saveAttachment'
  | 'removeAttachment';

/** How many events are offered for what was typed. */
const mostFound = 20;
/** How long it is told what was done. */
const toldMs = 12_000;

export function createRecordEditing(
  store: ExplorerStore,
  gestures: Gestures,
  api: Pick<ExplorerApi, EditingCalls>,
): RecordEditing {
  let newForms = 0;
  const change = (next: (forms: RecordForms) => RecordForms): void =>
    store.setState(({ forms }) => ({ forms: next(forms) }));
  const newForm = { several: [], various: [], typed: {}, problems: [], isSaving: false, beginsAt: null, madeFor: null };
  const show = (form: RecordForm): void => {
    const { right } = store.getState().view.panes;
    const pane = right === 'records' ? right : 'details';
    change((forms) => showForm(forms, form, pane));
    gestures.showPanes({ right: pane });
  };
  const tellFailure = (problems: readonly Problem[]): void =>
    store.setState({ notice: { kind: 'problem', fileName: '', problems } });
  const tellDone = (done: Message): void => {
    const notice: Notice = { kind: 'edited', fileName: '', problems: [], done };
    store.setState({ notice });
    setTimeout(() => {
      if (store.getState().notice === notice) store.setState({ notice: null });
    }, toldMs);
  };
  const edit: RecordEditing['edit'] = async (wanted) => {
    const { document, notice } = store.getState();
    if (document === null) return failure('problem.stale');
    // its way back would be that of another edit now
    if (notice?.kind === 'edited') store.setState({ notice: null });
    return await api.edit({ revision: document.summary.revision, edit: wanted });
  };
  const make: RecordEditing['make'] = async (wanted, done) => {
    const made = await edit(wanted);
    if (made.ok) tellDone(done);
    else tellFailure(made.problems);
    return made.ok;
  };
  const readRecord: RecordEditing['readRecord'] = async (list, id) => {
    const { document } = store.getState();
    if (document === null) return null;
    const record = await api.getRecord({ revision: document.summary.revision, list, id });
    if (record.ok) return record.value;
    tellFailure(record.problems);
    return null;
  };
  const openNew: RecordEditing['openNew'] = (list, fields, madeFor = null) => {
    if (store.getState().document === null) return null;
    newForms += 1;
    const key = formKey(list, `new ${newForms}`);
    show({ ...newForm, key, list, id: null, before: fields, madeFor });
    return key;
  };
  return {
    readWhen: (text) => api.readWhen({ text }),
    async findEvents(typed) {
      const { document, language } = store.getState();
      if (document === null) return [];
      const { rows } = await findEvents(api, document, typed, language, mostFound);
      return rows.map((row) => idOf(document, row));
    },
    edit,
    readRecord,
    async openRecord(list, id, field) {
      const record = await readRecord(list, id);
      if (record === null) return;
      show({ ...newForm, key: formKey(list, id), list, id, before: record.fields, beginsAt: field ?? null });
    },
    openSeveral(ids) {
      const { document } = store.getState();
      const [id] = ids;
      if (document === null || id === undefined) return;
      const rows = ids.flatMap((one) => rowOf(document, one) ?? []);
      const { fields, various } = commonFields(document, rows);
      const key = formKey('events', JSON.stringify(ids));
      show({ ...newForm, key, list: 'events', id, several: ids, various, before: fields });
    },
    openNew,
    resume: show,
    async openCopy(list, id) {
      const record = await readRecord(list, id);
      if (record === null) return;
      const { id: _, ...fields } = record.fields;
      openNew(list, fields);
    },
    remove: (list, ids) =>
      make({ kind: 'delete', list, ids }, { key: 'edited.deleted', values: { list, count: ids.length } }),
    make,
    async placeByName() {
      const { document } = store.getState();
      if (document === null) return;
      const found = await api.findPlaces({ revision: document.summary.revision });
      if (!found.ok) {
        tellFailure(found.problems);
        return;
      }
      const edits = found.value.points.map(({ id, fields }) => {
        return { kind: 'change', list: 'places', ids: [id], fields } as const;
      });
      const done = { key: 'edited.placed', values: countFoundPlaces(found.value) };
      if (edits.length > 0) await make({ kind: 'together', edits }, done);
      else store.setState({ notice: { kind: 'told', fileName: '', problems: [], done: { key: 'edited.noneKnown' } } });
    },
    async suggestPlaces(typed) {
      if (typed.trim() === '') return [];
      const found = await api.suggestPlaces({ text: typed });
      return found.ok ? found.value : [];
    },
    async readAttachments(list, id) {
      const { document } = store.getState();
      if (document === null) return [];
      const record = await api.getRecord({ revision: document.summary.revision, list, id });
      return record.ok ? record.value.attachments : [];
    },
    async attachFile(list, id) {
      const attached = await api.attachFile(list, id);
      if (!attached.ok) tellFailure(attached.problems);
    },
    async saveAttachment(id) {
      const saved = await api.saveAttachment(id);
      if (!saved.ok) tellFailure(saved.problems);
    },
    async removeAttachment({ id, name }) {
      const removed = await api.removeAttachment({ id });
      if (removed.ok) tellDone({ key: 'edited.detached', values: { name } });
      else tellFailure(removed.problems);
    },
    type: (form, field, value) => change((forms) => typeInForm(forms, form.key, field, value)),
    tellProblems: (form, problems) => change((forms) => changeForm(forms, form.key, { problems })),
    async save(form, fields) {
      const { key, list, id, several, madeFor } = form;
      // Enter twice, while a date was being read, is no second record
      if (store.getState().forms.kept.find((kept) => kept.key === key)?.isSaving !== false) return;
      if (id !== null && Object.keys(fields).length === 0) {
        change((forms) => dropForm(forms, key));
        return;
      }
      change((forms) => changeForm(forms, key, { isSaving: true, problems: [] }));
      const saved = await edit(editOf(form, fields));
      if (!saved.ok) {
        change((forms) => changeForm(forms, key, { isSaving: false, problems: saved.problems }));
        // it is not of this form only, and stays when the form is closed
        if (saved.problems.some(isOfFile)) tellFailure(saved.problems);
        return;
      }
      const [newId] = saved.value.ids;
      change((forms) => {
        const isTypedOn = forms.kept.some((kept) => kept.key === key && kept.typed !== form.typed);
        // what was typed meanwhile is not saved yet: the form goes on, of the record as it is now
        const before = { ...form.before, ...fields };
        const rest = isTypedOn
          ? changeForm(forms, key, { isSaving: false, id: id ?? newId ?? null, before })
          : dropForm(forms, key);
        return madeFor === null || newId === undefined ? rest : takeMade(rest, madeFor, newId);
      });
      if (several.length > 0) tellDone({ key: 'edited.changed', values: { count: several.length } });
      // who has made an event wants to see it
      if (id === null && list === 'events')
        store.setState(({ view }) => ({ view: { ...view, selection: saved.value.ids } }));
    },
    leave: (form) => change((forms) => leaveForms(forms, [form.key])),
    drop: (form) => change((forms) => dropForm(forms, form.key)),
  };
}

/** What a form does to its record, or its records: in a form of several, fields named `add.actors` add to a list. */
function editOf({ list, id, several }: RecordForm, fields: RecordFields): Edit {
  if (id === null) return { kind: 'create', list, fields };
  if (several.length === 0) return { kind: 'change', list, ids: [id], fields };
  const part = (prefix: string): readonly (readonly [string, JsonValue])[] =>
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
    );
  const listed = (prefix: string): ListedIds =>
    Object.fromEntries(
      part(prefix).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
      ]),
    );
  const set = Object.fromEntries(part('').filter(([name]) => !name.includes('.')));
  return { kind: 'change', list, ids: several, fields: set, add: listed('add.'), remove: listed('remove.') };
}
