import { useId, useRef, useState } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { typedMinutes } from './typed-minutes.ts';
import { useKeeping } from './use-keeping.ts';

interface MinutesFieldProps {
  readonly minutes: number | undefined;
  /** Null: no time is planned. */
  onSave(minutes: number | null): Promise<boolean>;
}

/** How long a step is meant to take; half minutes too. Kept as the texts beside it are; what is no such time stays, and is told. */
export function MinutesField({ minutes, onSave }: MinutesFieldProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  /** What is on its way to the engine. */
  const sent = useRef<number | null | undefined>(undefined);
  const wanted = typed === null ? undefined : typedMinutes(typed);
  const isKept = typed === null || wanted === (minutes ?? null);
  const save = (): void => {
    if (isKept) setTyped(null);
    else if (wanted === undefined) setWrong(true);
    else if (wanted !== sent.current) {
      sent.current = wanted;
      void onSave(wanted).then(() => {
        sent.current = undefined;
      });
    }
  };
  useKeeping(typed, isKept, save);
  return (
    <div className="draft-field" data-kept={isKept}>
      <label className="draft-field-label" htmlFor={id}>
        {say('story.planned')}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        className="field"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        value={typed ?? (minutes === undefined ? '' : formatNumber(minutes, language))}
        onChange={({ target }) => {
          setWrong(false);
          setTyped(target.value);
        }}
        onBlur={save}
      />
      {isWrong && (
        <p id={`${id}-note`} className="draft-field-note" role="alert">
          {say('story.minutesWrong')}
        </p>
      )}
    </div>
  );
}
