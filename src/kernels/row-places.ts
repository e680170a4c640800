import type { EventColumns } from '../shared/event-columns.ts';

/** What `onlyPlaces` says of a row that has not one place. */
export const rowPlaces = { none: -1, several: -2 } as const;

/** For each row its one place, or one of `rowPlaces`: most events have one, and are counted by it alone. */
export function onlyPlaces({ count, places: { offsets, values } }: EventColumns): Int32Array {
  const places = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const from = offsets[row] ?? 0;
    const many = (offsets[row + 1] ?? 0) - from;
    if (many === 1) places[row] = values[from] ?? 0;
    else places[row] = many === 0 ? rowPlaces.none : rowPlaces.several;
  }
  return places;
}
