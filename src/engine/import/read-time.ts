const shape = /^(\d{1,2})(?:[:h](\d{2})?(?::(\d{2})(?:\.\d+)?)?)?\s*([ap])?\.?m?\.?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?$/i;

/** A time of day as it stands in EDTF behind the T: "14:30", "2:30 PM", "14h30", "9:05:00 +02:00". Null for any other text. */
export function readTime(text: string): string | null {
  // longer texts are no times, and the pattern takes its time over them
  const found = text.length > 40 ? null : shape.exec(text.trim());
  if (found === null) return null;
  const [, hourText, minutes = '00', seconds, half, zone = ''] = found;
  let hours = Number(hourText);
  // a figure alone may be anything
  if (half === undefined && !/[:h]/i.test(text)) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const time = `${String(hours).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  if (zone === '') return time;
  return time + (/^[zug]/i.test(zone) ? 'Z' : zone.replace(/^(.\d\d):?/, '$1:'));
}
