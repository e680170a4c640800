import type { Actor, Place, Source } from '../../shared/dataset.ts';
import type { ExportAspect } from '../../shared/export.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { hasSeparator } from './table-rows.ts';

/** How many records of a dataset say what some format cannot carry. */
export function countLists(lists: LoadedDataset): ReadonlyMap<ExportAspect, number> {
  const { claims, flows, indicators, eras, relations, notes, annotations, kept } = lists;
  const named = [...lists.actors, ...lists.tags];
  const isParted = ({ name }: { readonly name: object }): boolean => Object.values(name).some(hasSeparator);
  return new Map<ExportAspect, number>([
    ['placeDetails', lists.places.filter(hasPlaceDetails).length],
    ['actorDetails', lists.actors.filter(hasActorDetails).length],
    ['sourceDetails', lists.sources.filter(hasSourceDetails).length],
    ['claims', claims.length],
    ['flows', flows.length],
    ['indicators', indicators.length],
    ['eras', eras.length],
    ['relations', relations.length],
    ['notes', notes.length],
    ['annotations', annotations.length],
    ['views', Object.values(kept.lists).flat().length],
    ['separators', named.filter(isParted).length + lists.sources.filter(({ title }) => hasSeparator(title)).length],
  ]);
}

function hasPlaceDetails({ name, kind, country, note, site, coordinates }: Place): boolean {
  const { precisionM, status, sources = [] } = coordinates ?? {};
  const said = [kind, country, note, site, precisionM, status];
  return Object.keys(name).length > 1 || sources.length > 0 || said.some((value) => value !== undefined);
}

function hasActorDetails({ name, kind, role, country }: Actor): boolean {
  return Object.keys(name).length > 1 || [kind, role, country].some((value) => value !== undefined);
}

function hasSourceDetails({ publisher, date, kind, readAs, note }: Source): boolean {
  return [publisher, date, kind, readAs, note].some((value) => value !== undefined);
}
