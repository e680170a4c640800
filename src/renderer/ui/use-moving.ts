import { useEffect, useRef, useState } from 'react';

/** Pixels. */
export interface MovedBy {
  readonly x: number;
  readonly y: number;
}

interface Moving {
  /** What is to be moved has to stay the same value until it stands elsewhere: then it lies there, and is moved no more. */
  readonly at: unknown;
  /** Whether it moves up and down, too. */
  readonly isFree: boolean;
  /** Pixels that an arrow moves it by. */
  stepPx(isFar: boolean): number;
  /** It was let go there, or the arrows have come to rest. False: it goes back to where it was. */
  move(by: MovedBy): Promise<boolean>;
}

/** So long after the last arrow it stays where it is. */
const restMs = 700;
/** A hand that moves less has pressed it. */
const leastPx = 3;
const none: MovedBy = { x: 0, y: 0 };

/** Lets an element be moved by dragging it and by the arrow keys: how far it is from its place now, and what it has to hear. */
export function useMoving({ at, isFree, stepPx, move }: Moving) {
  const [moved, setMoved] = useState<{ readonly at: unknown; readonly by: MovedBy } | null>(null);
  // once it stands elsewhere, it lies there
  if (moved !== null && moved.at !== at) setMoved(null);
  const by = moved !== null && moved.at === at ? moved.by : none;
  const grip = useRef<{ readonly x: number; readonly y: number; isMoved: boolean } | null>(null);
  const rest = useRef(0);
  useEffect(() => () => clearTimeout(rest.current), []);
  const show = (next: MovedBy): void => setMoved({ at, by: isFree ? next : { x: next.x, y: 0 } });
  async function settle(next: MovedBy): Promise<void> {
    clearTimeout(rest.current);
    rest.current = 0;
    if (!(await move(next))) setMoved(null);
  }
  const drawn = ({ clientX, clientY }: React.PointerEvent): MovedBy => ({
    x: clientX - (grip.current?.x ?? clientX),
    y: isFree ? clientY - (grip.current?.y ?? clientY) : 0,
  });
  return {
    by,
    handlers: {
      onPointerDown(event: React.PointerEvent<HTMLElement>): void {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, y: event.clientY, isMoved: false };
      },
      onPointerMove(event: React.PointerEvent): void {
        if (grip.current === null) return;
        const next = drawn(event);
        grip.current.isMoved ||= Math.hypot(next.x, next.y) >= leastPx;
        if (grip.current.isMoved) show(next);
      },
      onPointerUp(event: React.PointerEvent): void {
        if (grip.current?.isMoved === true) void settle(drawn(event));
      },
      onPointerCancel(): void {
        grip.current = null;
        setMoved(null);
      },
      /** Before a click: what was dragged was not pressed. */
      onClickCapture(event: React.MouseEvent): void {
        if (grip.current?.isMoved === true) event.stopPropagation();
        grip.current = null;
      },
      onKeyDown(event: React.KeyboardEvent): void {
        if (event.key === 'Escape' && by !== none) {
          clearTimeout(rest.current);
          rest.current = 0;
          setMoved(null);
        } else {
          const direction = directions[event.key];
          if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          const px = stepPx(event.shiftKey);
          const next = { x: by.x + direction.x * px, y: isFree ? by.y + direction.y * px : 0 };
          show(next);
          clearTimeout(rest.current);
          rest.current = window.setTimeout(() => void settle(next), restMs);
        }
        event.preventDefault();
        event.stopPropagation();
      },
      onBlur(): void {
        if (rest.current !== 0) void settle(by);
      },
    },
  };
}

const directions: Readonly<Record<string, MovedBy>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
