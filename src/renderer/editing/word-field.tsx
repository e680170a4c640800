import { useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { Combobox } from '../ui/combobox.tsx';
import { offeredOptions } from '../ui/offered-options.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';
import { wordsInUse, wordTitle } from './words-in-use.ts';

interface WordFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'word' }>;
}

/** A word of the dataset: one of those in use, or one's own. */
export function WordField({ form, field }: WordFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const summary = useExplorer((state) => state.document?.summary);
  const handle = useField(form, field);
  const words = useMemo(
    () => (summary === undefined ? [] : wordsInUse(field.words, summary, language, say)),
    [field.words, summary, language, say],
  );
  const [typed, setTyped] = useState<string | null>(null);
  const word = lineIn(handle.value);
  return (
    <FieldFrame field={field} handle={handle}>
      <Combobox
        id={handle.id}
        label={handle.label}
        placeholder={handle.placeholder}
        text={typed ?? (word === '' ? '' : wordTitle(field.words, word, language, say))}
        onText={(text) => {
          setTyped(text);
          // a word that is typed as a reader says it is the word, not a new one
          const meant = words.find(({ title }) => title.toLowerCase() === text.trim().toLowerCase());
          handle.setValue(meant?.key ?? text);
        }}
        options={offeredOptions(words, typed ?? '')}
        onChoose={(key) => {
          setTyped(null);
          handle.setValue(key);
        }}
        onLeave={() => setTyped(null)}
        none={say(field.words === 'country' ? 'form.ownCountry' : 'form.ownWord')}
        describedBy={handle.noteId}
        isInvalid={handle.problem !== ''}
      />
    </FieldFrame>
  );
}
