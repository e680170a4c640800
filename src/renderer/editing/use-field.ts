import { useId } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { JsonValue } from '../../shared/edit.ts';
import { isSameValue } from '../../shared/same-value.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { isAtField, type RecordForm } from '../store/record-form.ts';
import { readValue } from './form-values.ts';
import type { Field } from './record-fields.ts';

/** A field of a form as its control needs it. */
export interface FieldHandle {
  readonly label: string;
  /** Id of the control, and of what is said below it. */
  readonly id: string;
  readonly noteId: string;
  readonly value: JsonValue;
  /** Said in the field while nothing stands there; undefined: it says nothing. */
  readonly placeholder: string | undefined;
  setValue(value: JsonValue): void;
  /** What is wrong with what stands there; empty where nothing is known to be. */
  readonly problem: string;
  /** Takes the problem of one part of it: `[2].source`. */
  problemAt(part: string): string;
}

export function useField(form: RecordForm, field: Field): FieldHandle {
  const say = translatorFor(useExplorer((state) => state.language));
  const { type } = useRecordEditing();
  const id = useId();
  const isVarious = form.various.includes(field.name);
  // of several records that differ, none is shown
  const standing = isVarious ? '' : readValue(field, form.before[field.name]);
  const words = (at: (path: string) => boolean): string =>
    form.problems
      .filter(({ path }) => at(path))
      .map(({ message }) => sayMessage(say, message))
      .join(' ');
  return {
    label: say(field.label),
    id,
    noteId: `${id}-note`,
    placeholder: isVarious ? say('form.various') : undefined,
    value: form.typed[field.name] ?? standing,
    setValue: (value) => type(form, field.name, isSameValue(value, standing) ? null : value),
    problem: words((path) => isAtField(path, field.name)),
    problemAt: (part) => words((path) => path === `${field.name}${part}`),
  };
}
