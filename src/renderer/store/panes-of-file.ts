import { whenFlag } from '../../shared/when.ts';
import type { ShownPanes } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';

/** The panes that stand; where one has nothing of another file to show, what that is stands in its place. */
export function panesOfFile({ left, right }: ShownPanes, document: OpenDocument): ShownPanes {
  const { claims, stories } = document.summary;
  const isEmpty = (right === 'story' && stories.length === 0) || (right === 'claims' && claims.length === 0);
  return {
    left: left === 'trays' && !someWait(document) ? 'facets' : left,
    right: isEmpty ? 'details' : right,
  };
}

/** Whether an event has no date, or no place on the map. */
function someWait({ columns, placed }: OpenDocument): boolean {
  return placed.includes(0) || columns.whenFlags.some((flags) => (flags & whenFlag.undated) !== 0);
}
