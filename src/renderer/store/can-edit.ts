import type { ExplorerState } from './explorer-state.ts';

/** Whether what is open can be changed: a page that carries its data is only read. */
export function selectCanEdit({ document }: Pick<ExplorerState, 'document'>): boolean {
  return document === null || document.summary.edits.keptIn !== 'nowhere';
}
