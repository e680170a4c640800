import type { MessageKey } from '../../messages/en.ts';

/** The keys of the trays, for the sheet of shortcuts. */
export const trayKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '↑ ↓', label: 'trays.keys.move' },
  { keys: 'Enter', label: 'trays.keys.open' },
];

/** The place in a list of `count` to which a key leads from `at` (−1: from none); null where it leads nowhere. */
export function indexReached(key: string, at: number, count: number, page: number): number | null {
  const reached: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const index = reached[key];
  return index === undefined || count === 0 ? null : Math.min(Math.max(index, 0), count - 1);
}
