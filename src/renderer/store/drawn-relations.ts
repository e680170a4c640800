import { passesFilters } from '../../kernels/filter-mask.ts';
import type { RelationEnds } from '../../kernels/relation-chain.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { isTold } from './is-told.ts';
import { relationsOf, selectShownChain, type ShownChain } from './relations-of.ts';
import { rememberLast } from './remember-last.ts';
import { selectFiltering, selectSelectedRows, type Filtering } from './selectors.ts';

/** More lines than this tell nothing; the details list all of them. */
const mostDrawn = 200;

const askedOf = rememberLast(
  (document: OpenDocument, selected: readonly number[], chain: ShownChain | null): readonly RelationEnds[] => {
    const byRow = relationsOf(document);
    const ofSelected = byRow.size === 0 ? [] : selected.flatMap((row) => byRow.get(row) ?? []);
    const drawn = new Set([...ofSelected, ...(chain?.relations ?? [])]);
    // an event has nothing to do with itself that a line could show
    return [...drawn].filter(({ from, to }) => from !== to);
  },
);

// by what filters as a whole: a mask is written anew in the same memory
const drawnOf = rememberLast(
  (asked: readonly RelationEnds[], { columns }: OpenDocument, { mask, brush }: Filtering): readonly RelationEnds[] => {
    const passes = (row: number): boolean => passesFilters(columns, mask, brush, row);
    const drawn = asked.filter(({ from, to }) => passes(from) && passes(to)).slice(0, mostDrawn);
    // the same value where nothing is left out, so that nothing is painted anew as a brush moves
    return drawn.length === asked.length ? asked : drawn;
  },
);

const noRelations: readonly RelationEnds[] = [];
const noRows: readonly number[] = [];

/**
 * The relations that timeline and map draw: those of the chosen events, and of the chain that filters, as far as both their
 * events pass the filters; the details list the others. An audience is shown a chain alone: it did not ask what the events
 * of a step have to do with others.
 */
export function selectDrawnRelations(state: ExplorerState): readonly RelationEnds[] {
  if (state.document === null) return noRelations;
  const selected = isTold(state) ? noRows : selectSelectedRows(state);
  const chain = selectShownChain(state);
  // a file may have many relations: they are not looked up before one is asked for
  if (selected.length === 0 && chain === null) return noRelations;
  return drawnOf(askedOf(state.document, selected, chain), state.document, selectFiltering(state));
}
