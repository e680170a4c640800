import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface ImportanceFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'importance' }>;
}

const importances = ['5', '4', '3', '2', '1'] as const;

/** How soon an event is shown to a newcomer. */
export function ImportanceField({ form, field }: ImportanceFieldProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const handle = useField(form, field);
  return (
    <FieldFrame field={field} handle={handle}>
      <select
        id={handle.id}
        className="field"
        value={lineIn(handle.value)}
        aria-describedby={handle.noteId}
        onChange={({ target }) => handle.setValue(target.value)}
      >
        {handle.placeholder !== undefined && <option value="">{handle.placeholder}</option>}
        {importances.map((importance) => (
          <option key={importance} value={importance}>
            {say('form.importance', { importance })}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
