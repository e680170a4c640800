import type { EpochMs } from '../shared/when.ts';

/**
 * How far a time zone (an IANA name) is from UTC at an instant: "UTC+9", "UTC−3:30". The name itself where this machine
 * does not know it; empty without a finite instant.
 */
export function zoneWords(timeZone: string, instant: EpochMs): string {
  if (!Number.isFinite(instant)) return '';
  let offset: string | undefined;
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' });
    offset = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  } catch (error) {
    // files are checked where they are read, by another list of zones perhaps
    if (!(error instanceof RangeError)) throw error;
  }
  return offset === undefined ? timeZone : offset.replace('GMT', 'UTC').replace('-', '−');
}
