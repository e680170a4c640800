import { dayMs, yearMs } from './durations.ts';

/** A plain date of the years 0 to 9999, with its time of day and its doubt, which go along as they are. */
const plainDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(T[^~?%]*)?)?)?([~?%]?)$/;
const openEnds: readonly string[] = ['', '..'];

/** What a date is told in, and moved by, milliseconds; `far`: as many at once. */
const units = {
  day: { ms: dayMs, far: 7 },
  month: { ms: yearMs / 12, far: 12 },
  year: { ms: yearMs, far: 10 },
};
type Unit = keyof typeof units;

/** How far an arrow moves a date, milliseconds. */
export function shiftStep(edtf: string, isFar: boolean): number {
  const { ms, far } = units[unitOf(edtf) ?? 'day'];
  return isFar ? far * ms : ms;
}

/**
 * The same date, or stretch of time, so much later, as EDTF: by whole days, months or years, as it is told. What is told of
 * it beside stays: its time of day, its doubt, an end that is open. Null: it says more than that (a set, digits left out,
 * a season), and would be another thing if it were moved.
 */
export function shiftedDate(edtf: string, ms: number): string | null {
  const unit = unitOf(edtf);
  if (unit === null) return null;
  const by = Math.round(ms / units[unit].ms);
  const ends = edtf.split('/').map((end) => (openEnds.includes(end) ? end : shiftedEnd(end, unit, by)));
  return ends.includes(null) ? null : ends.join('/');
}

/** What both ends are told in. */
function unitOf(edtf: string): Unit | null {
  const told = edtf.split('/').filter((end) => !openEnds.includes(end));
  const inUnits = new Set(
    told.map((end): Unit | null => {
      const found = plainDate.exec(end);
      if (found === null) return null;
      return found[3] !== undefined ? 'day' : found[2] !== undefined ? 'month' : 'year';
    }),
  );
  const [unit] = inUnits;
  return inUnits.size === 1 && unit !== undefined ? unit : null;
}

function shiftedEnd(end: string, unit: Unit, by: number): string | null {
  const [, year = '', month = '01', day = '01', time = '', doubt = ''] = plainDate.exec(end) ?? [];
  const date = new Date(`${year}-${month}-${day}`);
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + by);
  else date.setUTCMonth(date.getUTCMonth() + (unit === 'month' ? by : 12 * by));
  const shifted = date.getUTCFullYear();
  if (!(shifted >= 0 && shifted <= 9999)) return null;
  const letters = { day: 10, month: 7, year: 4 }[unit];
  return `${date.toISOString().slice(0, letters)}${time}${doubt}`;
}
