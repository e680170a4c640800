import type { EventColumns } from '../shared/event-columns.ts';

/** At most `most` of the rows: those of the greatest importance, in the order in which they come. */
export function foremostRows({ importance }: EventColumns, rows: Uint32Array, most: number): readonly number[] {
  const ofLevel = new Map<number, number[]>();
  for (const row of rows) {
    const level = importance[row] ?? 0;
    const held = ofLevel.get(level);
    if (held === undefined) ofLevel.set(level, [row]);
    else if (held.length < most) held.push(row);
  }
  const levels = [...ofLevel.keys()].toSorted((a, b) => b - a);
  const chosen = new Set(levels.flatMap((level) => ofLevel.get(level) ?? []).slice(0, most));
  return Array.from(rows.filter((row) => chosen.has(row)));
}
