import type { Claim, EventRecord, Note, Relation, Source } from '../shared/dataset.ts';
import type { EventDetails } from '../shared/explorer-api.ts';
import { referenceText } from '../shared/record-reference.ts';
import { eventsBeside } from './events-beside.ts';

/** What a dataset says of its events beside their own records. */
export interface SaidOfEvents {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
}

/** Tells an event with all that the dataset says of it. */
export function createEventDetails(dataset: SaidOfEvents): (event: EventRecord) => EventDetails {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const claimsByEvent = groupBy(dataset.claims, eventsBeside);
  const relationsByEnd = groupBy(dataset.relations, ({ subject, object }) => new Set([subject, object]));
  const notesByReference = groupBy(dataset.notes, (note) => note.about);
  return (event) => {
    const itself = referenceText({ list: 'events', id: event.id });
    const claims = claimsByEvent.get(event.id) ?? [];
    const relations = relationsByEnd.get(itself) ?? [];
    const notes = notesByReference.get(itself) ?? [];
    const cited = new Set([
      ...event.citations.map((citation) => citation.source),
      ...claims.flatMap((claim) => [claim.source, ...claim.assessment.sources]),
      ...relations.flatMap((relation) => relation.sources),
    ]);
    return { event, claims, relations, notes, sources: [...cited].flatMap((id) => sources.get(id) ?? []) };
  };
}

function groupBy<T>(records: readonly T[], keysOf: (record: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}
