import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { besideItem } from './beside-item.ts';

/** In units of what it stands on, eastwards and southwards, or forwards in time. */
export interface MovedBy {
  readonly x: number;
  readonly y: number;
}

interface Moving {
  /** Where it stands, in words. Once they are others it lies there, and is moved no more. */
  readonly at: string;
  /** Whether it moves up and down, too. */
  readonly isFree: boolean;
  /** Units in a pixel as it is shown now. How far it was moved stays the same while a zoom changes that. */
  readonly perPx: number;
  /** Units that an arrow moves it by. */
  step(isFar: boolean): number;
  /** It was let go there, or the arrows have come to rest. False: it goes back to where it was. */
  move(by: MovedBy): Promise<boolean>;
  /** It was pressed, and not moved. */
  open(): void;
  remove(): void;
}

/** So long after the last arrow it stays where it is. */
const restMs = 700;
/** A hand that moves less has pressed it. */
const leastPx = 3;
const none: MovedBy = { x: 0, y: 0 };

/**
 * Lets a button in a list be moved by dragging it and by the arrow keys, and be deleted: how many pixels it is from its
 * place now, and what it has to hear.
 */
export function useMoving({ at, isFree, perPx, step, move, open, remove }: Moving) {
  const [moved, setMoved] = useState<{ readonly at: string; readonly by: MovedBy } | null>(null);
  // once it stands elsewhere, it lies there
  if (moved !== null && moved.at !== at) setMoved(null);
  const by = moved !== null && moved.at === at ? moved.by : none;
  const grip = useRef<{ readonly x: number; readonly y: number; isMoved: boolean } | null>(null);
  // a click may follow a drag, or not: by touch it does not
  const wasDragged = useRef(false);
  const resting = useRef<{ readonly timer: number; settle(): Promise<void> } | null>(null);
  // what goes out of sight before the arrows came to rest stays where they brought it
  useEffect(() => () => void resting.current?.settle(), []);
  useEffect(() => () => forget(), [at]);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(function handFocusOn() {
    const element = button.current;
    return () => {
      if (element !== null && element === document.activeElement) besideItem(element)?.focus();
    };
  }, []);
  const show = (next: MovedBy): void => setMoved({ at, by: next });
  function forget(): void {
    if (resting.current !== null) clearTimeout(resting.current.timer);
    resting.current = null;
  }
  async function settle(next: MovedBy): Promise<void> {
    forget();
    if (!(await move(next))) setMoved(null);
  }
  /** Its form tells where it stands now. */
  async function openSettled(): Promise<void> {
    await resting.current?.settle();
    open();
  }
  const drawn = ({ clientX, clientY }: React.PointerEvent): MovedBy => ({
    x: (clientX - (grip.current?.x ?? clientX)) * perPx,
    y: isFree ? (clientY - (grip.current?.y ?? clientY)) * perPx : 0,
  });
  return {
    byPx: { x: by.x / perPx, y: by.y / perPx },
    handlers: {
      ref: button,
      onPointerDown(event: React.PointerEvent<HTMLElement>): void {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        wasDragged.current = false;
        grip.current = { x: event.clientX, y: event.clientY, isMoved: false };
      },
      onPointerMove(event: React.PointerEvent): void {
        if (grip.current === null) return;
        const { x, y } = grip.current;
        grip.current.isMoved ||= Math.hypot(event.clientX - x, isFree ? event.clientY - y : 0) >= leastPx;
        if (grip.current.isMoved) show(drawn(event));
      },
      onPointerUp(event: React.PointerEvent): void {
        wasDragged.current = grip.current?.isMoved === true;
        if (wasDragged.current) void settle(drawn(event));
        grip.current = null;
      },
      onPointerCancel(): void {
        grip.current = null;
        setMoved(null);
      },
      /** Before a click: what was dragged was not pressed. */
      onClickCapture(event: React.MouseEvent): void {
        if (wasDragged.current) event.stopPropagation();
        wasDragged.current = false;
      },
      onClick: () => void openSettled(),
      onKeyDown(event: React.KeyboardEvent<HTMLElement>): void {
        wasDragged.current = false;
        if (event.key === 'Delete') {
          forget();
          remove();
        } else if (event.key === 'Escape' && by !== none) {
          forget();
          setMoved(null);
        } else {
          const direction = directions[event.key];
          if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          const far = step(event.shiftKey);
          const next = { x: by.x + direction.x * far, y: isFree ? by.y + direction.y * far : 0 };
          show(next);
          forget();
          const rest = (): Promise<void> => settle(next);
          resting.current = { timer: window.setTimeout(() => void rest(), restMs), settle: rest };
        }
        event.preventDefault();
        event.stopPropagation();
      },
      onBlur(): void {
        void resting.current?.settle();
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
