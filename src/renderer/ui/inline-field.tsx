import './inline-field.css';
import { useId, useLayoutEffect, useRef } from 'react';
import { giveFocusBack } from './give-focus-back.ts';

interface InlineFieldProps {
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
  /** Said below: what is understood, or what is wrong. */
  readonly note: string;
  readonly isWrong: boolean;
  onSave(): void;
  onLeave(): void;
}

/** A text that is edited where it stands: Enter, and to go elsewhere, saves; Escape leaves all as it was. */
export function InlineField(props: InlineFieldProps): React.JSX.Element {
  const { label, text, onText, note, isWrong, onSave, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  useLayoutEffect(function takeFocus() {
    const before = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => giveFocusBack(before);
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') onSave();
    else if (event.key === 'Escape') onLeave();
    else {
      // the keys of what it stands in are letters here
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="inline-field">
      <input
        ref={field}
        className="field"
        autoComplete="off"
        aria-label={label}
        aria-describedby={noteId}
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // a window that goes to the background keeps its field
          if (document.hasFocus()) onSave();
        }}
      />
      <span id={noteId} role="status" className={`inline-field-note${isWrong ? ' inline-field-wrong' : ''}`}>
        {note}
      </span>
    </span>
  );
}
