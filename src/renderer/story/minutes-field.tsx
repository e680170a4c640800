import { useId, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface MinutesFieldProps {
  readonly minutes: number | undefined;
  /** Null: no time is planned. */
  onSave(minutes: number | null): unknown;
}

/** How long a step is meant to take; half minutes too. */
export function MinutesField({ minutes, onSave }: MinutesFieldProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const kept = minutes === undefined ? '' : String(minutes);
  const save = (): void => {
    if (typed === null) return;
    setTyped(null);
    const wanted = typed === '' ? null : Number(typed);
    if (wanted !== null && !(wanted > 0 && wanted <= 600)) return;
    if (wanted !== (minutes ?? null)) onSave(wanted);
  };
  return (
    <div className="draft-field">
      <label className="draft-field-label" htmlFor={id}>
        {say('story.planned')}
      </label>
      <input
        id={id}
        type="number"
        className="field"
        min={0.5}
        max={600}
        step={0.5}
        value={typed ?? kept}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
      />
    </div>
  );
}
