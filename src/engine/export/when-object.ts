import type { When } from '../../shared/when.ts';
import { writtenWhen } from './written-when.ts';

/** `when` of GeoJSON-T and Linked Places: one timespan, with what is known of each end. Null where it is undated. */
export function whenObject(when: When): object | null {
  const written = writtenWhen(when);
  if (written === null) return null;
  const { start, end, isDate } = written;
  const at = (date: string): object => ({ in: date });
  return {
    timespans: [
      {
        ...(start !== null && { start: at(start) }),
        ...(end !== null && !isDate && { end: at(end) }),
      },
    ],
  };
}
