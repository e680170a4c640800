import { rowsInTime } from '../../kernels/rows-in-time.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim } from '../../shared/dataset.ts';
import { whenOfRow } from '../../shared/event-columns.ts';
import type { Language } from '../../shared/language.ts';
import { whenFlag, type When } from '../../shared/when.ts';
import { edtfOf, rowOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** An event that a claim speaks of, or that is its context. */
export interface ClaimEvent {
  readonly row: number;
  readonly when: When;
}

/** The events that a claim speaks of, and those beside which it is read. */
export interface ClaimEvents {
  readonly spokenOf: readonly ClaimEvent[];
  readonly context: readonly ClaimEvent[];
}

/** Each in time; undated ones come last. Ids that are not in the file are left out. */
export function eventsOfClaim(document: OpenDocument, { events, context }: Claim): ClaimEvents {
  return { spokenOf: eventsInTime(document, events), context: eventsInTime(document, context) };
}

function eventsInTime(document: OpenDocument, ids: Claim['events']): readonly ClaimEvent[] {
  const { columns } = document;
  const rows = ids.flatMap((id) => rowOf(document, id) ?? []);
  return rowsInTime(columns, rows).map((row) => ({ row, when: whenOfRow(columns, row, edtfOf(document, row)) }));
}

/** The dates of the events in words, each once; undated events say nothing. */
export function datesOfEvents(events: readonly ClaimEvent[], language: Language): readonly string[] {
  const dated = events.filter(({ when }) => (when.flags & whenFlag.undated) === 0);
  return [...new Set(dated.map(({ when }) => formatWhen(when, language)))];
}
