import { chooseText } from '../../shared/language.ts';
import type { Place } from '../../shared/dataset.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

/** A name short enough for a label: what stands before the first comma, bracket or dash. */
export function shortPlaceName(place: Place | undefined, language: string): string {
  if (place === undefined) return '';
  const name = chooseText(place.name, language).text;
  return name.split(/\s*(?:[,(（]|\s[—–]\s)/u)[0]?.trim() || name;
}

/** The place that names a cluster: a city where there is one, else the first, which is the most important. */
export function namingPlace(places: readonly Place[], indices: readonly number[]): Place | undefined {
  const found = indices.flatMap((index) => places[index] ?? []);
  return found.find(({ kind }) => kind === 'city') ?? found[0];
}

/**
 * The place that names an event in a cluster: its own city, else the city of the cluster where there is but one, else
 * its own first place there.
 */
export function placeOfEvent(document: OpenDocument, row: number, cluster: readonly number[]): Place | undefined {
  const { summary } = document;
  const own = placesOfRow(document, row).filter((place) => cluster.includes(place));
  const place = namingPlace(summary.places, own);
  if (place?.kind === 'city') return place;
  const cities = cluster.flatMap((index) => summary.places[index] ?? []).filter(({ kind }) => kind === 'city');
  return cities.length === 1 ? cities[0] : place;
}
