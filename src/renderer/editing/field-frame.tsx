import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { Field } from './record-fields.ts';
import type { FieldHandle } from './use-field.ts';

interface FieldFrameProps {
  readonly field: Field;
  readonly handle: FieldHandle;
  /** A control of several parts is a group with a name; a single one is labelled. */
  readonly isGroup?: boolean;
  /** Stands in the place of the hint. */
  readonly note?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The name of a field above it, and below it what is wrong, or what helps. */
export function FieldFrame({ field, handle, isGroup = false, note, children }: FieldFrameProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { id, noteId, label, problem } = handle;
  const hint = note ?? (field.hint === undefined ? null : say(field.hint));
  const className = field.isHalf === true ? 'form-field form-field-half' : 'form-field';
  const below = (
    <div id={noteId} className="form-field-note">
      {problem === '' ? hint : <span className="form-problem">{problem}</span>}
    </div>
  );
  if (isGroup) {
    return (
      <div
        className={className}
        data-field={field.name}
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={noteId}
      >
        <span id={`${id}-label`} className="form-label">
          {label}
        </span>
        {children}
        {below}
      </div>
    );
  }
  return (
    <div className={className} data-field={field.name}>
      <label htmlFor={id} className="form-label">
        {label}
      </label>
      {children}
      {below}
    </div>
  );
}
