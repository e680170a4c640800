import type { MessageKey } from '../../messages/en.ts';

/** The keys of the pane as command records write them, those that do alike with a blank between. */
export const facetKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: 'ArrowUp ArrowDown', label: 'facet.keys.move' },
  { keys: 'ArrowLeft ArrowRight', label: 'facet.keys.fold' },
  { keys: 'Enter', label: 'facet.keys.only' },
  { keys: 'Space', label: 'facet.keys.add' },
  { keys: 'x', label: 'facet.keys.leaveOut' },
];
