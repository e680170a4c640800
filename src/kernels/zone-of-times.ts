import { precisions, type Precision, type When } from '../shared/when.ts';

const withOffset = /T[\d:.]+(?:(Z)|([+\-−])(\d\d)(?::?(\d\d))?)/;
const timesOfDay: ReadonlySet<Precision> = new Set(precisions.slice(precisions.indexOf('hour')));

/**
 * The zone whose clocks the times of an event are of: that of the event, or what the text itself says ('UTC', '+09:00').
 * Empty where it has no time of day, which no zone could move, and where nobody says.
 */
export function zoneOfTimes({ edtf, startPrecision, endPrecision }: When, timeZone = ''): string {
  if (!timesOfDay.has(startPrecision) && !timesOfDay.has(endPrecision)) return '';
  if (timeZone !== '') return timeZone;
  const [said, z, sign, hours = '', minutes = '00'] = withOffset.exec(edtf) ?? [];
  if (said === undefined) return '';
  return z !== undefined || `${hours}${minutes}` === '0000' ? 'UTC' : `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}
