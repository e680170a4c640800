import { success, type Result } from '../../shared/problem.ts';
import { precisions, whenFlag, type When } from '../../shared/when.ts';
import type { DateSpan } from './date-span.ts';
import { whenOfDate } from './when-of-dates.ts';

/**
 * One of several dates, `[1667,1668,1670..1672]`, or all of them, `{1960,1961-12}`; `..` first or last leaves a side
 * open. The bounds enclose the whole; the precision is the coarsest there is.
 * `text` is a set by the grammar; `readDate` reads its members, and its first failure is the set's.
 */
export function whenOfSet(text: string, readDate: (member: string) => Result<DateSpan>): Result<When> {
  const ends = text
    .slice(1, -1)
    .split(',')
    .flatMap((member) => member.trim().split('..'));
  const dates: DateSpan[] = [];
  for (const end of ends) {
    if (end === '') continue;
    const read = readDate(end);
    if (!read.ok) return read;
    dates.push(read.value);
  }
  const startsOpen = ends.at(0) === '';
  const endsOpen = ends.at(-1) === '';
  const coarsest = Math.min(...dates.map((date) => precisions.indexOf(date.precision)));
  const when = whenOfDate(text, {
    from: startsOpen ? Number.NEGATIVE_INFINITY : Math.min(...dates.map((date) => date.from)),
    to: endsOpen ? Number.POSITIVE_INFINITY : Math.max(...dates.map((date) => date.to)),
    precision: precisions[coarsest] ?? 'none',
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
    enclosed: true,
    utc: dates.some((date) => date.utc),
  });
  const openFlags = (startsOpen ? whenFlag.startOpen : 0) | (endsOpen ? whenFlag.endOpen : 0);
  return success({ ...when, flags: when.flags | openFlags });
}
