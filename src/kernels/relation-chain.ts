/** A relation between two events of a document, by their rows. */
export interface RelationEnds {
  readonly id: string;
  /** causes, follows, part-of: in the words of the dataset. */
  readonly predicate: string;
  /** Row of its subject. */
  readonly from: number;
  /** Row of its object. */
  readonly to: number;
}

/** The relations of each row that has any; one from a row to itself stands once. */
export type RelationsByRow = ReadonlyMap<number, readonly RelationEnds[]>;

export function relationsByRow(relations: readonly RelationEnds[]): RelationsByRow {
  const byRow = new Map<number, RelationEnds[]>();
  for (const relation of relations) {
    for (const row of new Set([relation.from, relation.to])) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [relation]);
      else known.push(relation);
    }
  }
  return byRow;
}

/** The events that relations join, one way or the other and over any number of others, and all relations among them. */
export interface RelationChain {
  /** In the order of the rows, which is that of time as they were read. */
  readonly rows: readonly number[];
  /** Each once, in the order in which they were found from the first event on. */
  readonly relations: readonly RelationEnds[];
}

/** The chain of an event: it alone where nothing is joined to it. Relations may go round in a circle. */
export function chainOf(byRow: RelationsByRow, first: number): RelationChain {
  const found = new Set([first]);
  const relations = new Set<RelationEnds>();
  // a set is walked through together with what is added on the way
  for (const row of found) {
    for (const relation of byRow.get(row) ?? []) {
      relations.add(relation);
      found.add(relation.from).add(relation.to);
    }
  }
  return { rows: [...found].toSorted((a, b) => a - b), relations: [...relations] };
}
