import { undatedRows, unplacedRows, type TrayRows } from '../../kernels/tray-rows.ts';
import type { ExplorerState, OpenDocument, Tray } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectPassing, selectSelectedRows } from '../store/selectors.ts';

const nothing: TrayRows = { rows: new Uint32Array(0), filtered: 0 };

const undatedOf = rememberLast(({ listOrder, columns }: OpenDocument, mask: Uint16Array) =>
  undatedRows(listOrder, mask, columns),
);
const unplacedOf = rememberLast(({ listOrder, placed }: OpenDocument, mask: Uint16Array) =>
  unplacedRows(listOrder, mask, placed),
);

/** What lies in a tray; the same value until the document or a filter changes. */
export function selectTray(state: ExplorerState, tray: Tray): TrayRows {
  const { document } = state;
  if (document === null) return nothing;
  const { mask } = selectPassing(state);
  return tray === 'undated' ? undatedOf(document, mask) : unplacedOf(document, mask);
}

/** Where the told event lies in the tray that is shown; −1: not in it. */
export function selectTold(state: ExplorerState): number {
  const told = selectSelectedRows(state)[0];
  return told === undefined ? -1 : selectTray(state, state.tray).rows.indexOf(told);
}
