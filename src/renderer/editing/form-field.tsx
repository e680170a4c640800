import type { RecordForm } from '../store/record-form.ts';
import { CitationsField } from './citations-field.tsx';
import { CoordinatesField } from './coordinates-field.tsx';
import { GradeField } from './grade-field.tsx';
import { IdField } from './id-field.tsx';
import { IdsField } from './ids-field.tsx';
import { ImportanceField } from './importance-field.tsx';
import { LineField } from './line-field.tsx';
import type { Field } from './record-fields.ts';
import { ReferenceField } from './reference-field.tsx';
import { ReferencesField } from './references-field.tsx';
import { TextField } from './text-field.tsx';
import { TextsField } from './texts-field.tsx';
import { WhenField } from './when-field.tsx';
import { WordField } from './word-field.tsx';

interface FormFieldProps {
  readonly form: RecordForm;
  readonly field: Field;
}

/** The control of a field, by its kind. */
export function FormField({ form, field }: FormFieldProps): React.JSX.Element {
  switch (field.kind) {
    case 'text':
      return <TextField form={form} field={field} />;
    case 'texts':
      return <TextsField form={form} field={field} />;
    case 'line':
    case 'number':
      return <LineField form={form} field={field} />;
    case 'word':
      return <WordField form={form} field={field} />;
    case 'importance':
      return <ImportanceField form={form} field={field} />;
    case 'grade':
      return <GradeField form={form} field={field} />;
    case 'when':
      return <WhenField form={form} field={field} />;
    case 'id':
      return <IdField form={form} field={field} />;
    case 'ids':
      return <IdsField form={form} field={field} />;
    case 'reference':
      return <ReferenceField form={form} field={field} />;
    case 'references':
      return <ReferencesField form={form} field={field} />;
    case 'coordinates':
      return <CoordinatesField form={form} field={field} />;
    case 'citations':
      return <CitationsField form={form} field={field} />;
  }
}
