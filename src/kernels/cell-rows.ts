import type { EventColumns } from '../shared/event-columns.ts';
import type { presence } from './event-presence.ts';
import type { HexCells } from './hex-cells.ts';

/** The events of one cell with this presence: most important first, then by start, then by row. */
export function rowsOfCell(
  { count, places, importance, startEarliest }: EventColumns,
  { cellOfPlace }: HexCells,
  present: Uint8Array,
  wanted: (typeof presence)['inside' | 'outside'],
  cell: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    if (present[row] !== wanted) continue;
    const end = places.offsets[row + 1] ?? 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      if (cellOfPlace[places.values[at] ?? 0] !== cell) continue;
      rows.push(row);
      break;
    }
  }
  // an unknown start is −∞: two of them differ by nothing
  const sooner = (a: number, b: number): number => (a === b ? 0 : a - b);
  return rows.sort(
    (a, b) =>
      (importance[b] ?? 0) - (importance[a] ?? 0) || sooner(startEarliest[a] ?? 0, startEarliest[b] ?? 0) || a - b,
  );
}
