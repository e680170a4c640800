import './combobox.css';
import { useId, useLayoutEffect, useRef, useState } from 'react';

export interface ComboboxOption {
  readonly key: string;
  readonly title: string;
  /** Said behind the title: what tells it from others of that name. */
  readonly detail?: string;
  /** What else it is found by, unseen: the code of its country, its date in EDTF. */
  readonly foundBy?: string;
}

interface ComboboxProps extends Pick<React.ComponentProps<'input'>, 'id' | 'placeholder'> {
  readonly label: string;
  /** What stands in the field. */
  readonly text: string;
  onText(text: string): void;
  /** What can be chosen for the text, best first. */
  readonly options: readonly ComboboxOption[];
  onChoose(key: string): void;
  /** Said where there is nothing to choose. */
  readonly none: string;
  /** The focus left the field, and nothing was chosen by that. */
  onLeave?(): void;
  /** Backspace in an empty field. */
  onEraseBack?(): void;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean | undefined;
}

/** Between the field and its list, and between the list and the edge of the window, CSS pixels. */
const gapPx = 4;
const edgePx = 8;

/** A field to type in, with a list of what fits: arrows go through it, Enter takes, Escape closes the list alone. */
export function Combobox(props: ComboboxProps): React.JSX.Element {
  const { label, text, onText, options, onChoose, none, onLeave, onEraseBack, describedBy, isInvalid } = props;
  const base = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const at = Math.min(active, options.length - 1);
  const count = options.length;
  // with each drawing: what is offered changes how high the list is
  useLayoutEffect(function standBelow() {
    const [input, box] = [field.current, list.current];
    if (!isOpen || input === null || box === null) return;
    // in the top layer: neither the scroll of a pane nor the edge of a dialog cuts it off
    if (!box.matches(':popover-open')) box.showPopover();
    const place = input.getBoundingClientRect();
    const fitsBelow = place.bottom + gapPx + box.offsetHeight + edgePx <= innerHeight;
    box.style.width = `${place.width}px`;
    box.style.left = `${place.left}px`;
    box.style.top = `${fitsBelow ? place.bottom + gapPx : Math.max(edgePx, place.top - gapPx - box.offsetHeight)}px`;
  });
  const close = (): void => {
    setOpen(false);
    setActive(0);
  };
  const choose = (key: string): void => {
    close();
    onChoose(key);
  };
  const step = (by: 1 | -1): void => {
    if (!isOpen) setOpen(true);
    else if (count > 0) {
      const next = (at + by + count) % count;
      setActive(next);
      document.getElementById(`${base}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const option = options[at];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && isOpen && option !== undefined) choose(option.key);
    else if (event.key === 'Escape' && isOpen) close();
    else {
      if (event.key === 'Backspace' && text === '') onEraseBack?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="combobox">
      <input
        ref={field}
        id={props.id}
        className="field"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${base}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${base}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        placeholder={props.placeholder}
        value={text}
        onChange={(typed) => {
          onText(typed.target.value);
          setOpen(true);
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onLeave?.();
        }}
      />
      {isOpen && (
        <div
          ref={list}
          id={`${base}-list`}
          popover="manual"
          className="combobox-list"
          role="listbox"
          aria-label={label}
          // the field keeps the focus
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map(({ key, title, detail }, index) => (
            <div
              key={key}
              id={`${base}-${index}`}
              className="combobox-option"
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerMove={() => setActive(index)}
              onClick={() => choose(key)}
              onKeyDown={onKeyDown}
            >
              <span>{title}</span>
              {detail !== undefined && <span className="combobox-option-detail">{detail}</span>}
            </div>
          ))}
          {count === 0 && (
            <div className="combobox-none" role="option" aria-selected={false} aria-disabled="true" tabIndex={-1}>
              {none}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
