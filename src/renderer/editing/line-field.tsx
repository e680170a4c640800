import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface LineFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'line' | 'number' }>;
}

/** A text in one language, an address, or a number. */
export function LineField({ form, field }: LineFieldProps): React.JSX.Element {
  const handle = useField(form, field);
  return (
    <FieldFrame field={field} handle={handle}>
      <input
        id={handle.id}
        className="field"
        autoComplete="off"
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        value={lineIn(handle.value)}
        aria-describedby={handle.noteId}
        aria-invalid={handle.problem !== ''}
        aria-required={field.isRequired}
        onChange={({ target }) => handle.setValue(target.value)}
      />
    </FieldFrame>
  );
}
