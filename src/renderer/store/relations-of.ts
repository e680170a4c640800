import { relationsByRow, type RelationEnds, type RelationsByRow } from '../../kernels/relation-chain.ts';
import { rowOf } from './event-text.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';
import { selectSelectedRows } from './selectors.ts';

/** The relations between events, by the rows of their ends. */
const relationsOf = rememberFor((document: OpenDocument): RelationsByRow =>
  relationsByRow(
    document.summary.relations.flatMap(({ id, predicate, subject, object }): readonly RelationEnds[] => {
      const [from, to] = [rowOf(document, subject), rowOf(document, object)];
      return from === null || to === null ? [] : [{ id, predicate, from, to }];
    }),
  ),
);

/** More lines than this tell nothing; the details list all of them. */
const mostDrawn = 200;

const drawnOf = rememberLast((document: OpenDocument, selected: readonly number[]): readonly RelationEnds[] => {
  const byRow = relationsOf(document);
  const drawn = new Set<RelationEnds>();
  for (const row of byRow.size === 0 ? [] : selected) {
    for (const relation of byRow.get(row) ?? []) if (drawn.size < mostDrawn) drawn.add(relation);
  }
  // an event has nothing to do with itself that a line could show
  return [...drawn].filter(({ from, to }) => from !== to);
});

const noRelations: readonly RelationEnds[] = [];

/** The relations that timeline and map draw: those of the chosen events. */
export function selectDrawnRelations(state: ExplorerState): readonly RelationEnds[] {
  return state.document === null ? noRelations : drawnOf(state.document, selectSelectedRows(state));
}
