import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import type { EvenItems } from '../../kernels/even-items.ts';
import { boxHeight, placeAt, placeScrolled, type ScrollPlace, type ScrollRoom } from '../../kernels/scroll-place.ts';
import type { ItemWindow } from './item-window.ts';

/** Items drawn above and below those in sight. */
const overscan = 6;
/** So long after the last movement the bar is put where it belongs, milliseconds. */
const settleMs = 200;

/**
 * The items in sight of a list of any length. `scroller` holds a box as high as the window says, with the items in it.
 * `isOn` false: another window scrolls it. `headPx`: how much at the top a head that stays there covers.
 */
export function useEvenWindow(
  scroller: RefObject<HTMLElement | null>,
  items: EvenItems,
  headPx: number,
  isOn: boolean,
): ItemWindow {
  const [scroll] = useState(createScroll);
  const known = useSyncExternalStore(scroll.subscribe, scroll.read);
  const { view } = known;
  const room: ScrollRoom = { height: items.height, view };
  // a filter moves nothing: the list stays as far from its top as it is, if there is so much of it
  const seen = known.height === room.height ? known : { ...placeAt(known.top, room), ...room };
  const first = Math.max(0, items.itemAt(seen.top) - overscan);
  const end = isOn ? Math.min(items.count, items.itemAt(seen.top + view) + 1 + overscan) : first;
  const above = seen.top - seen.scrollTop;

  useLayoutEffect(
    function followBox() {
      return isOn && scroller.current !== null ? scroll.follow(scroller.current) : undefined;
    },
    [scroller, scroll, isOn],
  );
  useLayoutEffect(function standThere() {
    scroll.keep(known, seen);
  });

  return {
    shown: Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at),
    height: boxHeight(room),
    topOf: (item) => items.topOf(item) - above,
    show(item) {
      const top = items.topOf(item);
      const bottom = items.topOf(item + 1);
      const now = scroll.read();
      if (top < now.top + headPx) scroll.moveTo(top - headPx);
      else if (bottom > now.top + now.view) scroll.moveTo(bottom - now.view);
    },
  };
}

/** The height of a list that was not drawn yet. */
const unknown = -1;

/** Where the list is, moved by the browser or by us; React hears of it in time for the same frame. */
function createScroll() {
  let seen: ScrollPlace & ScrollRoom = { top: 0, scrollTop: 0, height: unknown, view: 0 };
  let followed: HTMLElement | null = null;
  /** Whether the browser has yet to be told. */
  let isMoved = false;
  const listeners = new Set<() => void>();
  const tell = (change: Partial<typeof seen>): void => {
    seen = { ...seen, ...change };
    for (const listener of listeners) listener();
  };
  const settle = (): void => {
    const settled = placeAt(seen.top, seen);
    if (Math.abs(settled.scrollTop - seen.scrollTop) < 1) return;
    isMoved = true;
    tell(settled);
  };
  return {
    read: () => seen,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** From here on this is where the list is: as far from its top as whoever scrolled it before has left it. */
    follow(element: HTMLElement): () => void {
      let settling = 0;
      const scrolled = (): void => {
        const { scrollTop } = element;
        if (scrollTop !== seen.scrollTop) tell(placeScrolled(seen, scrollTop, seen));
        clearTimeout(settling);
        settling = window.setTimeout(settle, settleMs);
      };
      const resized = new ResizeObserver(() => tell({ view: element.clientHeight }));
      followed = element;
      isMoved = true;
      const { scrollTop, clientHeight } = element;
      tell({ top: scrollTop, scrollTop, height: unknown, view: clientHeight });
      resized.observe(element);
      element.addEventListener('scroll', scrolled, { passive: true });
      return () => {
        resized.disconnect();
        clearTimeout(settling);
        element.removeEventListener('scroll', scrolled);
        followed = null;
      };
    },
    /** Takes what was drawn for what is known, and has the browser show it. */
    keep(known: typeof seen, drawn: typeof seen): void {
      if (known !== seen) return;
      // to say again what the browser has said costs a layout
      const isDue = isMoved || drawn.scrollTop !== seen.scrollTop;
      seen = drawn;
      if (!isDue || followed === null) return;
      isMoved = false;
      followed.scrollTop = drawn.scrollTop;
    },
    moveTo(top: number): void {
      isMoved = true;
      tell(placeAt(top, seen));
    },
  };
}
