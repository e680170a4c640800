import type { Place } from '../../shared/dataset.ts';
import type { EpochMs } from '../../shared/when.ts';
import { giveBack } from '../../shared/give-back.ts';
import { passingMemory } from '../passing-memory.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { distanceKm } from '../../kernels/distance-km.ts';
import { textHash } from './text-hash.ts';

/** What an event is known again by. */
export interface DuplicateKey {
  readonly title: string;
  /** When it began, at the earliest; null: undated. */
  readonly start: EpochMs | null;
  /** Null: unplaced. */
  readonly place: Place | null;
}

/** Events of one title and one day, at places that are near each other, are likely to be one event. */
export interface DuplicateFinder {
  /**
   * The label of the event before it that it is likely to be; null where there is none, and it is remembered then. `label`
   * is what it is known by: the number of its line, or below zero what was there before.
   */
  find(event: DuplicateKey, label: number): number | null;
  /** Gives its memory back; it is of no use then. */
  close(): void;
}

/** Within this distance, or of one name, two places count as one. */
const nearKm = 1;
const dayMs = 86_400_000;
/** Of more events with one title and one day, the later ones are compared with the first ones only. */
const mostNamesakes = 50;
/** Most tables name the same places over and over. */
const keptNames = 20_000;

/** Remembers 24 bytes an event, whatever the events are. */
export function createDuplicateFinder(): DuplicateFinder {
  let size = 2 ** 12;
  let { keys, labels, points, names } = emptySlots(size);
  let count = 0;
  const placeNames = new Map<Place, number>();

  function grow(): void {
    const [oldKeys, oldLabels, oldPoints, oldNames] = [keys, labels, points, names];
    size *= 2;
    ({ keys, labels, points, names } = emptySlots(size));
    for (let at = 0; at < oldKeys.length; at++) {
      const key = oldKeys[at] ?? Number.NaN;
      if (Number.isNaN(key)) continue;
      let slot = slotOf(key);
      while (!Number.isNaN(keys[slot] ?? 0)) slot = (slot + 1) % size;
      put(slot, key, oldLabels[at] ?? 0, oldPoints[2 * at] ?? 0, oldPoints[2 * at + 1] ?? 0, oldNames[at] ?? 0);
    }
    for (const old of [oldKeys, oldLabels, oldPoints, oldNames]) giveBack(old);
  }

  function put(slot: number, key: number, label: number, lng: number, lat: number, name: number): void {
    keys[slot] = key;
    labels[slot] = label;
    points[2 * slot] = lng;
    points[2 * slot + 1] = lat;
    names[slot] = name;
  }

  // a power of two: the lowest bits are the remainder
  const slotOf = (key: number): number => key & (size - 1);

  function nameOf(place: Place): number {
    const known = placeNames.get(place);
    if (known !== undefined) return known;
    const name = textHash(foldText(Object.values(place.name)[0] ?? '')) % 2 ** 31;
    if (placeNames.size >= keptNames) placeNames.clear();
    placeNames.set(place, name);
    return name;
  }

  return {
    find({ title, start, place }, label) {
      const day = start === null ? 'undated' : Math.floor(start / dayMs);
      const key = textHash(`${day} ${foldText(title)}`);
      const name = place === null ? 0 : nameOf(place);
      const { lng, lat } = place?.coordinates ?? { lng: Number.NaN, lat: Number.NaN };
      let slot = slotOf(key);
      let namesakes = 0;
      for (; !Number.isNaN(keys[slot] ?? 0); slot = (slot + 1) % size) {
        if (keys[slot] !== key) continue;
        const isNear =
          distanceKm({ lng: points[2 * slot] ?? 0, lat: points[2 * slot + 1] ?? 0 }, { lng, lat }) <= nearKm;
        if (isNear || names[slot] === name) return labels[slot] ?? 0;
        if (++namesakes === mostNamesakes) return null;
      }
      put(slot, key, label, lng, lat, name);
      count++;
      if (count * 2 > size) grow();
      return null;
    },
    close() {
      for (const column of [keys, labels, points, names]) giveBack(column);
    },
  };
}

interface Slots {
  /** NaN where a slot is empty. */
  readonly keys: Float64Array;
  readonly labels: Int32Array;
  readonly points: Float32Array;
  readonly names: Int32Array;
}

function emptySlots(size: number): Slots {
  return {
    keys: new Float64Array(passingMemory(8 * size)).fill(Number.NaN),
    labels: new Int32Array(passingMemory(4 * size)),
    points: new Float32Array(passingMemory(8 * size)),
    names: new Int32Array(passingMemory(4 * size)),
  };
}
