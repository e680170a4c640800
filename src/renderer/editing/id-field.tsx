import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import { newRecordFields } from './new-record.ts';
import { RecordBox } from './record-box.tsx';
import { isGrowing, type Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface IdFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'id' }>;
}

/** One record of another list. */
export function IdField({ form, field }: IdFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { openNew } = useRecordEditing();
  const handle = useField(form, field);
  const make = (name: string): void => {
    if (!isGrowing(field.of)) return;
    const madeFor = { form: form.key, field: field.name, as: 'id', standing: [] } as const;
    openNew(field.of, newRecordFields(field.of, name, language), madeFor);
  };
  return (
    <FieldFrame field={field} handle={handle}>
      <RecordBox
        id={handle.id}
        label={handle.label}
        placeholder={handle.placeholder}
        of={field.of}
        chosen={lineIn(handle.value)}
        onChoose={handle.setValue}
        onMake={make}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
    </FieldFrame>
  );
}
