import { useState } from 'react';
import { formatLanguage } from '../../messages/language-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { languages, type LocalText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { textsIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { TextInput } from './text-input.tsx';
import { useField } from './use-field.ts';

interface TextFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'text' }>;
}

/** A text in the reader's language, below it in each other language that it has, and a way to add the others. */
export function TextField({ form, field }: TextFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const handle = useField(form, field);
  const [added, setAdded] = useState<string | null>(null);
  const texts = textsIn(handle.value);
  const shown = languagesShown(texts, language);
  const missing = languages.filter((tag) => !shown.includes(tag));
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      {shown.map((tag) => (
        <TextInput
          key={tag}
          label={handle.label}
          language={tag}
          rows={field.rows}
          text={texts[tag] ?? ''}
          describedBy={handle.noteId}
          isInvalid={handle.problem !== ''}
          isRequired={field.isRequired === true && shown.length === 1}
          takesFocus={tag === added}
          onText={(text) => handle.setValue({ ...texts, [tag]: text })}
        />
      ))}
      {missing.map((tag) => (
        <button
          key={tag}
          type="button"
          className="text-button form-more"
          onClick={() => {
            setAdded(tag);
            handle.setValue({ ...texts, [tag]: '' });
          }}
        >
          {say('form.addLanguage', { language: formatLanguage(tag, language) })}
        </button>
      ))}
    </FieldFrame>
  );
}

/** The reader's language first, unless the text is in others only; then those that it has. */
function languagesShown(texts: LocalText, reader: string): readonly string[] {
  const tags = Object.keys(texts);
  if (tags.length === 0) return [reader];
  return tags.includes(reader) ? [reader, ...tags.filter((tag) => tag !== reader)] : tags;
}
