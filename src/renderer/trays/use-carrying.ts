import { useEffect, useRef, useState } from 'react';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

/** What hangs at the pointer, and where that is in the window, CSS pixels. */
export interface Carried {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Carrying {
  readonly carried: Carried | null;
  /** Of the element that events are taken from. */
  take(event: React.PointerEvent): void;
}

const thresholdPx = 4;

/**
 * Takes an event up with the pointer. Whoever shows a timeline or a map hears the pointer too, and what is let go there
 * while the state says `carried` is theirs; let go elsewhere, or by Escape, it is put back.
 */
export function useCarrying(idUnder: (target: EventTarget) => string | null): Carrying {
  const gestures = useGestures();
  const [carried, setCarried] = useState<Carried | null>(null);
  const isCarried = useExplorer((state) => state.carried !== null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function take(pressed: React.PointerEvent): void {
    const id = pressed.button === 0 && pressed.pointerType !== 'touch' ? idUnder(pressed.target) : null;
    if (id === null) return;
    const { pointerId, clientX, clientY } = pressed;
    let isTaken = false;
    function follow(event: PointerEvent): void {
      if (event.pointerId !== pointerId) return;
      // let go where nobody told of it, as over another window
      if (event.buttons === 0) {
        end();
        return;
      }
      if (!isTaken && Math.hypot(event.clientX - clientX, event.clientY - clientY) < thresholdPx) return;
      if (!isTaken && id !== null) {
        isTaken = true;
        gestures.hover(null);
        gestures.carry(id);
      }
      if (id !== null) setCarried({ id, x: event.clientX, y: event.clientY });
    }
    function escape(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      end();
    }
    function end(): void {
      stop.current = null;
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', escape, true);
      setCarried(null);
      gestures.carry(null);
    }
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    addEventListener('keydown', escape, true);
    stop.current = end;
  }
  return { take, carried: isCarried ? carried : null };
}
