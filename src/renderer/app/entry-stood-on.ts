import { matchWords } from '../../kernels/match-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** What answers are still being looked for. */
export interface Looking {
  readonly forEvents: boolean;
  readonly forPlaces: boolean;
}

/**
 * Index of the entry that Enter runs; −1: none yet. `chosen`: the id of one that a hand or key went to; null: the first. While answers are
 * still being looked for, nothing that one of them may come before is run for what was typed; nor is a search that finds nothing, which would empty
 * the views: a hand or key may go to it.
 */
export function entryStoodOn(
  entries: readonly PaletteEntry[],
  { chosen, typed, looking }: { readonly chosen: string | null; readonly typed: string; readonly looking: Looking },
): number {
  const at = entries.findIndex(({ id }) => id === chosen);
  if (at >= 0) return at;
  const [first] = entries;
  return first === undefined || isHeldBack(first, typed, looking) ? -1 : 0;
}

/** To an event that is called so, and what comes after the places of the world to these too. A place may have been found for fewer letters. */
function isHeldBack(first: PaletteEntry, typed: string, looking: Looking): boolean {
  switch (first.kind) {
    case 'time':
    case 'view':
    case 'command':
      return false;
    case 'page':
    case 'claim':
    case 'figures':
    case 'zone':
      return looking.forEvents;
    case 'event':
      return matchWords(first.label, typed) === null && (looking.forEvents || looking.forPlaces);
    case 'place':
      return looking.forEvents || looking.forPlaces;
    case 'search':
      return first.count === 0 || looking.forEvents || looking.forPlaces;
  }
}
