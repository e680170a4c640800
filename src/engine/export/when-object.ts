import type { When } from '../../shared/when.ts';
import { writtenWhen } from './written-when.ts';

/** `when` of GeoJSON-T and Linked Places: one timespan; a single date is both its ends. Null where it is undated. */
export function whenObject(when: When): object | null {
  const written = writtenWhen(when);
  if (written === null) return null;
  const { start, end } = written;
  const at = (date: string): object => ({ in: date });
  return {
    timespans: [
      {
        ...(start !== null && { start: at(start) }),
        ...(end !== null && { end: at(end) }),
      },
    ],
  };
}
