import type { EventRecord, Place } from '../../shared/dataset.ts';
import { chooseText, type LocalText } from '../../shared/language.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { dateColumns } from './date-columns.ts';
import { eventBrief } from './event-brief.ts';
import { multiPointBlob, type Position } from './geometry-blob.ts';
import type { CellValues } from './edited-rows.ts';

/** By id. */
export type Places = ReadonlyMap<string, Place>;

/** Texts for programs that know one language: the project's first. */
export function plainText({ title }: Pick<LoadedDataset, 'title'>): (text: LocalText) => string {
  const language = Object.keys(title)[0] ?? 'en';
  return (text) => chooseText(text, language).text;
}

/** What an event's row tells beside `doc`: for other programs, and for opening fast. */
export function eventCells(event: EventRecord, places: Places, say: (text: LocalText) => string): CellValues {
  const named = event.places.flatMap((id) => places.get(id) ?? []);
  const positions = named.flatMap(positionOf);
  const { edtf, earliest, latest, startMs, endMs } = dateColumns(event.when);
  return {
    // never an empty geometry: readers take it for a fault
    geom: positions.length === 0 ? null : multiPointBlob(positions),
    id: event.id,
    title: say(event.title),
    edtf,
    earliest,
    latest,
    start_ms: startMs,
    end_ms: endMs,
    category: event.category,
    status: event.status ?? null,
    certainty: event.certainty ?? null,
    importance: event.importance,
    place_names: named.length === 0 ? null : named.map(({ name }) => say(name)).join(', '),
    brief: eventBrief(event),
  };
}

/** None where it cannot be put on the map. */
export function positionOf({ coordinates }: Place): readonly Position[] {
  return coordinates === undefined ? [] : [[coordinates.lng, coordinates.lat]];
}
