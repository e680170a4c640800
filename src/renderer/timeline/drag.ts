/** Where a pointer is, in pixels of the element that listens. */
export interface DragPoint {
  readonly x: number;
  readonly y: number;
}

/** The keys that were down when the button was let go. */
export interface DragKeys {
  readonly shift: boolean;
}

/** What follows a press of the main button. */
export interface Drag {
  /** The pointer has moved at least 3 px from where it was pressed. */
  move(point: DragPoint): void;
  /** The button was let go; `moved` tells a drag from a click. */
  end(point: DragPoint, moved: boolean, keys: DragKeys): void;
  /** Escape was pressed, or the pointer or its release was lost: undo what `move` did. */
  cancel(): void;
}

const thresholdPx = 3;

/**
 * Listens for drags that begin on an element; the pointer is captured from the first real movement on. `begin` says what
 * a press does, or null for nothing. Returns its own undo.
 */
export function listenForDrags(
  element: HTMLElement,
  begin: (point: DragPoint, target: EventTarget | null) => Drag | null,
): () => void {
  let running: { readonly drag: Drag; readonly pointer: number; readonly from: DragPoint; moved: boolean } | null =
    null;

  const pointOf = (event: PointerEvent): DragPoint => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  function press(event: PointerEvent): void {
    if (event.button !== 0 || running !== null) return;
    const from = pointOf(event);
    const drag = begin(from, event.target);
    if (drag !== null) running = { drag, pointer: event.pointerId, from, moved: false };
  }
  function follow(event: PointerEvent): void {
    if (running?.pointer !== event.pointerId) return;
    // the button was let go where nobody told of it, as over another window
    if (event.buttons === 0) {
      abandon();
      return;
    }
    // it is ours: else the splitters of the panes look whether it is near one of them, and all is laid out for that
    event.preventDefault();
    const point = pointOf(event);
    if (!running.moved && Math.hypot(point.x - running.from.x, point.y - running.from.y) < thresholdPx) return;
    if (!running.moved) element.setPointerCapture(event.pointerId);
    running.moved = true;
    running.drag.move(point);
  }
  function letGo(event: PointerEvent): void {
    if (running?.pointer !== event.pointerId) return;
    const { drag, moved } = running;
    running = null;
    drag.end(pointOf(event), moved, { shift: event.shiftKey });
  }
  function abandon(): void {
    const abandoned = running;
    running = null;
    if (abandoned !== null) abandoned.drag.cancel();
  }
  /** Before anyone else hears it: while dragging, Escape means the drag and nothing else. */
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || running === null) return;
    event.stopPropagation();
    event.preventDefault();
    abandon();
  }

  element.addEventListener('pointerdown', press);
  element.addEventListener('pointermove', follow);
  element.addEventListener('pointerup', letGo);
  element.addEventListener('pointercancel', abandon);
  globalThis.addEventListener('keydown', escape, true);
  return function stopListening() {
    abandon();
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointermove', follow);
    element.removeEventListener('pointerup', letGo);
    element.removeEventListener('pointercancel', abandon);
    globalThis.removeEventListener('keydown', escape, true);
  };
}
