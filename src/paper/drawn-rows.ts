import { possiblyIn } from '../kernels/filter-mask.ts';
import type { PictureSubject } from './picture-subject.ts';

/** The rows that pass, parted: those that the picture is of, and those outside of its time, which a map shows as small marks. */
export function drawnRows({ columns, mask, scope, timeExtent, selected }: PictureSubject): {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
} {
  const passing = Array.from(mask.keys()).filter((row) => mask[row] === 0);
  const isInside = (row: number): boolean =>
    scope === 'whole' || selected.has(row) || possiblyIn(columns, row, timeExtent);
  return { inside: passing.filter(isInside), outside: passing.filter((row) => !isInside(row)) };
}
