import { useEffect, useState } from 'react';
import { readingWords } from '../../messages/reading-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { FieldFrame } from './field-frame.tsx';
import { lineIn } from './form-values.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

/** How long a hand rests before the engine is asked what was meant. */
const restMs = 200;

interface WhenFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'when' }>;
}

/** A date in words or EDTF; below it, what is understood. */
export function WhenField({ form, field }: WhenFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const handle = useField(form, field);
  const text = lineIn(handle.value);
  const reading = useReading(text);
  const isWrong = reading?.ok === false;
  const words = readingWords(
    reading?.ok === true ? reading.value : null,
    reading?.ok === false ? reading.problems : [],
    language,
  );
  return (
    <FieldFrame
      field={field}
      handle={handle}
      note={
        <>
          <span role="status" className={isWrong ? 'form-problem' : 'form-understood'}>
            {words}
          </span>
          {!isWrong && field.hint !== undefined && <span>{say(field.hint)}</span>}
        </>
      }
    >
      <input
        id={handle.id}
        className="field"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        aria-describedby={handle.noteId}
        aria-invalid={handle.problem !== '' || isWrong}
        aria-required={field.isRequired}
        onChange={({ target }) => handle.setValue(target.value)}
      />
    </FieldFrame>
  );
}

/** What the engine understands of the text once the hand rests; until then, what it understood before; null: nothing yet. */
function useReading(text: string): Result<When> | null {
  const { readWhen } = useRecordEditing();
  const [reading, setReading] = useState<Result<When> | null>(null);
  useEffect(
    function ask() {
      let isWanted = true;
      const rest = setTimeout(() => {
        void readWhen(text).then((found) => {
          if (isWanted) setReading(found);
        });
      }, restMs);
      return () => {
        isWanted = false;
        clearTimeout(rest);
      };
    },
    [text, readWhen],
  );
  return reading;
}
