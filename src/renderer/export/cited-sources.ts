import type { Source } from '../../shared/dataset.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { passingRows } from '../store/map-extent-of-rows.ts';
import { selectSelectedRows } from '../store/selectors.ts';

/** The sources with these ids; null: those that the chosen events cite, or where none is chosen, all that pass the filters. */
export function citedSources(state: ExplorerState, ids: readonly string[] | null): readonly Source[] {
  const { document } = state;
  if (document === null) return [];
  const { sources } = document.summary;
  if (ids !== null) return sources.filter(({ id }) => ids.includes(id));
  const chosen = selectSelectedRows(state);
  const { offsets, values } = document.columns.sources;
  const isCited = new Uint8Array(sources.length);
  for (const row of chosen.length > 0 ? chosen : passingRows(state)) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) isCited[values[at] ?? 0] = 1;
  }
  return sources.filter((_, at) => isCited[at] === 1);
}
