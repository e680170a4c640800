import { findForemost } from '../../kernels/foremost-rows.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberFor } from '../store/remember-for.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectFiltering, type Filtering } from '../store/selectors.ts';

const most = 5;
const none: readonly number[] = [];

const foremostOf = rememberFor(({ columns }: OpenDocument) => {
  const foremost = findForemost(columns);
  let before = none;
  return rememberLast(({ mask, cut }: Filtering): readonly number[] => {
    const rows = foremost.rowsAt(mask, cut, most);
    const isSame = rows.length === before.length && rows.every((row, at) => row === before[at]);
    before = isSame ? before : rows;
    return before;
  });
});

/** The rows to begin with among those that pass; the same array until they are others. */
export function selectForemost(state: ExplorerState): readonly number[] {
  return state.document === null ? none : foremostOf(state.document)(selectFiltering(state));
}
