import { matchWords } from '../../kernels/match-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

/**
 * Index of the entry that Enter runs; −1: none yet. `chosen`: the id of one that a hand or key went to; null: the first. While answers are
 * still being looked for (`isLooking`), nothing that a better answer may come before is run for what was typed.
 */
export function entryStoodOn(
  entries: readonly PaletteEntry[],
  { chosen, typed, isLooking }: { readonly chosen: string | null; readonly typed: string; readonly isLooking: boolean },
): number {
  const at = entries.findIndex(({ id }) => id === chosen);
  if (at >= 0) return at;
  const [first] = entries;
  return first === undefined || (isLooking && mayGiveWay(first, typed)) ? -1 : 0;
}

/** A place found for fewer letters, an event that only tells of what was typed, and the offer to search for it. */
function mayGiveWay({ kind, label }: PaletteEntry, typed: string): boolean {
  return kind === 'place' || kind === 'search' || (kind === 'event' && matchWords(label, typed) === null);
}
