import { bitsOfRows, relationEnds } from '../../kernels/event-relations.ts';
import { chainOf, relationsByRow, type RelationChain, type RelationsByRow } from '../../kernels/relation-chain.ts';
import type { Language } from '../../shared/language.ts';
import { rowOf, shortTitleOf } from './event-text.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';

/** The relations between events, by the rows of their ends. */
export const relationsOf = rememberFor((document: OpenDocument): RelationsByRow =>
  relationsByRow(relationEnds(document.summary.relations, (id) => rowOf(document, id))),
);

/** The chain of an event, by its row. */
export const chainOfRow = rememberLast((document: OpenDocument, row: number): RelationChain =>
  chainOf(relationsOf(document), row),
);

/** A chain that filters. */
export interface ShownChain extends RelationChain {
  /** The event that it is called by: its row, or null where it is not in the document. */
  readonly first: number | null;
  /** One bit a row, the least significant of a byte first. */
  readonly bits: Uint8Array;
}

const shownChainOf = rememberLast((document: OpenDocument, id: string): ShownChain => {
  const first = rowOf(document, id);
  const chain = first === null ? { rows: [], relations: [] } : chainOf(relationsOf(document), first);
  return { ...chain, first, bits: bitsOfRows(chain.rows, document.columns.count) };
});

/** The chain that the view filters by; null where it does not. */
export function selectShownChain({ document, view }: Pick<ExplorerState, 'document' | 'view'>): ShownChain | null {
  const { chain } = view.filters;
  return document === null || chain === null ? null : shownChainOf(document, chain);
}

const chainWordsOf = rememberLast(
  ({ first, rows }: ShownChain, document: OpenDocument, id: string, language: Language) => ({
    title: first === null ? id : shortTitleOf(document, first, language),
    count: rows.length,
  }),
);

/** What the chain that filters is called, and how many events it has, for a chip to say; null where none filters. */
export function selectChainWords(state: ExplorerState): { readonly title: string; readonly count: number } | null {
  const { document, view, language } = state;
  const chain = selectShownChain(state);
  const id = view.filters.chain;
  return document === null || chain === null || id === null ? null : chainWordsOf(chain, document, id, language);
}
