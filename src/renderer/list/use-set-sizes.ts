import { useLayoutEffect, type RefObject } from 'react';
import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { groupOfItem, itemCount } from '../../kernels/list-items.ts';

/**
 * Every option of a list says of how many it is one, or its section: written into the page by hand, for as a property of
 * the options it would draw all of them anew in each step of a brush.
 */
export function useSetSizes(box: RefObject<HTMLElement | null>, blocks: ListBlocks): void {
  useLayoutEffect(function writeSizes() {
    for (const option of box.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? []) {
      const size = String(sizeAround(blocks, Number(option.dataset['index'])));
      if (option.ariaSetSize !== size) option.ariaSetSize = size;
    }
  });
}

function sizeAround(blocks: ListBlocks, item: number): number {
  if (blocks.entries.groups === null) return itemCount(blocks);
  return blocks.inGroups[groupOfItem(blocks, item)] ?? 0;
}
