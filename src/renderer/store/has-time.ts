import type { ExplorerState, OpenDocument } from './explorer-state.ts';

/** Whether anything of what is open has its place on the timeline. */
export function selectHasTime({ document }: Pick<ExplorerState, 'document'>): boolean {
  return document === null || hasTime(document);
}

function hasTime({ columns, summary }: OpenDocument): boolean {
  const { eras, indicators, annotations } = summary;
  return (
    columns.byStart.length + eras.length + indicators.length > 0 || annotations.some(({ when }) => when !== undefined)
  );
}
