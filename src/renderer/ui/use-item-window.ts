import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { EvenItems } from '../../kernels/even-items.ts';
import type { ItemWindow } from './item-window.ts';
import { useEvenWindow } from './use-even-window.ts';

/** A list of more items has them all of one height: to measure each costs an object each, with every step of a brush. */
const mostMeasured = 500;

/** Whether the items of a list of this length are of one height. */
export function isEven(count: number): boolean {
  return count > mostMeasured;
}

interface ListedItems {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where they stand if none is higher than usual. */
  readonly items: EvenItems;
  /** What was measured of an item belongs to its key, wherever that stands after the next sort or filter. */
  keyOf(item: number): number;
  /** How much at the top a head that stays there covers, pixels. */
  readonly headPx: number;
}

/** The items in sight: each as high as it needs, or all as high as each other where there are many. */
export function useItemWindow({ scroller, items, keyOf, headPx }: ListedItems): ItemWindow {
  const even = isEven(items.count);
  const evenWindow = useEvenWindow(scroller, items, headPx, even);
  const virtualizer = useVirtualizer({
    enabled: !even,
    count: even ? 0 : items.count,
    // where the other window has left the list, when its items become few enough
    initialOffset: () => scroller.current?.scrollTop ?? 0,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: (item) => items.topOf(item + 1) - items.topOf(item),
    overscan: 6,
    scrollPaddingStart: headPx,
  });
  if (even) return evenWindow;
  const height = virtualizer.getTotalSize();
  return {
    shown: virtualizer.getVirtualItems().map(({ index }) => index),
    height,
    // the heads of long sections stick, though they are far above what is in sight
    topOf: (item) => virtualizer.measurementsCache[item]?.start ?? height,
    show: (item) => virtualizer.scrollToIndex(item),
    measure: virtualizer.measureElement,
  };
}
