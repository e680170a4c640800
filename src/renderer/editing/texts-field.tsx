import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { FieldFrame } from './field-frame.tsx';
import { listIn, textsIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { TextInput } from './text-input.tsx';
import { useField } from './use-field.ts';

interface TextsFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'texts' }>;
}

/** Any number of texts, each in its languages. */
export function TextsField({ form, field }: TextsFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const handle = useField(form, field);
  const [added, setAdded] = useState(-1);
  const texts = listIn(handle.value).map(textsIn);
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      {texts.map((text, index) => (
        <div key={index} className="form-entry">
          {[...new Set([...Object.keys(text), ...(Object.keys(text).length === 0 ? [language] : [])])].map((tag) => (
            <TextInput
              key={tag}
              label={say('form.entry', { field: handle.label, number: index + 1 })}
              language={tag}
              rows={2}
              text={text[tag] ?? ''}
              describedBy={handle.noteId}
              isInvalid={handle.problem !== ''}
              takesFocus={index === added}
              onText={(typed) => handle.setValue(texts.with(index, { ...text, [tag]: typed }))}
            />
          ))}
          <IconButton
            icon="close"
            label={say('form.removeEntry', { field: handle.label, number: index + 1 })}
            onClick={() => handle.setValue(texts.toSpliced(index, 1))}
          />
        </div>
      ))}
      <button
        type="button"
        className="text-button form-more"
        onClick={() => {
          setAdded(texts.length);
          handle.setValue([...texts, { [language]: '' }]);
        }}
      >
        {say('form.addEntry')}
      </button>
    </FieldFrame>
  );
}
