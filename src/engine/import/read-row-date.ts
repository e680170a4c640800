import type { ColumnRole } from '../../shared/table-import.ts';
import type { When } from '../../shared/when.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';
import { readTime } from './read-time.ts';
import type { TableDate, TableDateReader } from './read-table-date.ts';
import type { RowReading } from './row-reading.ts';

/** When the event of a row was, from one cell, from two (start and end), or from the parts of a date. Null: rejected. */
export function readRowDate(row: RowReading, readDate: TableDateReader): When | null {
  const start = readEnd(row, readDate, startRoles);
  const end = start === null ? null : readEnd(row, readDate, endRoles);
  if (start === null || end === null) return null;
  if (end.edtf === '' || start.edtf === end.edtf) return start;
  const interval = `${start.edtf}/${end.edtf}`;
  const when = parseWhen(interval);
  if (when.ok) return when.value;
  const reason = when.problems[0]?.message ?? { key: 'problem.date', values: { text: interval } };
  row.reject('end', interval, reason);
  return null;
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

const undated = undatedWhen();

/** Undated where the row does not say; null where it says what cannot be. */
function readEnd(row: RowReading, readDate: TableDateReader, roles: EndRoles): When | null {
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

function withoutYear(row: RowReading, { month, day }: EndRoles): When | null {
  const said = `${row.text(day)} ${row.text(month)}`.trim();
  if (said === '') return undated;
  row.reject(month, said, { key: 'table.noYear' });
  return null;
}

function take(row: RowReading, role: ColumnRole, text: string, date: TableDate): When | null {
  if (date.when === null) row.reject(role, text, date.fault);
  else if (date.repair !== null) row.repair(role, text, date.when.edtf, date.repair);
  return date.when;
}

/** A time of day needs its day. */
function withTime(row: RowReading, role: ColumnRole, when: When | null): When | null {
  const text = row.text(role);
  if (when === null || text === '' || !/^\d{4}-\d\d-\d\d$/.test(when.edtf)) return when;
  const time = readTime(text);
  const read = time === null ? null : parseWhen(`${when.edtf}T${time}`);
  if (read?.ok === true) return read.value;
  row.repair(role, text, '', { key: 'table.timeNotRead' });
  return when;
}
