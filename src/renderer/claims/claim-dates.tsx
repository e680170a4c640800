import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { datesOfEvents, type ClaimEvents } from './claim-events.ts';

/** More dates than these are counted. */
const mostDates = 3;

interface ClaimDatesProps {
  readonly claim: Claim;
  readonly events: ClaimEvents;
}

/** The date that a claim implies → the dates of the events that it speaks of; what is but its context has none of them. */
export function ClaimDates({ claim, events: { spokenOf } }: ClaimDatesProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const dates = datesOfEvents(spokenOf, language);
  const resolved = dates.slice(0, mostDates).join(' · ');
  const rest = dates.length - mostDates;
  const none = spokenOf.length === 0 ? say('claims.noEvents') : say('claims.undated');
  return (
    <span className="claim-dates">
      <span className="visually-hidden">{say('claims.implied')} </span>
      {claim.whenImplied === undefined ? (
        <span>{say('claims.timeless')}</span>
      ) : (
        <span className="claim-implied">{formatWhen(claim.whenImplied, language)}</span>
      )}
      <span className="claim-becomes">
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{say('claims.resolved')} </span>
        <span className={dates.length === 0 ? '' : 'claim-resolved'}>
          {dates.length === 0 ? none : resolved}
          {rest > 0 && ` ${say('claims.more', { count: rest })}`}
        </span>
      </span>
    </span>
  );
}
