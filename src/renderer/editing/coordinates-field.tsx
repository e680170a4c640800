import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { RecordForm } from '../store/record-form.ts';
import { Icon } from '../ui/icon.tsx';
import { FieldFrame } from './field-frame.tsx';
import { pointTextIn } from './form-values.ts';
import { pointInText } from './point-in-text.ts';
import type { Field } from './record-fields.ts';
import { useField } from './use-field.ts';

interface CoordinatesFieldProps {
  readonly form: RecordForm;
  readonly field: Extract<Field, { kind: 'coordinates' }>;
}

const parts = [
  ['lat', 'field.lat'],
  ['lng', 'field.lng'],
  ['precisionM', 'field.precisionM'],
] as const;

/** A point in degrees and how closely it is known: typed, pasted as a pair, or picked on the map. */
export function CoordinatesField({ form, field }: CoordinatesFieldProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isPicking = useExplorer(({ picking }) => picking?.form === form.key);
  const { pickOnMap } = useGestures();
  const handle = useField(form, field);
  const point = pointTextIn(handle.value);
  const asked = parts.filter(([part]) => part !== 'precisionM' || field.isExact !== true);
  const paste = (event: React.ClipboardEvent): void => {
    const pair = pointInText(event.clipboardData.getData('text'));
    if (pair === null) return;
    event.preventDefault();
    handle.setValue({ ...point, ...pair });
  };
  return (
    <FieldFrame field={field} handle={handle} isGroup>
      <div className="form-point">
        {asked.map(([part, label]) => (
          <div key={part}>
            <label className="form-label" htmlFor={`${handle.id}-${part}`}>
              {say(label)}
            </label>
            <input
              id={`${handle.id}-${part}`}
              className="field"
              autoComplete="off"
              inputMode="decimal"
              value={point[part]}
              aria-describedby={handle.noteId}
              aria-invalid={handle.problemAt(`.${part}`) !== ''}
              onPaste={paste}
              onChange={({ target }) => handle.setValue({ ...point, [part]: target.value })}
            />
          </div>
        ))}
      </div>
      <button
        type="button"
        className="button form-pick"
        aria-pressed={isPicking}
        onClick={() => pickOnMap(isPicking ? null : { form: form.key, field: field.name })}
      >
        <Icon name="crosshair" />
        {say('form.pick')}
      </button>
    </FieldFrame>
  );
}
