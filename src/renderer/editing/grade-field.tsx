import { translatorFor, wordOf } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface GradeFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'grade' }>;
}

/** Half of a source's grade: each step of its scale says what it means. Nobody is graded until a person does it. */
export function GradeField({ form, field }: GradeFieldProps): React.JSX.Element {
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
        <option value="">{say('grade.ungraded')}</option>
        {field.scale.map((grade) => (
          <option key={grade} value={grade}>
            {`${grade} – ${wordOf(say, 'grade', String(grade))}`}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
