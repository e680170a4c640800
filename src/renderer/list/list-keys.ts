import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { itemCount, rowOfItem } from '../../kernels/list-items.ts';
import type { MessageKey } from '../../messages/en.ts';

/** The keys of the list, for the sheet of shortcuts. */
export const listKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '↑ ↓', label: 'list.keys.move' },
  { keys: 'Shift ↑ ↓', label: 'list.keys.add' },
  { keys: 'Space', label: 'list.keys.toggle' },
  { keys: 'F2', label: 'list.keys.rename' },
  { keys: 'Shift+F2', label: 'list.keys.redate' },
];

/**
 * The item to which a key leads from item `from` (−1: from none): the next option that way, over the heads; null where
 * the key leads nowhere. `page` is how many items a screen holds.
 */
export function itemReached(blocks: ListBlocks, from: number, key: string, page: number): number | null {
  const last = itemCount(blocks) - 1;
  switch (key) {
    case 'ArrowDown':
      return optionNear(blocks, Math.min(from + 1, last), 1);
    case 'ArrowUp':
      return optionNear(blocks, Math.max(from - 1, 0), -1);
    case 'PageDown':
      return optionNear(blocks, Math.min(from + page, last), 1);
    case 'PageUp':
      return optionNear(blocks, Math.max(from - page, 0), -1);
    case 'Home':
      return optionNear(blocks, 0, 1);
    case 'End':
      return optionNear(blocks, last, -1);
    default:
      return null;
  }
}

/** `item` if it is an option, else the next one that way, else the next one the other way. */
function optionNear(blocks: ListBlocks, item: number, by: 1 | -1): number | null {
  const isOption = (at: number): boolean => rowOfItem(blocks, at) >= 0;
  if (isOption(item)) return item;
  // no section is empty: an option stands beside every head
  return [item + by, item - by].find(isOption) ?? null;
}
