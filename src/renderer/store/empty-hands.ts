import type { ExplorerState } from './explorer-state.ts';

/** Nothing that a hand was about goes on: before an audience, or in a film, it would change what is shown. */
export const emptyHands: Pick<
  ExplorerState,
  'hover' | 'picking' | 'placing' | 'carried' | 'goneTo' | 'inline' | 'mapTool'
> = {
  hover: null,
  picking: null,
  placing: null,
  carried: null,
  goneTo: null,
  inline: null,
  mapTool: null,
};
