import type { EditedList, JsonValue, RecordFields } from '../../shared/edit.ts';
import type { Problem } from '../../shared/problem.ts';

/** A record that is being edited in a form, with what was typed so far. A plain value: it outlives its form. */
export interface RecordForm {
  readonly key: string;
  readonly list: EditedList;
  /** Null: a record that is to be made. Of several, the first. */
  readonly id: string | null;
  /** All of them, where the form is of more than one. */
  readonly several: readonly string[];
  /** The fields in which those differ. */
  readonly various: readonly string[];
  /** The record as it was when the form began; for a new one, what it begins with. */
  readonly before: RecordFields;
  /** What stands in the fields that were touched, by name. */
  readonly typed: RecordFields;
  readonly problems: readonly Problem[];
  readonly isSaving: boolean;
  /** The field that a person came for, where the form begins; null: the first. */
  readonly beginsAt: string | null;
  readonly madeFor: MadeFor | null;
}

/** The field of another form that a record is made for: it takes the new id as its value, or besides what stands there. */
export interface MadeFor {
  readonly form: string;
  readonly field: string;
  readonly as: 'id' | 'ids' | 'citations';
  readonly standing: readonly JsonValue[];
}

/** The forms of a window: those that are open, the last one on top, and those that were left with something typed. */
export interface RecordForms {
  readonly kept: readonly RecordForm[];
  /** Keys. */
  readonly open: readonly string[];
  /** In whose place they stand. */
  readonly pane: 'details' | 'records';
  /** Those that were left in files that were open before, by the key of the file. */
  readonly elsewhere: Readonly<Record<string, readonly RecordForm[]>>;
}

export const noForms: RecordForms = { kept: [], open: [], pane: 'details', elsewhere: {} };

/** The same key for the same record: its form is found again. */
export function formKey(list: EditedList, id: string): string {
  return `${list}/${id}`;
}

export function isTyped({ typed }: RecordForm): boolean {
  return Object.keys(typed).length > 0;
}

/** The form on top; null: none is open. */
export function openForm({ kept, open }: RecordForms): RecordForm | null {
  return kept.find(({ key }) => key === open.at(-1)) ?? null;
}

/** The forms that were left with something typed. */
export function leftForms({ kept, open }: RecordForms): readonly RecordForm[] {
  return kept.filter((form) => isTyped(form) && !open.includes(form.key));
}

/** Opens a form over those that are open. One of the same key, left with something typed, goes on where it was. */
export function showForm(forms: RecordForms, form: RecordForm, pane: RecordForms['pane']): RecordForms {
  const known = forms.kept.find(({ key }) => key === form.key);
  const kept =
    known === undefined
      ? [...forms.kept, form]
      : forms.kept.map((one) => (one === known ? { ...known, beginsAt: form.beginsAt } : one));
  return { ...forms, kept, pane, open: [...forms.open.filter((key) => key !== form.key), form.key] };
}

export function changeForm(forms: RecordForms, key: string, change: Partial<RecordForm>): RecordForms {
  return { ...forms, kept: forms.kept.map((form) => (form.key === key ? { ...form, ...change } : form)) };
}

/** What was typed in a field; null: what stood there before. What was wrong with it is no longer told. */
export function typeInForm(forms: RecordForms, key: string, field: string, value: JsonValue): RecordForms {
  const form = forms.kept.find((one) => one.key === key);
  if (form === undefined) return forms;
  const { [field]: _, ...others } = form.typed;
  const typed = value === null ? others : { ...others, [field]: value };
  const problems = form.problems.filter(({ path }) => !isAtField(path, field));
  return changeForm(forms, key, { typed, problems });
}

/** Leaves forms: what was typed in them is kept, a form without is forgotten. */
export function leaveForms(forms: RecordForms, keys: readonly string[]): RecordForms {
  return {
    ...forms,
    kept: forms.kept.filter((form) => !keys.includes(form.key) || isTyped(form)),
    open: forms.open.filter((key) => !keys.includes(key)),
  };
}

/** Closes a form with what was typed in it. */
export function dropForm(forms: RecordForms, key: string): RecordForms {
  return {
    ...forms,
    kept: forms.kept.filter((form) => form.key !== key),
    open: forms.open.filter((other) => other !== key),
  };
}

/** The forms once another file is open: what was typed in the one before is found again when that is opened again. Files by their keys. */
export function formsOfFile({ kept, elsewhere }: RecordForms, before: string | null, now: string): RecordForms {
  const left = kept.filter(isTyped);
  const { [now]: found = [], ...others } = before === null ? elsewhere : { ...elsewhere, [before]: left };
  return { ...noForms, kept: found, elsewhere: others };
}

/** Whether the path of a problem (`citations[0].source`) names a field or a part of it. */
export function isAtField(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`);
}

/** The new record is chosen in the field that it was made for. */
export function takeMade(forms: RecordForms, { form, field, as, standing }: MadeFor, id: string): RecordForms {
  if (as === 'id') return typeInForm(forms, form, field, id);
  const entry = as === 'ids' ? id : { source: id, quotation: '', language: '', locator: '' };
  return typeInForm(forms, form, field, [...standing, entry]);
}
