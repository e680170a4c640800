import type { Claim } from '../shared/dataset.ts';
import type { EventDetails } from '../shared/explorer-api.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';

/** Looks up one event by its row with all that is said of it; null where there is no such row. */
export function createEventDetails(dataset: LoadedDataset): (row: number) => EventDetails | null {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const claimsByEvent = new Map<string, Claim[]>();
  for (const claim of dataset.claims) {
    for (const event of claim.events) {
      const claims = claimsByEvent.get(event);
      if (claims === undefined) claimsByEvent.set(event, [claim]);
      else claims.push(claim);
    }
  }
  return (row) => {
    const event = dataset.events[row];
    if (event === undefined) return null;
    const claims = claimsByEvent.get(event.id) ?? [];
    const cited = new Set([
      ...event.citations.map((citation) => citation.source),
      ...claims.flatMap((claim) => [claim.source, ...claim.assessment.sources]),
    ]);
    return { event, claims, sources: [...cited].flatMap((id) => sources.get(id) ?? []) };
  };
}
