import './claim-reading.css';
import { assessmentWording } from '../../messages/assessment-wording.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Claim } from '../../shared/dataset.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { CheckedAgainst } from './checked-against.tsx';
import type { ClaimEvents } from './claim-events.ts';
import { ClaimEventButtons } from './claim-event-buttons.tsx';
import { ClaimFigures } from './claim-figures.tsx';
import { ClaimText } from './claim-text.tsx';

interface ClaimReadingProps {
  /** Of the element, so that the claim's button can name what it opens. */
  readonly id: string;
  readonly document: OpenDocument;
  readonly claim: Claim;
  readonly events: ClaimEvents;
}

/** A claim laid open: what it comes to, both dates side by side, what was found, and against what. */
export function ClaimReading({ id, document, claim, events }: ClaimReadingProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { showRows, showDialog } = useGestures();
  const { quotation, assessment, whenImplied, whenNote } = claim;
  const { spokenOf, context } = events;
  const all = [...spokenOf, ...context];
  const wording = assessmentWording(claim, language);
  return (
    <div id={id} className="claim-reading">
      {quotation.language === language && (
        <p className="claim-saying">
          <ClaimText text={claim.text} />
        </p>
      )}
      <dl className="claim-two-dates">
        <div>
          <dt>{say('claims.implied')}</dt>
          <dd>
            {whenImplied === undefined ? (
              say('claims.timeless')
            ) : (
              <span className="claim-implied">{formatWhen(whenImplied, language)}</span>
            )}
            {whenNote !== undefined && (
              <p className="claim-note">
                <ClaimText text={whenNote} />
              </p>
            )}
          </dd>
        </div>
        <div>
          {claim.map !== undefined && (
            <>
              <dt>{say('claims.onMap')}</dt>
              <dd className="claim-events">
                <ClaimFigures document={document} figures={claim.map.figures} />
              </dd>
            </>
          )}
          <dt>{say('claims.resolved')}</dt>
          {spokenOf.length === 0 && <dd>{say(context.length === 0 ? 'claims.ofNoEvent' : 'claims.contextOnly')}</dd>}
          {spokenOf.length > 0 && (
            <dd>
              <ClaimEventButtons document={document} claim={claim} events={spokenOf} ofCount={all.length} />
            </dd>
          )}
          {context.length > 0 && (
            <>
              <dt title={say('claims.contextHint')}>{say('claims.context')}</dt>
              <dd>
                <ClaimEventButtons document={document} claim={claim} events={context} ofCount={all.length} />
              </dd>
            </>
          )}
          {all.length > 0 && (
            <dd>
              <button type="button" className="claim-show-events" onClick={() => showRows(all.map(({ row }) => row))}>
                {say('claims.showEvents', { count: all.length })}
              </button>
            </dd>
          )}
        </div>
      </dl>
      <section className="claim-others" aria-labelledby={`${id}-others`}>
        <h4 id={`${id}-others`} className="claim-others-head">
          {say('claims.others')}
        </h4>
        {assessment.note !== undefined && (
          <p className="claim-assessment">
            <ClaimText text={assessment.note} />
          </p>
        )}
        {wording !== null && (
          <p className="claim-wording">
            {say('copy.fact', { name: say('claims.wording'), value: '' })}
            <ClaimText text={wording} />
          </p>
        )}
        <CheckedAgainst sources={document.summary.sources} ids={assessment.sources} />
        <button
          type="button"
          className="claim-show-events"
          onClick={() => showDialog({ kind: 'cite', sources: [claim.source, ...assessment.sources] })}
        >
          {say('cite.claim', { id: claim.id })}
        </button>
      </section>
    </div>
  );
}
