import { useCallback, useState } from 'react';

interface RovingStop {
  /** Name of the stop that Tab leads to. */
  readonly stop: string;
  /** Leads Tab to the first stop again, as where the one that it led to is gone. */
  readonly restart: () => void;
  /** For the element around all stops. */
  readonly handlers: Pick<React.DOMAttributes<HTMLElement>, 'onFocus' | 'onKeyDown'>;
}

/**
 * One tab stop for a whole pane: up and down arrows, Home and End move among all elements with `data-stop`, in the
 * order of the page; the left arrow goes to the first of its group. Each sets its own `tabIndex` by comparing its name
 * with `stop`.
 */
export function useRovingStop(first: string): RovingStop {
  const [stop, setStop] = useState(first);
  return {
    stop,
    restart: useCallback(() => setStop(first), [first]),
    handlers: {
      onFocus(event) {
        const name = stopAround(event.target)?.dataset['stop'];
        if (name !== undefined) setStop(name);
      },
      onKeyDown(event) {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
        const target = stopAfter(event.key, event.currentTarget, event.target);
        if (target === undefined) return;
        event.preventDefault();
        target.focus();
      },
    },
  };
}

function stopsIn(element: Element | null): readonly HTMLElement[] {
  return element === null ? [] : [...element.querySelectorAll<HTMLElement>('[data-stop]')];
}

function stopAround(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}

function stopAfter(key: string, pane: Element, target: EventTarget): HTMLElement | undefined {
  const from = stopAround(target);
  if (from === null) return undefined;
  const stops = stopsIn(pane);
  const at = stops.indexOf(from);
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  // the others are for the text of a field
  if (from instanceof HTMLInputElement) return undefined;
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  return key === 'ArrowLeft' ? stopsIn(from.closest('[role="group"]'))[0] : undefined;
}
