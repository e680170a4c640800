import { lastUpTo, type ListBlocks } from './list-blocks.ts';
import { firstOption, groupOfItem, itemCount } from './list-items.ts';

/** Where the items of a list stand from its top, pixels, where their heights are known without a look at them. */
export interface EvenItems {
  readonly count: number;
  /** Of all of them. */
  readonly height: number;
  /** Of an item; of `count`: the height. */
  topOf(item: number): number;
  /** The item at a distance from the top, the first or last one beyond the ends; −1 where there is none. */
  itemAt(px: number): number;
}

/** Items of one height. */
export function evenRows(count: number, rowPx: number): EvenItems {
  return {
    count,
    height: count * rowPx,
    topOf: (item) => item * rowPx,
    itemAt: (px) => Math.min(Math.max(Math.floor(px / rowPx), 0), count - 1),
  };
}

/** All events of one height, and all heads of groups of another. */
export function evenItems(blocks: ListBlocks, optionPx: number, headPx: number): EvenItems {
  const { entries, heads, inGroups } = blocks;
  const count = itemCount(blocks);
  if (entries.groups === null) return evenRows(count, optionPx);
  const tops = new Float64Array(heads.length);
  for (let group = 0; group < inGroups.length; group++) {
    const passing = inGroups[group] ?? 0;
    tops[group + 1] = (tops[group] ?? 0) + (passing === 0 ? 0 : headPx + passing * optionPx);
  }
  const height = tops[inGroups.length] ?? 0;
  return {
    count,
    height,
    topOf(item) {
      if (item >= count) return height;
      const group = groupOfItem(blocks, item);
      const option = item - firstOption(blocks, group);
      return (tops[group] ?? 0) + (option < 0 ? 0 : headPx + option * optionPx);
    },
    itemAt(px) {
      if (Math.max(px, 0) >= height) return count - 1;
      const group = lastUpTo(tops, Math.max(px, 0));
      return (heads[group] ?? 0) + Math.max(Math.floor((px - (tops[group] ?? 0) - headPx) / optionPx) + 1, 0);
    },
  };
}
