import type { Claim } from '../shared/dataset.ts';

/** All events that are seen with a claim, by their ids: those it speaks of come first, those of its context after. */
export function eventsBeside({ events, context }: Pick<Claim, 'events' | 'context'>): readonly string[] {
  return [...events, ...context];
}
