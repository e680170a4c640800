import { useState } from 'react';
import type { BrushSide } from '../../kernels/time-brush.ts';
import { brushOfField, fieldOfBrush } from '../../kernels/time-field.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { selectWholeExtent } from './timeline-frame.ts';

/** The brush as two dates, both inclusive: to set it exactly, and without a pointer. */
export function BrushFields(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const hasBrush = useExplorer((state) => state.view.brush !== null);
  const gestures = useGestures();
  return (
    <form className="timeline-brush" aria-label={say('timeline.brush')} onSubmit={(event) => event.preventDefault()}>
      <BrushField side="from" label={say('timeline.brush.fromDate')} />
      <BrushField side="to" label={say('timeline.brush.toDate')} />
      {hasBrush && (
        <button type="button" className="timeline-clear" onClick={() => gestures.setBrush(null)}>
          {say('timeline.brush.clear')}
        </button>
      )}
    </form>
  );
}

/** Years under 1000 are what a field holds while a later one is being typed: they count when the field is left. */
const firstYearAtOnce = '1000';

function BrushField({ side, label }: { readonly side: BrushSide; readonly label: string }): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const value = useExplorer((state) => fieldOfBrush(state.view.brush, side));
  const [draft, setDraft] = useState<string | null>(null);

  function commit(text: string): void {
    const state = store.getState();
    const whole = selectWholeExtent(state);
    const brush = whole === null ? null : brushOfField(state.view.brush, side, text, whole);
    if (brush !== null) gestures.setBrush(brush);
  }
  function change(text: string): void {
    setDraft(text);
    if (text >= firstYearAtOnce) commit(text);
  }
  function leave(): void {
    if (draft !== null && draft !== value) commit(draft);
    setDraft(null);
  }
  return (
    <label className={value === '' ? 'timeline-field timeline-field-empty' : 'timeline-field'}>
      <span>{label}</span>
      <input
        type="date"
        value={draft ?? value}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </label>
  );
}
