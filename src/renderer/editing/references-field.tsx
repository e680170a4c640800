import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { Combobox } from '../ui/combobox.tsx';
import { ChosenChip } from './chosen-chip.tsx';
import { FieldFrame } from './field-frame.tsx';
import { idsIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { referenceTitle, useReferenceOptions } from './reference-options.ts';
import { useField } from './use-field.ts';

interface ReferencesFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'references' }>;
}

/** Records of any list, each a chip; and a field that finds more. */
export function ReferencesField({ form, field }: ReferencesFieldProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const document = useExplorer((state) => state.document);
  const handle = useField(form, field);
  const [typed, setTyped] = useState('');
  const references = idsIn(handle.value);
  const options = useReferenceOptions(typed, references);
  if (document === null) return null;
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      {references.length > 0 && (
        <ul className="form-chips">
          {references.map((reference) => (
            <li key={reference}>
              <ChosenChip
                name={referenceTitle(reference, document, language)}
                onTakeOut={() => handle.setValue(references.filter((other) => other !== reference))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={handle.id}
        label={say('form.add', { field: handle.label })}
        placeholder={say('form.find')}
        text={typed}
        onText={setTyped}
        options={options}
        onChoose={(key) => {
          setTyped('');
          handle.setValue([...references, key]);
        }}
        none={say(typed.trim() === '' ? 'form.typeName' : 'form.noneFound')}
        onEraseBack={() => handle.setValue(references.slice(0, -1))}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
    </FieldFrame>
  );
}
