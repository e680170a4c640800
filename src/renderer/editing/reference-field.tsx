import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { referenceTitle, useReferenceOptions } from './reference-options.ts';
import { useField } from './use-field.ts';

interface ReferenceFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'reference' }>;
}

/** One record of any list, found by its name. */
export function ReferenceField({ form, field }: ReferenceFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const document = useExplorer((state) => state.document);
  const handle = useField(form, field);
  const [typed, setTyped] = useState<string | null>(null);
  const reference = lineIn(handle.value);
  const options = useReferenceOptions(typed ?? '', []);
  const title = document === null || reference === '' ? '' : referenceTitle(reference, document, language);
  return (
    <FieldFrame field={field} handle={handle}>
      <Combobox
        id={handle.id}
        label={handle.label}
        placeholder={say('form.find')}
        text={typed ?? title}
        onText={setTyped}
        options={options}
        onChoose={(key) => {
          setTyped(null);
          handle.setValue(key);
        }}
        onLeave={() => setTyped(null)}
        none={say(typed === null ? 'form.typeName' : 'form.noneFound')}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
    </FieldFrame>
  );
}
