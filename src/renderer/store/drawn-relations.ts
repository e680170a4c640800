import type { RelationEnds } from '../../kernels/relation-chain.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { isTold } from './is-told.ts';
import { relationsOf, selectShownChain, type ShownChain } from './relations-of.ts';
import { rememberLast } from './remember-last.ts';
import { selectSelectedRows } from './selectors.ts';

/** More lines than this tell nothing; the details list all of them. */
const mostDrawn = 200;

const drawnOf = rememberLast(
  (document: OpenDocument, selected: readonly number[], chain: ShownChain | null): readonly RelationEnds[] => {
    const byRow = relationsOf(document);
    const ofSelected = byRow.size === 0 ? [] : selected.flatMap((row) => byRow.get(row) ?? []);
    const drawn = new Set([...ofSelected, ...(chain?.relations ?? [])]);
    // an event has nothing to do with itself that a line could show
    return [...drawn].filter(({ from, to }) => from !== to).slice(0, mostDrawn);
  },
);

const noRelations: readonly RelationEnds[] = [];
const noRows: readonly number[] = [];

/**
 * The relations that timeline and map draw: those of the chosen events, and of the chain that filters. An audience is shown
 * a chain alone: it did not ask what the events of a step have to do with others.
 */
export function selectDrawnRelations(state: ExplorerState): readonly RelationEnds[] {
  if (state.document === null) return noRelations;
  const selected = isTold(state) ? noRows : selectSelectedRows(state);
  const chain = selectShownChain(state);
  // a file may have many relations: they are not looked up before one is asked for
  return selected.length === 0 && chain === null ? noRelations : drawnOf(state.document, selected, chain);
}
