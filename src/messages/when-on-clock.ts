import { whenOfRow, type EventColumns } from '../shared/event-columns.ts';
import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';
import { formatWhen } from './when-words.ts';
import { clockWords } from './zone-names.ts';

/** Events whose times are read on the clocks of a zone; null: on each event's own. */
export interface EventsOnClock {
  readonly columns: EventColumns;
  readonly timeZone: string | null;
  /** `timeZones`: the words of the column of that name. */
  readonly summary: { readonly timeZones: readonly string[] };
}

/**
 * When the event of a row was, and on whose clocks, where those were chosen and it has a time of day: beside the name of a
 * place, "27 Oct 2025, 21:00" alone would be taken for the time there.
 */
export function whenOnClock(
  { columns, timeZone, summary }: EventsOnClock,
  row: number,
  edtf: string,
  language: Language,
): string {
  const when = formatWhen(whenOfRow(columns, row, edtf), language);
  const isRead = timeZone !== null && (summary.timeZones[columns.timeZone[row] ?? 0] ?? '') !== '';
  return isRead ? translatorFor(language)('zone.when', { when, clock: clockWords(timeZone, language) }) : when;
}
