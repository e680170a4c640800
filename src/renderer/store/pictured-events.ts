import { presence, presenceBy } from '../../kernels/event-presence.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';
import { selectFiltering, selectSelectedRows, type Filtering } from './selectors.ts';

/** How many events a picture of the window is of, as its head says it, and how many pass the filters besides. */
export interface PicturedEvents {
  /** Those that pass and may lie in the time that is shown, or are chosen. */
  readonly inside: number;
  readonly outside: number;
  readonly total: number;
}

const nothingOpen: PicturedEvents = { inside: 0, outside: 0, total: 0 };

const picturedOf = rememberLast(
  (
    { columns }: OpenDocument,
    { mask, brush, counts }: Filtering,
    window: TimeExtent,
    selected: readonly number[],
  ): PicturedEvents => {
    const presenceOf = presenceBy(columns, { mask, brush, window, selected });
    let inside = 0;
    for (let row = 0; row < columns.count; row++) if (presenceOf(row) === presence.inside) inside++;
    return { inside, outside: counts.passing - inside, total: counts.total };
  },
);

/** The same value until the document, a filter, the time that is shown or the choice changes. */
export function selectPicturedEvents(state: ExplorerState): PicturedEvents {
  if (state.document === null) return nothingOpen;
  return picturedOf(state.document, selectFiltering(state), state.view.timeExtent, selectSelectedRows(state));
}
