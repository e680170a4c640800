import type { EventRecord, Flow, Place } from '../shared/dataset.ts';
import { whenFlag, type TimeExtent, type When } from '../shared/when.ts';

/**
 * The flows that concern an event: they begin, end or pass at one of its places, or at one in the same country, and
 * possibly at the same time. In the order of the document. An undated event has none.
 */
export function relatedFlows(event: EventRecord, flows: readonly Flow[], places: readonly Place[]): readonly Flow[] {
  const time = timeOf(event.when);
  if (time === null) return [];
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const countryOf = (id: string): string => placeOf.get(id)?.country ?? '';
  const here = new Set(event.places);
  const countries = new Set(event.places.map(countryOf).filter((country) => country !== ''));
  const isHere = (id: string): boolean => here.has(id) || countries.has(countryOf(id));
  return flows.filter(({ from, to, via, when }) => {
    const isThen = when.startEarliest < time.to && when.endLatest > time.from;
    return isThen && (when.flags & whenFlag.undated) === 0 && [from, to, ...via].some(isHere);
  });
}

/** The time that an event speaks of. A deadline without a start would be all of the past: it stands for its end. */
function timeOf(when: When): TimeExtent | null {
  if ((when.flags & whenFlag.undated) !== 0) return null;
  const from = Number.isFinite(when.startEarliest) ? when.startEarliest : when.endEarliest;
  return { from, to: when.endLatest };
}
