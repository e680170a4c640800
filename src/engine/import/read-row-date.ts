import type { ColumnRole } from '../../shared/table-import.ts';
import type { When } from '../../shared/when.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';
import { readTime } from './read-time.ts';
import type { TableDate, TableDateReader } from './read-table-date.ts';
import type { RoleColumns, RowReading } from './row-reading.ts';

/** When the event of a row was, and what its cells say where that cannot be: no row is lost for its date. */
export interface RowDate {
  readonly when: When;
  /** As it stands in the table; empty: all of it was understood. */
  readonly said: string;
}

/** Reads when the event of a row was: from one cell, from two (start and end), or from the parts of a date. */
export function createRowDateReader(columns: RoleColumns, readDate: TableDateReader): (row: RowReading) => RowDate {
  const hasEnd = [...endRoles.whole, endRoles.year, endRoles.month, endRoles.day].some((role) => columns.has(role));
  // most tables have one column of dates: a million rows do not look for the others
  return (row) => (hasEnd ? readBothEnds(row, readDate) : readEnd(row, readDate, startRoles));
}

function readBothEnds(row: RowReading, readDate: TableDateReader): RowDate {
  const start = readEnd(row, readDate, startRoles);
  const end = readEnd(row, readDate, endRoles);
  const said = start.said === '' || end.said === '' ? start.said + end.said : `${start.said} / ${end.said}`;
  // of an end alone whose start is not understood, nobody knows when it began
  if (start.said !== '' || end.when.edtf === '' || start.when.edtf === end.when.edtf) return { when: start.when, said };
  const interval = `${start.when.edtf}/${end.when.edtf}`;
  const when = parseWhen(interval);
  if (when.ok) return { when: when.value, said };
  const reason = when.problems[0]?.message ?? { key: 'problem.date', values: { text: interval } };
  row.repair('end', interval, start.when.edtf, reason);
  return { when: start.when, said: interval };
}

/** The columns that give one end: whole dates, or its parts. */
interface EndRoles {
  readonly whole: readonly ColumnRole[];
  readonly year: ColumnRole;
  readonly month: ColumnRole;
  readonly day: ColumnRole;
  readonly time: ColumnRole;
}

const startRoles: EndRoles = { whole: ['when', 'start'], year: 'year', month: 'month', day: 'day', time: 'time' };
const endRoles: EndRoles = { whole: ['end'], year: 'endYear', month: 'endMonth', day: 'endDay', time: 'endTime' };

const undated: RowDate = { when: undatedWhen(), said: '' };

/** Undated where the row does not say, and where it says what cannot be. */
function readEnd(row: RowReading, readDate: TableDateReader, roles: EndRoles): RowDate {
  for (const role of roles.whole) {
    const text = row.text(role);
    if (text !== '') return withTime(row, roles.time, take(row, role, text, readDate(text)));
  }
  const year = row.text(roles.year);
  if (year === '') return withoutYear(row, roles);
  const [month, day] = [row.text(roles.month), row.text(roles.day)];
  const isPlain = /^\d{1,4}$/.test(year) && /^\d{0,2}$/.test(month) && /^\d{0,2}$/.test(day);
  const figures = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')];
  // a day without its month says nothing
  const length = month === '' ? 1 : day === '' ? 2 : 3;
  const text = isPlain ? figures.slice(0, length).join('-') : `${day} ${month} ${year}`.trim();
  return withTime(row, roles.time, take(row, roles.year, text, readDate(text)));
}

function withoutYear(row: RowReading, { month, day }: EndRoles): RowDate {
  if (!row.has(day) && !row.has(month)) return undated;
  const said = `${row.text(day)} ${row.text(month)}`.trim();
  if (said !== '') row.repair(month, said, '', { key: 'table.noYear' });
  return { when: undated.when, said };
}

function take(row: RowReading, role: ColumnRole, text: string, date: TableDate): RowDate {
  if (date.when === null) row.repair(role, text, '', date.fault);
  else if (date.repair !== null) row.repair(role, text, date.when.edtf, date.repair);
  return date.when === null ? { when: undated.when, said: text } : { when: date.when, said: '' };
}

/** A time of day needs its day. */
function withTime(row: RowReading, role: ColumnRole, date: RowDate): RowDate {
  const text = row.text(role);
  const { edtf } = date.when;
  if (text === '' || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return date;
  const time = readTime(text);
  const read = time === null ? null : parseWhen(`${edtf}T${time}`);
  if (read?.ok === true) return { when: read.value, said: '' };
  row.repair(role, text, '', { key: 'table.timeNotRead' });
  return date;
}
