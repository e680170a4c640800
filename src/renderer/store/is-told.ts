import type { ExplorerState } from './explorer-state.ts';

/** Whether a story is told: to an audience, or in a film. Such a one sees what the step is about, and no tool of an analyst. */
export function isTold({ presentation, recording }: Pick<ExplorerState, 'presentation' | 'recording'>): boolean {
  return presentation !== null || (recording?.story ?? null) !== null;
}

/** Whether the window is for others to look at, told or filmed: nothing of it is scrolled, and no row is cut. */
export function isWatched({ presentation, recording }: Pick<ExplorerState, 'presentation' | 'recording'>): boolean {
  return presentation !== null || recording !== null;
}
