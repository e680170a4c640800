import type { EventColumns } from '../shared/event-columns.ts';
import type { ValueSets } from './value-sets.ts';

/** What can be wanting in the evidence of an event; several of them may be said of one. */
export const evidenceValues = ['unsourced', 'single', 'disputed', 'ungraded'] as const;

/**
 * What is wanting in the evidence of each event: it cites nothing, one source only, a source that disputes it, or sources
 * of which nobody has graded any. `isGraded`: one byte a source. The last value, after `evidenceValues`, is: nothing.
 */
export function evidenceSets({ count, sources, disputed }: EventColumns, isGraded: Uint8Array): ValueSets {
  const sets = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const [start, end] = [sources.offsets[row] ?? 0, sources.offsets[row + 1] ?? 0];
    let graded = 0;
    for (let at = start; at < end; at++) graded |= isGraded[sources.values[at] ?? 0] ?? 0;
    sets[row] =
      (end === start ? 1 : 0) |
      (end - start === 1 ? 2 : 0) |
      (disputed[row] === 1 ? 4 : 0) |
      (end > start && graded === 0 ? 8 : 0);
  }
  return { sets, ...setsOfBits };
}

/** Set s has the values whose bits are set in s, and the set 0 the value after all of them. */
const setsOfBits = listSetsOfBits(evidenceValues.length);

function listSetsOfBits(count: number): Pick<ValueSets, 'offsets' | 'values'> {
  const offsets = [0];
  const values: number[] = [];
  for (let set = 0; set < 1 << count; set++) {
    for (let value = 0; value < count; value++) if (((set >> value) & 1) === 1) values.push(value);
    if (set === 0) values.push(count);
    offsets.push(values.length);
  }
  return { offsets: Uint32Array.from(offsets), values: Uint32Array.from(values) };
}
