import type { JsonValue, RecordFields } from '../../shared/edit.ts';
import type { Problem, Result } from '../../shared/problem.ts';
import { isSameValue } from '../../shared/same-value.ts';
import type { When } from '../../shared/when.ts';
import type { RecordForm } from '../store/record-form.ts';
import { lineIn, readValue, writeValue } from './form-values.ts';
import type { Field } from './record-fields.ts';

/**
 * What a form makes of its record, in the words of the dataset format: for a new one all that is known of it, else only
 * what is to be changed (null: taken away). `readWhen` says what a date means. Fails with all that is wrong, each under
 * the name of its field.
 */
export async function writeForm(
  fields: readonly Field[],
  { id, before, typed }: Pick<RecordForm, 'id' | 'before' | 'typed'>,
  readWhen: (text: string) => Promise<Result<When>>,
): Promise<Result<RecordFields>> {
  const problems: Problem[] = [];
  const written: Record<string, JsonValue> = id === null ? { ...before } : {};
  for (const field of fields) {
    const was = before[field.name];
    const isAsked = typed[field.name] !== undefined || (id === null && field.isRequired === true);
    if (!isAsked) continue;
    const standing = typed[field.name] ?? readValue(field, was);
    const value = await meantValue(field, writeValue(field, standing, was), readWhen);
    if (!value.ok) problems.push(...value.problems);
    else if (value.value !== null) {
      if (!isSameValue(value.value, was)) written[field.name] = value.value;
    } else if (id === null) delete written[field.name];
    else if (was !== undefined) written[field.name] = null;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: written };
}

/** A date as EDTF, whatever words it was typed in. */
async function meantValue(
  { kind, name }: Field,
  written: Result<JsonValue>,
  readWhen: (text: string) => Promise<Result<When>>,
): Promise<Result<JsonValue>> {
  if (kind !== 'when' || !written.ok || written.value === null) return written;
  const meant = await readWhen(lineIn(written.value));
  if (meant.ok) return { ok: true, value: meant.value.edtf };
  return { ok: false, problems: meant.problems.map((problem) => ({ ...problem, path: name })) };
}
