import './choice-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** One of the things to choose from. Read only while it is in sight: what is costly to say may be said by a getter. */
export interface ChoiceOption {
  readonly key: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly detail: string;
  readonly isSelected: boolean;
}

interface ChoiceListProps {
  /** What the list is of, for who hears it; it is also its head. */
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** What the list stands beside, CSS pixels of the positioned parent: it never leaves that. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  /** Words below the last option. */
  readonly more?: string;
}

/** Between the list and what it stands beside, and between it and the edges of its parent, CSS pixels. */
const besidePx = 26;
const edgePx = 8;
const optionPx = 40;

/**
 * A list that opens over a pane to choose one of many: arrows, Home, End, Enter, Esc. It takes the focus and gives it
 * back; whoever opens it closes it when told so.
 */
export function ChoiceList({ label, options, at, onChoose, onClose, more }: ChoiceListProps): React.JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(() =>
    Math.max(
      options.findIndex(({ isSelected }) => isSelected),
      0,
    ),
  );
  const virtualizer = useVirtualizer({
    count: options.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => optionPx,
    overscan: 8,
    initialOffset: active * optionPx,
  });
  const height = virtualizer.getTotalSize();
  useLayoutEffect(
    function standBeside() {
      const element = box.current;
      const room = element?.offsetParent;
      if (element === null || !(room instanceof HTMLElement)) return;
      const fitsRight = at.x + besidePx + element.offsetWidth + edgePx <= room.clientWidth;
      const x = fitsRight ? at.x + besidePx : at.x - besidePx - element.offsetWidth;
      const lowest = room.clientHeight - element.offsetHeight - edgePx;
      const farthest = room.clientWidth - element.offsetWidth - edgePx;
      const within = (wanted: number, last: number): number => Math.round(Math.max(Math.min(wanted, last), edgePx));
      element.style.transform = `translate(${within(x, farthest)}px, ${within(at.y - 28, lowest)}px)`;
    },
    [at, height],
  );
  useLayoutEffect(function takeFocus() {
    const before = document.activeElement;
    const element = scroller.current;
    element?.focus({ preventScroll: true });
    return function giveFocusBack() {
      const isOurs = document.activeElement === element || document.activeElement === document.body;
      if (isOurs && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  function moveTo(index: number): void {
    const next = Math.min(Math.max(index, 0), options.length - 1);
    setActive(next);
    virtualizer.scrollToIndex(next);
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / optionPx) - 1, 1);
    const key = options[active]?.key;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: options.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) moveTo(next);
    else if (event.key === 'Escape') onClose();
    else if ((event.key === 'Enter' || event.key === ' ') && key !== undefined) onChoose(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function onBlur(event: React.FocusEvent): void {
    // a window that goes to the background keeps its list
    if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) onClose();
  }
  return (
    <div ref={box} className="choice-list" onBlur={onBlur}>
      <p className="choice-list-head" aria-hidden="true">
        {label}
      </p>
      <div
        ref={scroller}
        className="choice-list-scroller"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={`${id}-${active}`}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const key = options[indexUnder(target) ?? -1]?.key;
          if (key !== undefined) onChoose(key);
        }}
        onPointerMove={({ target, movementX, movementY }) => {
          const index = indexUnder(target);
          // what scrolls under a pointer at rest is not pointed at
          if (index !== null && (movementX !== 0 || movementY !== 0)) setActive(index);
        }}
      >
        <div className="choice-list-sizer" role="presentation" style={{ height }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const option = options[index];
            if (option === undefined) return null;
            return (
              <div
                key={option.key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={`${id}-${index}`}
                className={`choice-option${index === active ? ' choice-option-active' : ''}`}
                role="option"
                aria-selected={option.isSelected}
                aria-posinset={index + 1}
                aria-setsize={options.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                {option.icon}
                <span className="choice-option-title">{option.title}</span>
                <span className="choice-option-detail">{option.detail}</span>
              </div>
            );
          })}
        </div>
      </div>
      {more !== undefined && <p className="choice-list-more">{more}</p>}
    </div>
  );
}

/** The index of the option that an element of the page belongs to. */
function indexUnder(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return option === null ? null : Number(option.dataset['index']);
}
