/** A date of which the one before it is known without more words: a year, a month or a day of the years 0 to 9999. */
const plainDate = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * An interval in two at a date (EDTF): what was before it, and what was from then on. Null where it is no interval
 * between plain or open ends, or the date does not lie inside.
 */
export function splitInterval(edtf: string, at: string): readonly [string, string] | null {
  const [start, end, ...others] = edtf.split('/');
  if (start === undefined || end === undefined || others.length > 0 || !plainDate.test(at)) return null;
  if (![start, end].every((one) => one === '..' || one === '' || plainDate.test(one))) return null;
  // plain dates stand in the order of their letters; a year or a month holds its days
  const isAfter = (one: string): boolean => at.slice(0, one.length) > one;
  const isInside = (!plainDate.test(start) || isAfter(start)) && (!plainDate.test(end) || !isAfter(end));
  const last = dateBefore(at);
  if (!isInside || last === null) return null;
  return [start === last ? last : `${start}/${last}`, end === at ? at : `${at}/${end}`];
}

/** The day, month or year before. */
function dateBefore(date: string): string | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parts = date.split('-').length;
  const before = new Date(Date.UTC(2000, month - 1, day));
  before.setUTCFullYear(year);
  if (parts === 1) before.setUTCFullYear(year - 1);
  else if (parts === 2) before.setUTCMonth(before.getUTCMonth() - 1);
  else before.setUTCDate(before.getUTCDate() - 1);
  const iso = before.toISOString();
  return iso.startsWith('-') ? null : iso.slice(0, parts * 3 + 1);
}
