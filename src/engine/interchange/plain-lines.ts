import type { PlaceGeometry, Position } from '../../shared/dataset.ts';
import { mostPositions } from '../dataset/dataset-schema-geometry.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { markOf } from './mark-of-geometry.ts';
import type { FoundShape } from './plain-geometry.ts';

/**
 * The shape of a recorded line in one or several parts: a point where it has no more than one position, null where it has
 * none. Of more positions than a place holds, every so many are kept, and that is told.
 */
export function shapeOfLines(
  parts: readonly (readonly Position[])[],
  origin: string,
  into: ForeignRecords,
): FoundShape | null {
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  const step = Math.ceil(count / mostPositions);
  if (step > 1) into.warn(origin, { key: 'problem.lineThinned', values: { count, step } });
  const lines = parts.map((part) => (step > 1 ? thinned(part, step) : part)).filter((part) => part.length > 1);
  const [first] = lines;
  if (first === undefined) {
    const point = parts.flat()[0];
    return point === undefined ? null : { point };
  }
  const geometry: PlaceGeometry =
    lines.length === 1 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: lines };
  return { point: markOf(geometry), geometry };
}

/** With its last position. */
function thinned(line: readonly Position[], step: number): readonly Position[] {
  const kept = line.filter((_, index) => index % step === 0);
  const last = line.at(-1);
  return last === undefined || kept.at(-1) === last ? kept : [...kept.slice(0, -1), last];
}
